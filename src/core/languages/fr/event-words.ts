import type { EventWords } from '../event-words.ts';

export const eventWords: EventWords = {
  lang: 'fr',
  war: 'guerre guerres invasion conflit conflits agression occupation hostilités génocide massacre massacres carnage',
  acts: 'attaque attaques assaut assauts offensive offensives bombardement bombardements frappes frappe combats raid raids pilonnage pilonnages atrocités exactions',
  guarded: 'opération opérations action actions intervention campagne',
  military: 'militaire militaires spéciale spéciales',
  others:
    'mondiale mondiales froide civile civiles commerciale économique secondaire golfe vietnam irak syrie algérie cyber informatique cardiaque terroriste étoiles seconde première syrienne',
  before: 'prisonnier prisonniers navire navires ministre',
  after: '',
  inside: "en contre de d' sur à",
};
