import type { LetterGrams } from '../letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const letterGrams: LetterGrams = [
  '_a _c _co _fa _fr _ha _in _la _s _t _to al_ an ar av az ed fi g_ ic il in ina_ ini ion ir k_ lo m_ n_ o_ om pe se si su ts um un ve',
  '_an _as _b _con _cu _dr _e _f _h _ho _is _ka _no _vo _we ac ai ame an_ ati ay d_ den do_ e_ ec eli ep er_ ess f_ gn h_ hi ia_ ian ie in_ ine_ ise ka_ l_ lit nal_ nc nda ng_ ni_ nia nn ob on_ oss ow p_ pro ps r_ rai ral st st_ ub we wi ya ö ül ą ž',
  '_a_ _ch _he _it _on _sc age_ aw cal ce_ cl ct ers es_ eve ft ge_ gg gy hen_ her ic_ ing_ ion_ ja_ ke ll ls_ man_ mon nd_ oo ope pen qu s_ ss t_ th the tio tion ts_ tt w_ wo x_ ü ā ă č ı ł ś š ți',
  '_and_ _as_ _be_ _by_ _care_ _cz _die _in_ _no_ _oi _rig _the _to_ _w are_ ate der_ ea eas ed_ ee een_ enie ent_ ght ial_ ight ks_ lid ly_ ms_ one_ ou rica ry_ sh th_ tle vie wh ws y_ ő ş ț',
  '_all_ _has_ _of _or_ ds_ his_ very',
];
