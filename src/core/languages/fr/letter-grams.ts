import type { LetterGrams } from '../letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const letterGrams: LetterGrams = [
  '_a _ar _de _f _je _la _p _pa _re _sa _tr _v ala an as ati cl de_ est ie ina is ka ki la_ ll mp n_ ni nie ol on pe r_ rd re_ ti us ver y_',
  '_a_ _ai _au _c _de_ _en_ _es _ga _nat _ob _so _th _un _y ag ale ana ao ard au ay die div end ent ept ett fa fe h_ hi ic ie_ il ins ja_ lle min mm má ndi ne_ nu on_ ont par pri rm ros rti rz s_ sel str su tan tt u_ ue ue_ é_ š',
  "_dir _en _ind _l' _le_ ai ava by c_ cc che cho ct dem e_ elen elle emen er_ era_ ess et_ ge_ gn ien in_ ino inte ion_ it_ l' l_ mill nd_ nf nn ns_ oit onde ord owa qu rs_ rt_ ss t_ tio tion trai ts_ ui un_ vag vie wy x_ zy à_ ê ą ł ž",
  "'e _att _dé _et_ _la_ _ont _sa_ _ser _y_ _à aire ais att bas_ cha cher droi du_ eil ein es_ est_ eu ier_ ir_ lui mi_ mme_ nce_ nt_ oi oit_ omm onda onn ous_ rer_ une_ ur_ î",
  '_dans_ _des_ _ses _à_ erté ou sonn tout ux_ è é êt',
];
