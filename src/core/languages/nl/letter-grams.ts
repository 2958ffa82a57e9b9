import type { LetterGrams } from '../letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const letterGrams: LetterGrams = [
  '_d _li _me _mi _na _o _sa _t _v ba bo br ce eg el en ha het ho hu ia_ il in ine io kk m_ min mu nd ns_ ny pl rio ris so st to tri ul ze',
  '_die_ _do _ei _en _h _he _ja _jo _k _ka _le _na_ _pr _ro _vol _we _wi _za al_ ale ale_ ame ard are_ ati ch d_ di_ die ds ek el_ ente er ht ig_ ina ing kel lv n_ of om_ on ou ppe r_ rk rm rá s_ st_ sta ster te_ tie uni vol w_ wo ya za ł',
  '_be _bes _ci _da _de_ _dr _en_ _fi _ge _har _st _w _z ai_ ann bli cc cht_ cia con ct cti dan_ de_ dor ede ees ei en_ er_ f_ fran g_ ge gua ie ie_ ika_ ike ing_ iona ket lit lle lle_ nale nd_ nse oce och_ ond p_ pun rea rech rei ren rik ron rs_ som ss tak tel trai tt tus ui van_ ven wa wi ze_ â ç é_ ê ž',
  '_aut _dal _een _een_ _ik _in_ _is_ _on _ove _rec _van _van_ _ver _voo _vr _zo aar_ ake alle ande che_ cht dat dere ee eho eid eit_ elk esl eu eze ft_ gin gro gt_ iek ij int_ ië je_ kle kom laa lij nni oor rij sch t_ the ties tij uw vak vl we zijn ân ë',
  '_het _het_ _ied _met_ aa doo ens_ ij_ nnen oe oo oud tie_ uur word zic zich',
];
