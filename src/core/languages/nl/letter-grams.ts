import type { LetterGrams } from '../letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const letterGrams: LetterGrams = [
  '_al _e _en _ga _h _ja _na_ _t ag ak an as_ at ay ba be bo ce ch co ct ds ech edi eg ele em en ers ess et ev f_ ha ike il iona ir ist k_ l_ na_ nd no om pe ro st te_ ten_ ti tk vol ze',
  '_ar _be _da _de_ _do _dr _fi _he _k _ka _kan _lu _man _min _na _pri _sa _st _v _vol al_ bli br cht_ cu d_ die eis el el_ ente er er_ ge ie ig_ in les lit lle ls_ n_ ns_ nst of oni p_ pl rech ren rs_ s_ sc sla uni wi é_',
  '_az_ _die_ _en_ _ge _nie _of_ _om _op _rec _sp _van_ _ver _w _we _wi _z ai_ ale_ ame ande are_ cia cti de_ der dz ede eho eit eit_ en_ eu g_ ie_ ing_ ka_ ke len_ lim lle_ nale nati nd_ nen_ nne ond ont ou rei sch sil ss tim ui van_ wa we ã ç ł ž',
  '_ee _het _het_ _ie _in_ _is_ _on _ste _te_ _zo _î auto chr cht dan_ ee ens_ eze iek ies ij_ je_ kke lei oo oor over t_ ties ur_ wo',
  '_ied aa aar_ dat eeft eid_ ij oe tie_ uw voor zal zic zijn ë',
];
