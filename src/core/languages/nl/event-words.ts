import type { EventWords } from '../event-words.ts';

export const eventWords: EventWords = {
  lang: 'nl',
  war: 'oorlog oorlogen *oorlog invasie inval conflict conflicten *conflict agressie bezetting vijandelijkheden genocide bloedbad',
  acts: 'aanval aanvallen *aanval *aanvallen offensief offensieven beschieting beschietingen bombardement bombardementen gevechten gevecht luchtaanval* raketaanval* oorlogsmisdaden aanslagen',
  guarded: 'operatie operaties actie acties campagne',
  military: 'militaire militair speciale',
  others:
    'koude tweede eerste *wereldoorlog *burgeroorlog *handelsoorlog cyber* syrische irak vietnam* golf* terreur* hart* *hartaanval *cyberaanval *cyberaanvallen',
  before: '',
  after: '',
  inside: 'in tegen op van om',
};
