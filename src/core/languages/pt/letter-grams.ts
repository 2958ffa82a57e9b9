import type { LetterGrams } from '../letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const letterGrams: LetterGrams = [
  '_c _co _har _le _lu _pe _re _va aci an_ as ati ca_ co da de do e_ ec ede ef eg es ete ia ia_ in io is ite lan li me nal on_ ov pe po pr rte s_ sc ste_ ta_ ti tr us ve',
  '_a_ _ale _ap _de _di _e _f _h _na_ _uni ado ai ai_ are ata ch da_ du ele elo er_ ess eta eti ien il_ io_ ira ja_ ki_ kie l_ lara len len_ min mit mo_ nal_ nc ns nt ont or_ ou pre r_ ros rr sin to_ tos u_ ui wal z_ á ás é ö ž že',
  '_at _go _oi _on _ou _se _su _x a_ ade_ al_ anj ar_ aye az_ berl bert bid das de_ do_ een_ ei eit erin eve ii ind m_ nin no_ nos nte né_ oe oi oit ou_ qu que rau res_ rá ss sso te_ tin té ul_ und uv vr zer á_ ág áv ó ł',
  '_ao _e_ _os_ _tod _um _à aar as_ dire eir eito em_ eu_ gue ir_ lei nh o_ orde ores os_ rtig soa tod uma_ â ã ça_ í õ ú ü',
  '_artigo_ _tem_ _à_ _é_ ais_ dade lh pode tigo ári ê õe',
];
