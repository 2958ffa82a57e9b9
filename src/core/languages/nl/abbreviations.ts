import type { SentenceWords } from '../abbreviations.ts';

export const sentenceWords: SentenceWords = {
  inside:
    'dhr mevr mw mr drs dr ir ing prof gen kol kap maj lt sgt lkol adm burg ds st ca resp incl excl evt bijv d.w.z m.a.w o.a i.p.v t.o.v n.a.v m.b.t m.i.v i.v.m z.g.n max tel fa fam em geb hoofdst aug m.n w.o t.w.v t.a.v v.d z.o.z a.u.b o.l.v Ver',
  beforeNumber: 'nr nrs art blz pag p hfst lid jan feb febr mrt apr jun jul aug sep sept okt nov dec str tel',
  either: 'e.d e.a jl a.s jr sr b.v n.v e.v mln mld',
  capitals: 'u uw',
  closing: 'enz etc v.chr n.chr chr',
  openers:
    'de het een hij zij ze we wij ik je jij u jullie men dit dat deze die er en maar want of dus toch ook als toen terwijl wanneer omdat hoewel nadat voordat sinds tot in op aan bij met zonder voor tegen van naar uit door over onder om na tijdens volgens wegens ondanks tussen binnen buiten wie wat waar waarom hoe welke zo dan daar daarna daarom daarbij daarnaast hier nu vandaag gisteren eerder later inmiddels bovendien echter niet geen niets niemand alle veel sommige andere zijn haar hun ons onze mijn twee drie eerst pas nog al',
};
