import type { EventWords } from '../event-words.ts';

export const eventWords: EventWords = {
  lang: 'it',
  war: 'guerra guerre invasione conflitto conflitti aggressione occupazione ostilità genocidio massacro massacri',
  acts: 'attacco attacchi assalto assalti offensiva offensive bombardamento bombardamenti combattimenti raid atrocità',
  guarded: 'operazione operazioni azione azioni intervento campagna',
  military: 'militare militari speciale speciali',
  others:
    'mondiale mondiali fredda civile civili commerciale golfo vietnam iraq siria informatico cardiaco terroristico stellari secondo',
  before: 'prigionieri prigioniero',
  after: '',
  inside: "in contro di dell' su all'",
};
