import type { ClauseWords } from '../clauses.ts';

export const clauses: ClauseWords = {
  coordinators: 'e ed ma o però né oppure',
  that: 'che',
  by: 'da dal dalla dai',
  relatives: "che cui dove quale quali chi dov'è",
  subordinators:
    'perché mentre quando dopo_che prima_che poiché siccome sebbene benché affinché finché appena nonostante visto_che',
  notAfter: 'e o così tanto più anche',
  subjects: 'lui lei loro egli essa io noi voi questo ciò nessuno tutti si non',
  determiners: "il lo la i gli le un uno una l' suo sua suoi sue loro questo questa questi quel ogni",
  finite:
    "è sono era erano ha hanno aveva avevano fu furono sarà saranno sarebbe avrà avrebbe può possono poteva deve devono doveva va vanno andava vuole vogliono fa fanno faceva fece dice dicono disse c'è c'era sta stanno stava resta restano viene vengono chiede chiedono guida blocca prende mette annuncia afferma spiega continua",
  endings: 'ava avano eva evano iva ivano arono irono erà irà',
};
