import type { ColumnField } from '../../import/described.ts';
import { fieldNamed } from '../record/field-names.ts';
import { WORDS_AGAINST, WORDS_BESIDE } from './heading-words.ts';

/** Longer headings are sentences; and each run of their words is looked up. */
const MOST_WORDS = 8;
const LONGEST = 100;
const BESIDE = wordSet(WORDS_BESIDE);
const AGAINST = wordSet(WORDS_AGAINST);

/** Whether a heading speaks of something else than a field of an article, as "Date modified" does. */
export function speaksAgainst(heading: string): boolean {
  return wordsOf(heading).some((word) => AGAINST.has(word));
}

/**
 * The field that a heading names among other words ("Überschrift wie gedruckt", "Texte de l’article"); null where it
 * names none, or speaks of something else. What it names must be seen in the values too: it is a guess.
 */
export function fieldInHeading(heading: string): ColumnField | null {
  const all = wordsOf(heading);
  if (all.length === 0 || all.length > MOST_WORDS || all.some((word) => AGAINST.has(word))) return null;
  const words = all.filter((word) => !BESIDE.has(word));
  for (let length = words.length; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const named = fieldNamed(words.slice(from, from + length).join(' '));
      // A number or a code of any kind is called so.
      if (named !== null && named.field !== 'id') return named.field;
    }
  return null;
}

function wordSet(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(', ').flatMap(wordsOf)));
}

function wordsOf(text: string): string[] {
  if (text.length > LONGEST) return [];
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  // camelCase is several words.
  return (
    plain
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
