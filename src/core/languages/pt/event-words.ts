import type { EventWords } from '../event-words.ts';

export const eventWords: EventWords = {
  lang: 'pt',
  war: 'guerra guerras invasão conflito conflitos agressão ocupação hostilidades genocídio massacre massacres',
  acts: 'ataque ataques assalto assaltos ofensiva ofensivas bombardeamento bombardeamentos bombardeio bombardeios combates combate atrocidades',
  guarded: 'operação operações ação acção ações intervenção campanha',
  military: 'militar militares especial especiais',
  others:
    'mundial mundiais fria civil civis comercial golfo vietname vietnã iraque síria cibernético informático cardíaco terrorista terroristas',
  before: 'prisioneiros prisioneiro',
  after: '',
  inside: 'na no em contra da do de à a',
};
