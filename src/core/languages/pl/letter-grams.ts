import type { LetterGrams } from '../letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const letterGrams: LetterGrams = [
  '_at _de_ _es _ho _i _m _ma _te _tu _za ai an ap ar are at ben er_ g_ i_ ia_ ik in ite je ju le m_ ma_ mis na_ ndi ni ny_ o_ oc on os pl po ra rd rde re rm su ta u_ ö',
  '_an _b _ba _do _les _no _os _po _pr _si _sp _st _sz _to_ a_ ag ak ak_ all ani az bu ca_ ces dan dz ej_ ek_ em_ erd ez fa ht ia ied ion iu j_ ki kie ku land lin lm ln mi mie nal nie_ nn nt_ ny olo on_ ow r_ rea rg ria ro ser st t_ ts_ tt ty usk ust yi yn z_ ze_ zu ç',
  '_ce _dr _je _kl _kr _lat _sam _se _ty _wy _z ale ans_ au_ aç ce ch ci_ cy ej esk est_ hat ie ie_ ier ion_ iš ja ju_ ka ka_ ki_ ko kul las_ nad ner nie no_ ob od pra rac raw rz ró sen ula usa wa_ we wy y_ ym zie ä å é ér ów č ło š',
  '_ata _do_ _i_ _og _sw _w _ż aw aż by dent dl dy gd har_ iec ii_ inn int_ ię jk kt lub_ mu_ owie oś prz ry rze stw twa wan war wi wo wo_ wsz zg zy è ü ą ąd ć ę ęd ł ń ś śc ści',
  '_jes _lub_ _ma_ _nie_ _w_ akie cj cz dzi ego_ now ols sz wani woln ych_ ó ą_ ć_ ł_ ła ż',
];
