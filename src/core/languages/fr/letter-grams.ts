import type { LetterGrams } from '../letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const letterGrams: LetterGrams = [
  '_b _bo _bu _ca _de _h _l _m _mo _p _po _s _sa _su _te _un _za aa ala an ant ba bl de_ emb et_ fa ia ic ie il in ina ins ir ka ki l_ n_ ni_ nt_ on or r_ te tr ts u_ y_ á š',
  '_a_ _au _c _ce _d _da_ _des _f _fe _fr _nu _pe _re _se _v _é ach ag ai ain ale_ as_ au ce_ cha cie dr dre ec ek_ ent gn ie_ ien ill in_ ini inte ka_ ky la_ mar nd_ ne_ ng_ ns oit_ ont par rd re_ rlin roc s_ ser sse sti tan ue ver vers wa ya',
  "'a _att _av _ch _de_ _en _et _ju _ou _so _th _tu ait ant_ att c_ che cl ct divi dé e_ eit els_ emen end ent_ er_ era_ ett gar gue h_ icl iel ion_ istr it_ kow lei ll lle_ met_ mi_ mie mme nal_ ndi nie ns_ of_ on_ ong pri qu res rs_ rtic rés ss ssi t_ trai tt ui ule un_ une yo à_ é_ ét ê ž",
  '_en_ _et_ _im _ou_ _sa_ _à acc aire ais auss bas_ cher dem dent du_ ein elle enu es_ ess est_ eu evan ff gé ien_ ier_ il_ ir_ mani nce nn oi oit omm onde onn ous_ rand ré_ sonn sé tal_ tio tion ts_ ul_ une_ ur_ vag é ée î ą ščin',
  '_des_ _la_ _le_ _par_ _y_ _à_ eig erté homm ité ont_ ou ssu tout ux_ è éra êt',
];
