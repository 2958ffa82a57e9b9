import type { ClauseWords } from '../clauses.ts';

export const clauses: ClauseWords = {
  coordinators: 'i a ale lecz oraz lub albo więc jednak zaś',
  afterComma: 'a ale lecz więc jednak zaś',
  that: 'że',
  relatives: 'który która które którego której których któremu którym którymi którą którzy gdzie co',
  subordinators:
    'ponieważ bo gdy kiedy chociaż choć jeśli jeżeli zanim podczas_gdy dopóki odkąd skoro mimo_że po_tym',
  notAfter: 'i a lub tak jak niż dlatego nie',
  subjects: 'on ona ono oni one ja my wy to nikt wszyscy',
  determiners: 'ten ta ci jego jej ich każdy każda',
  finite:
    'jest są był była było byli były będzie będą ma mają miał miała mieli może mogą mógł mogła musi muszą chce chcą został została zostało zostali zostały mówi mówią pisze trwa trwają stoi leży idzie idą nie wynosi grozi żąda pozostaje działa pracuje przebywa',
  endings: 'ł ła ło li ły ął ęła ęli łem łam liśmy ano ono ęto',
  subordinatesMarked: true,
};
