import type { LetterGrams } from '../letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const letterGrams: LetterGrams = [
  '_a _ber _el_ _es _ha _o _p _un_ al an art as bi ca ce_ che cl co da de di ej et ga_ gi hi ig ir li lo mi ni nt oj on or_ par po pr re rec res ru sa so ta te te_ ä é_ ü',
  '_co _de_ _del _di _est _go _h _in _la _mu _su _tra _un _în aci al_ asi ay bu_ ce ch cia cu de_ do_ du eka esi est ete ez_ gen ich id ina ist ja_ je l_ le mis mo_ n_ no_ nsk nu onal one pe r_ ria rr uj uri y_ ya z_ za é în',
  '_a_ _ai_ _de _e _e_ _ee _en_ _ig _im _la_ _persona_ _se _su_ _y a_ ado_ ae aj ase ata be_ ben_ br cio dé ea_ ech fu ier iev int_ io_ itt kel lla ncia nes_ nte_ oe ores owa rá rá_ su_ tien una und á án ó',
  '_has _isl _los_ _nad _nie _que_ _sin _tie _tod _u_ _y_ amil as_ ct dad_ die_ enci es_ ied iem ient ione o_ onde qui sus tod ue uje var_ vien én és_ í ú',
  '_ll echo iend iene iert mien os_ quie rden tad_ ás_ ía ñ ón',
];
