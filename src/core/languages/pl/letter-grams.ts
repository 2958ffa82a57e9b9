import type { LetterGrams } from '../letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const letterGrams: LetterGrams = [
  '_an _b _bi _e _g _k _mi _pi _s _te a_ ak amer an_ ca_ do ea gr ia_ in in_ ion ire je k_ na_ oc on ona os pa po rd rk ro si st ter_ to ts_ za é_ ö',
  '_ar _de_ _do _je _ma _na _po _pr _sa _se _su _č ale ani ard are ast du dz ein ej ej_ em end er_ fa fe ga_ go i_ ia ies is_ iu ja ka ki ki_ ko ks ku lar ni nt o_ ob od or_ pi pu qu ros ser t_ u_ w_ wa yt z_ zu ä él ü č',
  '_ei _jed _od _og _pra _ska _z aan ata aw aż ce ch ci_ cie cy dl est_ gni ie ie_ ii itt ka_ land lig ller mi nder nie nn ny run rz sra stra ty uje ura ust wa_ y_ zk ç é ów ül ć či ło š ž',
  '_do_ _i_ _lub_ _ma_ _ora _prz _w _w_ _ż arz bie by dy dzi fer jego lub_ owi prz ry stw sz twa uje_ wan we wi wn wo wo_ wsz ym yw ze_ zie zm zp zy è ó ą ą_ ł ł_ ła ń ś śc ści że',
  'ać_ cj cz woln wy ć_ ę ż',
];
