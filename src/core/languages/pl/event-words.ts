import type { EventWords } from '../event-words.ts';

export const eventWords: EventWords = {
  lang: 'pl',
  war: 'wojna wojny wojnę wojną wojnie wojen inwazja inwazji inwazję inwazją konflikt konfliktu konfliktem konflikcie agresja agresji agresję agresją okupacja okupacji okupację najazd najazdu napaść napaści ludobójstw* masakr* rzeź rzezi',
  acts: 'atak ataku ataki ataków atakiem ofensyw* ostrzał* ostrzel* bombardowani* nalot* szturm* walki walk walkach zbrodnie',
  guarded: 'operacj* akcj* interwencj* kampani*',
  military: 'wojskow* specjaln* zbrojn* militarn*',
  others: 'światow* zimn* domow* handlow* cyber* hakersk* serca terrorystyczn* zatoce informacyjn*',
  before: 'jeńcy jeńców',
  after: '',
  inside: 'w na przeciw przeciwko z',
};
