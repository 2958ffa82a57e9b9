import type { LetterGrams } from '../letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const letterGrams: LetterGrams = [
  '_da _di _il _la _se _v _vi ale an art ato_ au ch ci d_ de del di ea ed ele en er fi ic ien in_ la_ lia lo_ mo na_ ns op pa po ra re re_ ret ro si_ sse te ten tic tti ut',
  '_bo _c _del _f _i _ne _per _pr _ri _s _st _tu _un_ all ass ata bi ca ce co di_ dic du e_ i_ ia ie igu in io ion itt iu ld li_ ll min mm no nta on oni pari pe pre ra_ rd rea ri_ rie rl ron rs rti sa_ ser sil ta_ tat tor tr tta usk_ van ve_ ze án ä ı že',
  "'a _a_ _and_ _ba _da_ _del_ _den _eg _la_ _lo _que _sc _th a_ ann are_ as_ att che chi cla ell emi ese est esta ett gh gi ied ima inge kis lam lla_ nci ndo_ ng_ ni_ nn no_ ola oll ono ove pp riv so_ stan ti_ to_ tto un_ una uom zi än ç é_ ê í_ ö ł ž",
  '_ad_ _all _anc _con_ _dec _di_ _ha_ _in_ _le_ _ma_ _per_ _rig ale_ bb bin cc con_ dev diri ere_ ese_ esi ess est_ ff gli gli_ gn inda int_ ione irit mani mig nel nno_ nso nti_ nz o_ olo_ onda one_ opo opr ore_ owa qua rice sci sol ss tt tà tà_ vag zak zz zá à_ ü ül ą ś',
  '_che_ _cui _dal _dei_ _e_ _ed_ _il_ _nel _og dei_ dell donn gg nte_ uo uov è_',
];
