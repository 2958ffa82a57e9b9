import type { SentenceWords } from '../abbreviations.ts';

export const sentenceWords: SentenceWords = {
  inside:
    'sr sra srs sras srta dr dra drs dras prof profa gen gal cel cap maj ten sgt alm eng arq d dom exmo exma pe fr ir sto sta av lg pç r aprox tel cf v mons ex.mo ex.ma presid dep gov sen vs máx mín ten-cel eng.º',
  beforeNumber:
    'n nº núm art arts pág págs p pp vol cap fig inc séc séculos jan fev mar abr mai jun jul ago set out nov dez segs',
  either: 'p.ex ex ltda cia s.a i.e jr min',
  closing: 'etc a.c d.c',
  openers:
    'o a os as um uma uns umas ele ela eles elas eu nós você vocês este esta isto estes estas esse essa isso esses aquele aquela e ou mas porém contudo porque pois se quando enquanto onde como que quem em no na nos nas de do da dos das ao aos à às com sem por pelo pela para segundo sobre após ante sob desde até entre durante contra também além assim já não nem muito mais menos tudo todos todas seu sua seus suas agora hoje ontem depois antes então ali aqui outro outra outros outras dois duas três vários muitos ninguém nada cada apesar embora foi é são está',
};
