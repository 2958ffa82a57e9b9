import type { LetterGrams } from '../letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const letterGrams: LetterGrams = [
  '_c _f _g _i _pr _s an as at ata bi co den di e_ ec ede ene ere eri fe ic ien in in_ io la_ na_ ne_ ng_ nt on pa po pre rl sa si ski st_ str ta ta_ te_ ä_',
  '_a_ _ba _con_ _di _fr _pu _se _u _vi ag ale all as_ ber con_ di_ el_ elen end est ett fa fi ia ie ini itt iu ma_ me_ mer min mm ni_ nit no nu nya of_ ov par pe pi rb rd re_ sc so_ ste su tek to_ tr un val wi zi ç é_ ö',
  '_al_ _da_ _ri _rig _sc _st _th a_ ale_ ann att ce_ che_ dd du eco edo een_ ell emi ere_ esi ess est_ fer gh i_ igi inc io_ iso li_ ll ment nali nn no_ nte_ ní_ ode olo olt ond one_ pol pp qu ques rdo ri_ rti sol ss sul ti_ ui_ ve_ zel ü ž',
  "_del _ha_ _in_ _og ani_ are_ bb cc chi dell diri ese iche int_ ione l' nti_ nz o_ ole_ ore_ qua tien tim tt tà tà_ uo zie zz à_ ül",
  '_ad_ _che_ _dal _di_ _e_ _ed_ _il_ _nel _non _ogn _per_ gg gli gni_ inda opr zion è_',
];
