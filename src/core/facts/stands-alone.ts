import type { Sentence } from './sentence.ts';

/** Words with which a sentence begins that speaks of what the one before it names; as written, without diacritics. */
const POINTING: ReadonlySet<string> = new Set(
  (
    'he she it they we i you this that these those his her its their our my there such er sie es wir ich man dies das ' +
    'il elle ils elles on nous je ce cela el ella ellos ellas esto eso lui lei loro egli questo cio hij zij ze het dit dat ' +
    'ona ono oni one to ele ela eles elas isto isso он она оно они это він вона воно вони це ен яна яно яны гэта'
  ).split(' '),
);

/** Words that only join such a sentence to the one before it: "But so far, it …". */
const JOINING: ReadonlySet<string> = new Set(
  (
    'and but so then still yet instead also because since while when as if ' +
    'und aber doch weil wenn et mais car y pero porque ma perche en maar want ale bo i e mas ' +
    'и но а потому і але бо та ды'
  ).split(' '),
);

/**
 * Whether a reader can tell what a sentence is about who has not read the one before it: it doesn't begin with a pronoun
 * (behind "but" or not), or names somebody, a number or a date. A crude test, by which claims are only put in order.
 */
export function standsAlone({ words, entities, numbers, dates }: Sentence): boolean {
  const first = words.slice(0, 2).find(({ norm }) => POINTING.has(norm) || !JOINING.has(norm));
  if (first === undefined || !POINTING.has(first.norm)) return true;
  return entities.size > 0 || numbers.length > 0 || dates.length > 0;
}
