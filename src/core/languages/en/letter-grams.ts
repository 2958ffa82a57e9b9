import type { LetterGrams } from '../letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const letterGrams: LetterGrams = [
  '_a _d _de _di _i _in _jo _ka _le _p _t als ar_ are_ e_ ed es ho in in_ ini ir l_ lu m_ nc ne no_ o_ om on pe re ren rn se to_ ty usk ve vo',
  '_as _b _c _con _hu _ki _la _no _pol _pri _ra _s _st _we ac ame an_ ante ara_ ate ati ca ce ec ef ent_ ge_ he her ia ia_ ic ie if il ill ina ing isi ju ld ls mel mon n_ nal_ nn ns ns_ nt_ oa ob ok_ ow p_ tan ten ter tri ts ue_ ust ă_',
  '_a_ _an _are_ _care_ _ele _f _h _sc _the _y age_ al_ ark ate_ aw ay ce_ ck cl ct d_ eo er_ eve f_ ff g_ gn h_ her_ ija ine_ ise it_ kö ll ll_ man_ nj nti ny on_ r_ rab ral s_ sau ses_ sid sla ss ssi st_ t_ th the ts_ tt tta und w_ wa we wi wo x_ y_ ya_ í_ ö ă ł ś ž ț',
  '_be_ _by _ch _ev _in_ _is_ _no_ _of _old _rep _rig _th _to_ _w able ade_ aft ave_ cle demo ds_ ea eas ed_ ee een_ enie erde ese_ ght gy hen_ ian_ ic_ ight ing_ ion_ its_ ive ks_ ly_ one_ oo ope ore_ osta ote ou oun ove qui rik row rs_ rson ry_ sh side soa th_ tio tion tle vie wn ü ı ő ş š',
  '_all_ _and_ _as_ _has_ _his_ _oi _or_ _out _shall_ qua ss_ very wh',
];
