import type { LetterGrams } from '../letter-grams.ts';

// Made by tools/make-letter-grams.mjs.
export const letterGrams: LetterGrams = [
  '_ba _d _de_ _f _ge _jo _na_ _su aci an ce den e_ em ern et ete gu ig in ina ini iv kel l_ len min ng_ nos ns nt nte on ra re sa ta át',
  '_a_ _ass _be _bo _ca _co _de _e _fi _go _jog _no _po _sua_ _sz _va _vi amen anie ata bid ca cl co das de ec ega ele ente entr er_ es eti ht ia ien io jog ju kie kk lara mel mit ndo_ ola on_ one or_ ou ove owa pr rde res rr s_ sil ski sse sua_ te_ to_ ui ve y_ ye zio à_ áv ão',
  '_ab _ac _est _ho _ie _mil _min _mor _mu _nas _on _ou_ _pe _se _ser _tod _x a_ aar ado ai al_ anja azio ch cul dad das_ de_ do_ ef ego_ eit ess ien_ ima_ ime ir_ kö lei lin ller m_ mei mo_ nal_ ncia nin no_ nte_ oci oi ole_ orde ova qu que r_ rani rot rá sin so_ sob tes_ tin_ tod tw um_ und uo volt wal z_ ág ân ä å é ö ü ül ś',
  '_as_ _at _da_ _ger _hum _ou _para_ _sob _à ade_ ais_ ar_ as_ bert chen dade ei eir ela_ elo_ em_ ens_ eu_ eus_ hall irei iç mens nh nun o_ ode oi_ olo_ os_ ou_ ovo rda ss sul_ tigo tór zer á á_ â ã ç í ó ô ú',
  '_ao _artigo_ _e_ _tem_ _à_ _é_ berd eito lh osto rece rtig ssoa uer_ uma_ ê',
];
