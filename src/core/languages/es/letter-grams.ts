import type { LetterGrams } from '../letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const letterGrams: LetterGrams = [
  '_a _c _un _un_ _w ac an be bi ci co cu des dic do ein en er_ es et fe gu he ia_ ie in iv l_ la_ le les_ ls man men mie mu na no nte on or_ po por ra_ rr ru s_ sa si ta_ te to tos_ un und ur_ uri',
  '_ac _co _di _e _es _go _h _ha _ju _la _o_ _se _so _su _tra _va _ve as ay ca ce ce_ cl de de_ ej es_ ien ig inis isi je ki_ met mi mis má no_ ona que_ re rec rei res ria si_ so son sr su tan te_ tus ve_ wa y_ ya za_ zo ç é í_ ş ž',
  '_a_ _ai_ _bo _cu _de _de_ _dr _e_ _el _el_ _est _ho _med _mu _pe _pr _u_ _vol _y _ç _în a_ ado_ al_ ania ante ar_ ara_ ata be_ bie ble cha do_ dé ea_ eci entr eo era esi fr fu ient ier iev ima_ int_ io_ iy ll lo_ mo_ n_ nal_ ndi ner o_ oe ole oni otr r_ raz rde rá se_ ser ski sus tad tien z_ á á_ ä é_ és_ ó ón ón_ ł',
  '_ag _en_ _gan _isl _la_ _lib _ll _nie _ola aja ales as_ aí che ción ct dad ech iem iene ió lud nes_ nte_ onde os_ qui rden rá_ sá ue van_ án è én í ía ño ú',
  '_con_ _las_ _le_ _los_ _tie _y_ baj dad_ die_ echo enci homb ione nun uier ás_ ía_ ícu ícul ñ ún_',
];
