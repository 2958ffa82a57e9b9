import type { ClauseWords } from '../clauses.ts';

export const clauses: ClauseWords = {
  coordinators: 'en maar of want dus noch',
  afterComma: 'maar want dus',
  that: 'dat',
  by: 'door',
  relatives: 'die dat wie waar waarbij waarvan waarmee waarna waarin waardoor wiens',
  subordinators:
    'omdat terwijl toen als hoewel nadat voordat sinds totdat zodat zodra wanneer tenzij doordat indien ofschoon aangezien',
  notAfter: 'zowel zo zoals en of meer minder',
  subjects: 'hij zij ze het we wij ik je men dit dat niemand er iedereen',
  determiners: "de het een zijn haar hun ons onze deze die dit dat elke iedere geen 't",
  infinitive: 'te',
  finite:
    'is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden moet moeten moest moesten zal zullen zou zouden wil willen wilde wilden mag mogen mocht gaat gaan ging gingen komt komen kwam kwamen staat staan stond stonden blijft blijven bleef bleven zegt zeggen zei zeiden doet doen deed deden geeft gaf houdt hield ligt lag liet laat loopt liep neemt nam ziet zag vindt vond viel valt vertrok vertrekt schrijft schreef sprak spreekt stierf sterft verloor verliest won wint begon begint bracht brengt sloot sluit kreeg krijgt',
  endings: 'de den te ten',
  subordinatesMarked: true,
};
