import type { LetterGrams } from './letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const OTHER_LETTER_GRAMS: Readonly<Record<string, LetterGrams>> = {
  cs: [
    '_a _i _o _p er es la le m_ ne sk tr',
    '_d _k _m _t a_ ak de do ha i_ ia ie in ion ll no o_ pr re_ st ti_',
    '_b _j _pr _ro _s _v ce_ ch ec ka_ ko kt ob od on_ ov po ran u_ y_ é ó',
    '_a_ _ho _ne _sa_ _z at_ dl ej ie_ ier ln nie_ ou é_ č š ž',
    '_ale _kt _ve_ by hl ho_ práv á í ú ý ě ľ ř ť ť_',
  ],
  sl: [
    '_m _p _t ci le va',
    '_b _i _na_ _o _pr _sv _v av e_ ed ik im in_ ke la n_ na ne ni no ns og on_ os pr ra re st ve',
    '_bi _d _del _dr _ne _po _s _z a_ ak che g_ iz j_ je ka ko m_ no_ o_ ob ov r_ t_ ti_ z_',
    '_da_ _i_ _il _pra _se_ _za i_ ij ki_ lic ln od tv u_ v_ č š ž',
    '_ima _ima_ _in_ _koj ih_ lj nj vs ć',
  ],
  sv: [
    '_b _g _k _l _n _v ar en er i_ ia il o_ ta te ul',
    '_d _so a_ ati bl e_ ge je ka ko nd ne om re und vi',
    '_an _e _f _h _s _va af d_ de er_ fo jo l_ ll n_ ns s_ ts ve ö',
    '_da_ _der ch_ f_ g_ ien_ ik ing isk nn r_ sk ss t_ tt tt_ v_ ä å',
    '_all _har_ _i_ _og _og_ _som_ _til _ut hed het lig lse tion å_ æ ø',
  ],
  fi: [
    '_p al ed ke le ma on te',
    '_e _h _k _n _o _t a_ ea el es i_ ia_ in io ja sa si t_ ta tu un',
    '_j _on _pe _va ab ai as du ere he id ie ih ik ist ja_ ka ko ma_ n_ ne_ se ss ts us us_ va',
    '_ra ei end ht inim kk kla ks ku ll nn rtik tt ö ü',
    '_et_ _ig _ini _ja_ _ol _on_ aa ee ii mis oi oo uo uu ä õ õi',
  ],
  lt: [
    '_n a_ ed id no nt on ra ta te ve',
    '_ar _b _j _p _t ak al ar_ ch ci em ga in io o_ og sk va',
    '_be _ir _k _la _ne _st _v ai au bu_ che ej ele im is_ jo ka mo oj sa si tu u_ un_ z_',
    '_ap _at _da ai_ ant as_ ei gy ie ik ir_ lle ly s_ sn ą īb š ž',
    '_ar_ _ir_ _tie _un_ ij ti_ uo vien ā ą_ ē ė ī į ņ ū',
  ],
  hu: [
    '_m _t al au en er et ia l_ nd te to',
    '_f _h _k _v at ed ei ek el em he k_ ki n_ ob ol on_ os se',
    '_bi _le a_ ak anc ha i_ j_ ll nn re_ s_ tt z_ ä ü',
    '_a_ _ci _de_ _el _sem _sz _van_ em_ g_ ges ik int len_ ny t_ van_ í ó_ ö ú',
    '_az _az_ _ez _is_ _nem cs gy gy_ mely mind sz tt_ á é ó ő',
  ],
  ro: [
    '_b _de _m _p _v d_ de il og on on_ s_ si to',
    '_d _n _ro _s ar e_ ec ia_ in io le lu pr se sk su te_ tr ze ă_',
    '_a _c _de_ _f _in _o _sc _va a_ c_ ce che ere g_ i_ ic ie ie_ l_ n_ r_ re st_ u_ un ž',
    '_dre _eg _pe _se_ _î ct din ibe ii nden t_ ul_ ä é î ü',
    '_ca_ _cu_ _este_ _la_ _prin_ _sau_ drep ea_ â ă ș ț',
  ],
  tr: [
    '_n _o a_ e_ he it la le on re re_',
    '_g _t ad af bi de et in ka ke ma me mu n_ ns r_ se t_ un',
    '_an _b _d _da _e _h _k ak ay ce i_ ik iz k_ nc ne_ sa u_ ve_ ya z_ à ä ž',
    '_en_ _her _is _o_ _so _ve _y ek esi ett ey il ler ya_ ç é ö',
    '_her_ _ile _ol _son _var _ve_ ded ir_ iy iç ü ğ ı ın ş',
  ],
  ca: [
    '_a _b _i _p an at de er et in na ri',
    '_c _e _f _si di ec ei en le n_ ns pr re re_ sc so u_',
    '_ca _co _de _h _pe _ve ar_ ci dre es i_ ir_ it_ ny on r_ sk_ t_ ó',
    '_a_ _se _un a_ als at_ c_ ct l_ ll nt_ qu s_ ss ts_ í',
    "_d' _de_ _dret_ _el_ _en_ _i_ _la_ _ll _no_ _o_ _per_ _que_ _tot _té_ _és cle_ dret els_ ió_ à è ó_ ú",
  ],
  bg: [
    '_о _се_ _ч а д_ ек к_ л н н_ ни п р с ст т то ч',
    '_ко а_ в век_ ди е ед и л_ лн на_ ние но_ о о_ ост ск',
    '_в_ _да _и _как _со и_ ия лк му_ ов_ ой сь ы э я і ў',
    'ата_ жд ие_ ност от_ ото_ че_ щ ј',
    '_бид _бил_ _во_ _го_ _е_ _като_ _през_ _со_ аа ане_ биде вото екој ето_ ите_ кој_ лен_ увањ што_ ъ ѓ ње_ ќ',
  ],
  sr: [
    '_д _про _у а ая_ ба е и л на_ нс п р ре с т ч ш',
    '_о _с а_ в и_ ика им иц н о о_ ск я_',
    '_би _ве _и _и_ е_ ил има_ иј ност ом_ ост у_ ьк',
    '_да_ _у_ _чла роди сти чла члан ј је јед ју_',
    '_кој _нико_ _пошто_ _рад _слободу_ _су_ _је_ ац_ вако ити_ их_ ним_ ог_ ошто оји пада свак тава штв ђ љ њ ћ',
  ],
};
