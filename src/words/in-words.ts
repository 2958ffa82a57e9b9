import { numbers } from './formats.ts';
import type { SaidValue, Saying } from './saying.ts';
import { countedOf, textOf } from './speech.ts';

/** A saying in the language of the texts. */
export function inWords({ key, values, count, next }: Saying): string {
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, printed(value)]));
  const said = count === undefined ? textOf(key, given) : countedOf(key, count, given);
  return next === undefined ? said : `${said} ${inWords(next)}`;
}

function printed(value: SaidValue): string {
  if (typeof value === 'number') return numbers.format(value);
  return typeof value === 'string' ? value : inWords(value);
}
