import type { LetterGrams } from './letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const OTHER_LETTER_GRAMS: Readonly<Record<string, LetterGrams>> = {
  cs: [
    '_a _b _d _m _t a_ e_ er he le m_ ob tr',
    '_k _o _p _pr _s _v ch ch_ do ha i_ ia in k_ no tin',
    '_i_ _ne _z ani at_ ho ie ko nt_ o_ st ti_ u_',
    '_a_ _ale _na_ _ve_ hr ie_ it_ je ka_ od ou y_ é č š ž',
    '_kt by ebo práv ráv á í ú ý ě ľ ť',
  ],
  sl: [
    '_m _p _t e_ g_ it la le li n_ na ni ra re',
    '_b _d _i a_ ak do ic in_ ke ne no og ov r_',
    '_il _k _o _po _s _u _v _za i_ im ja_ ka ko no_ nt_ o_ od st ti_ u_',
    '_da_ _i_ _na _pr _z ih ij je lj nj č čl š ž',
    '_ima _in_ _ne_ prav ć',
  ],
  sv: [
    '_b _l _m _t an as e_ li re ri s_ st ve',
    '_ar _g _k _n _o ale d_ de el en er in l_ n_ nd ns oc om ty v_ vi',
    '_a _d _e _h _s ed et_ ka ke ll r_ ss t_',
    '_all _f g_ hv kk lig nn tt tt_ und var',
    '_har_ _i_ _og _og_ _til _til_ tion å å_ æ ø',
  ],
  fi: [
    '_a a_ ga on',
    '_e _n _o _p da el es ha ia id ik in ja ka ke ma n_ sa ta te ts un',
    '_k ai as ea ei end i_ is ja_ ll ne_ ol se t_ va ö',
    '_va du ht ien ies ks nen nn oi tt uo us ä ü',
    '_et_ _ig _ja_ _on_ aa ee ii inim kk oo rtik uu õ õi',
  ],
  lt: [
    '_s a_ al en er st ti va',
    '_ar _k _p as da el i_ ia in o_ ona sa to vi',
    '_ne _no _va ai ai_ ant as_ au che ik im is ja_ je jo ka su ti_ u_ um un_ z_',
    '_ap _at ei ie ij ir_ s_ ā_ īb š ž',
    '_ar_ _ir_ _un_ iem uo ā ą_ ē ė ę_ ī į ņ ū',
  ],
  hu: [
    '_m ak en in na on te',
    '_a _el _f _h _k _le _v a_ an_ ed el et ha ik in_ k_ ka ke ki l_ n_',
    '_is den_ eg em i_ ja_ ll s_ sen tt z_ ze',
    '_a_ _cs _de_ _va cs em_ gy_ int kk ly ny og t_ tt_ í ó ó_ ö ú',
    '_az_ _ez gy ig_ mind sz á é ő',
  ],
  ro: [
    '_i _m _o _u art el er il os s_',
    '_c _d _f _n _z a_ ec ei ia ie in n_ re st to',
    '_a _de_ _es _pe _sa _va are c_ ce e_ i_ ic ie_ l_ pr r_ su t_ u_ un ä',
    '_la_ _o_ _sc _se_ are_ ate ii ui_ è é ü ă ă_',
    '_cu_ _sau_ ea_ tru_ ul_ â î ș ț',
  ],
  tr: [
    '_d _o el le li me on ti to un',
    '_z a_ bi de e_ et ik in k_ l_ ma si su',
    '_an _da _e _k _so _ve ak di ek eri ha her i_ il ka ke n_ nc r_ t_ u_ z_ ö ł',
    '_o_ _va _y ir_ nat tl à ç é ü',
    '_her _ol _ve_ aat ey unu ğ ı ın ş',
  ],
  ca: [
    '_i _n _s _t en er',
    '_a _d _f _h _p an at ig in ist le n_ ns on pe re re_ un',
    '_co _e _un a_ ar_ at_ ci del es_ est i_ ll r_ s_ sc t_ u_',
    '_a_ _en_ _se ct ir_ l_ ls_ nt_ qu rti ss és í ú',
    "_de_ _i_ _l' _la_ _ll _no_ _o_ _per_ _que_ _tot _té_ dret à è ó_",
  ],
  bg: [
    '_пр бод в г л н на но_ обод р с ск стр т ч',
    'а а_ ди е е_ ед и и_ к н_ о о_ ов ств то',
    '_и _как ия та_ ы э я і',
    '_им _со екој жд ие_ лен_ от_ пром стат тя_ што_ щ ј ње_',
    '_бид _во_ _го_ _е_ аа вото ето_ ите_ кој_ ото_ сек ува увањ ъ ѓ ќ',
  ],
  sr: [
    '_к _о _пр _с в ве е к л н ов р с',
    '_и_ _се_ а а_ ан_ и и_ им иц не_ о ск',
    '_да_ е_ о_ у_ шт я_',
    '_и _кој _свако_ _чла вако еђ их_ ом_ чла члан ј је јед',
    '_нико_ _су_ _у_ _је_ ац_ има_ ити_ ним_ овањ ог_ свак сти_ ђ ју_ љ њ ћ',
  ],
};
