import type { SentenceWords } from '../abbreviations.ts';

export const sentenceWords: SentenceWords = {
  inside:
    'dr prof dipl ing med phil rer hr fr frl hrn st gen ltn oblt maj min.dir abg ca bzw resp z.b z.t d.h u.a o.g s.o s.u i.d.r vgl sog evtl ggf inkl exkl mind zzgl bspw insb gem hl geb gest verh exc kath evang tel wg betr einschl ehem stellv gegr rd az hptm urspr versch tägl tgl ugs allg bes entspr zit ehrenw städt österr ukr russ engl frz griech lat fa fam präs vors stv u.u z.h m.e i.h.v i.d.f i.s.v u.z verf zul n.n s abt brigadegen oberstltn',
  beforeNumber:
    'nr nrn art abs pkt bd kap abb ziff rn jan feb febr mär mrz apr jun jul aug sep sept okt nov dez s bhf stck',
  either: 'chr mio mrd tsd std min max str jh jhd jhdt jr sen a.d i.r i.v e.v mill bill proz',
  ordinals: 'januar februar märz april mai juni juli august september oktober november dezember jänner',
  ordinalsBeforeNouns: true,
  numbered:
    'platz rang seite kapitel artikel absatz nummer ziffer stufe phase gruppe haus zimmer halle gleis straße kilometer zeile teil version punkt markt allee',
  capitals:
    'sie ihr ihre ihren ihrem ihrer ihnen aus mehr nichts ich auf viele einige alle beide für wider nach vor die das der',
  closing: 'usw etc usf u.ä o.ä u.v.m u.v.a u.dgl v.chr n.chr ff',
  openers:
    'der die das ein eine einer einem einen er sie es wir ihr ich man und aber doch denn dann danach davor dabei damit daher dazu dagegen da dort hier so auch nach vor in im am an auf aus bei beim mit ohne für gegen von vom zu zum zur über unter um während wegen trotz seit bis als wenn weil obwohl nachdem bevor ob wie was wer wo warum wann dass diese dieser dieses dem den des sein seine seiner ihre ihrer kein keine nun jetzt heute gestern zuvor zudem außerdem allerdings jedoch nur noch schon sonst laut insgesamt rund etwa mehr viele einige alle beide zwei drei später bisher weitere niemand nichts ist war hat hatte wird',
};
