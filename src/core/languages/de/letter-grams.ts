import type { LetterGrams } from '../letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const letterGrams: LetterGrams = [
  '_am _b _co _n _s ah ak ame an ar ch_ el elle en er_ h_ ha he ia_ ik in is_ le_ ll lt lv m_ ma_ nd ne or re rt st st_ te ti ur us é_ ö',
  '_an _d _da_ _es _f _he _i _k _le _mi _sa _to _tot _un adr ale art as be ció el_ en_ er f_ fe fl fr ft g_ ge ina ini ion ka len ll_ lul mil n_ nat nde os_ pp r_ rad ras rde rz te_ tel tot tt ua um wa wo zu ä',
  '_er _ge _ha _hi _ja _kl _nie _st _und_ _vo _w _zi aat ab all au bra ch der_ eal_ eh eis es_ eu ff ft_ ge_ ht ie ie_ ied ins ion_ ione ise_ ke lle_ ln lva mé nac nd_ nim nk nn oll pers pla rf sche ss t_ tet th tion tru tt_ und_ ung wi wie ym zia zt é ś šč',
  '_ai_ _auf _in_ _kö _ode _son _unt _ver _zu auf ei eine eit frei hl hn hr ht_ iese kti lich nz omm rech rin_ ritt sch sic sol ss_ uer we wir zu_ ß ü č',
  '_bun _des_ _die _ein _mit _oder_ _zu_ chs dem_ haf hr_ jed jede nn_ pf sein tz ung_',
];
