import type { EventWords } from '../event-words.ts';

export const eventWords: EventWords = {
  lang: 'es',
  war: 'guerra guerras invasión conflicto conflictos agresión ocupación hostilidades genocidio masacre masacres',
  acts: 'ataque ataques asalto asaltos ofensiva ofensivas bombardeo bombardeos combates combate atrocidades',
  guarded: 'operación operaciones acción acciones intervención campaña',
  military: 'militar militares especial especiales',
  others:
    'mundial mundiales fría civil civiles comercial golfo vietnam irak siria cibernético informático cardíaco terrorista terroristas sucia',
  before: 'prisioneros prisionero',
  after: '',
  inside: 'en contra de sobre a',
};
