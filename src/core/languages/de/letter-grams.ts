import type { LetterGrams } from '../letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const letterGrams: LetterGrams = [
  '_au _den_ _fi _ga _k _ki _mi _sa _un ana art as del e_ ei_ en es_ fa fo gr ia ier il ion ir l_ le le_ ne no o_ och on or os_ pp rat re se si tik ur y_ ze',
  '_ai _d _f _h _si _to _vo _z adr ah au chen das elig er er_ ert ete fr gal ha hei hen ien ik in ini ins ka kar kl ko kt ln mel n_ nd nic nis nit nj old oma on_ rd rde rot rz s_ st_ sta tel ten_ tes th tot tru tt tte ua ue',
  '_ak _an _da_ _ent _ge _im _ja _kr _nie _sei _so _tot _tra aat ais all ao b_ be bl ch ch_ cht_ ck das_ dent der det die eh eis el_ en_ ern_ fl g_ ge he_ ht ie ie_ ied ija ik_ ion_ iso ivi lich lli lt m_ mus nd_ oll ote owie oz r_ raf rec rech rei rson sch te_ tet tie tio uc ung unt uto wa wi ya zy ö či ł ż',
  '_all _da _der_ _die _in_ _ist _ist_ _mit _mit_ _ode _ost _st _und_ _ver _w _werden_ _zu ake auf cher dem ee_ ei eit eln eu f_ ff ft_ gt hl hn ht_ ima_ ione ll_ lle_ llen nn nsch nz rau reis rin_ ss ss_ t_ tion und_ we zt ß ã ä è é ü ür č',
  '_bun _des_ _ein _jeder_ _oder_ _von _zu_ eue hne hr_ jede lant nn_ pf sein tz ung_',
];
