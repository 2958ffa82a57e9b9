import { functionWords } from '../../../article/language.ts';
import type { CalendarWords } from '../words/calendar-words.ts';
import type { PhraseTable } from '../words/phrase-table.ts';
import { opensSentence, type Term } from '../words/terms.ts';

/** What dates are read in. */
export interface Source {
  readonly words: CalendarWords;
  readonly terms: readonly Term[];
  readonly lang: string | null;
}

/** Most small words that stand between two parts of a date ("the end of the", "dello scorso"). */
const MAX_JOINERS = 3;

/** Past the small words at `at`. */
export function skipJoiners(source: Source, at: number): number {
  return pastJoiners(source, at).at(-1)!;
}

/** `at`, and past each of the small words there: some of them ("dieses") may be part of what is looked for. */
export function pastJoiners({ words, terms }: Source, at: number): number[] {
  const places = [at];
  for (let i = 0; i < MAX_JOINERS; i++) {
    const joiner = words.joiners.at(terms, places.at(-1)!);
    if (joiner === null) break;
    places.push(joiner.to);
  }
  return places;
}

/** Where a phrase of the list begins that leads to the term `to`, with small words between at most; null if none. */
export function leading({ words, terms }: Source, list: PhraseTable, to: number, floor = 0): number | null {
  let end = to;
  for (let i = 0; i <= MAX_JOINERS; i++) {
    const found = list.before(terms, end);
    if (found && found.from >= floor) return found.from;
    const joiner = words.joiners.before(terms, end);
    if (joiner === null || joiner.from < floor) return null;
    end = joiner.from;
  }
  return null;
}

/**
 * Whether a day's or month's name is spelt as the language spells it. Where it takes no capital, one inside a sentence
 * makes it somebody's name ("Julio"), and so does one at its beginning with another after it ("Avril Martin").
 */
export function wellSpelt({ words, terms }: Source, at: number): boolean {
  const { capital } = terms[at]!;
  if (words.language.capitals) return capital;
  return !capital || (opensSentence(terms, at) && !terms[at + 1]?.capital);
}

/** Whether this term is one of the marks. */
export const isMark = (terms: readonly Term[], at: number, marks: string): boolean => {
  const term = terms[at];
  return term !== undefined && term.kind === 'mark' && marks.includes(term.text);
};

/**
 * Whether an article or a possessive stands before the term, an adjective between at most, and a noun of one after it:
 * "the 2014 annexation", "Russia's February invasion", "a landmark 1973 ruling".
 */
export function leadsNoun({ words, terms }: Source, at: number): boolean {
  const opens = (to: number) => terms[to - 1]?.lower === "'s" || words.articles.before(terms, to) !== null;
  if (opens(at)) return true;
  const adjective = terms[at - 1];
  const noun = terms[at + 1];
  if (adjective?.kind !== 'word' || adjective.capital || !opens(at - 1)) return false;
  return noun?.kind === 'word' && !noun.capital && !noun.lower.endsWith('s');
}

/** The endings of German adjectives. */
const ADJECTIVE = /e[nrsm]?$/;
/** Symbols of measures ("2000 m", "1950 km") are no longer. */
export const LONGEST_SYMBOL = 3;

/** Whether what follows a number can't be the thing counted: a mark, a small word, a name. */
export function noNounFollows(source: Source, at: number): boolean {
  const { words, terms, lang } = source;
  const next = terms[at];
  if (next === undefined) return true;
  if (next.kind === 'mark') return !'%°€$£₽'.includes(next.text);
  if (next.kind === 'number') return false;
  if (next.capital) return words.language.capitals !== 'nouns' || opensSentence(terms, at);
  // „Seit 2014 unterstützt …“: where nouns have capitals, only an adjective could lead to one.
  if (
    words.language.capitals === 'nouns' &&
    next.lower.length > LONGEST_SYMBOL &&
    !ADJECTIVE.test(next.lower)
  )
    return true;
  return (
    functionWords(lang).has(next.lower) ||
    [words.at, words.joiners, words.and, words.to, words.numbers].some((list) => list.at(terms, at)) ||
    ['past', 'participle', 'future', 'present'].includes(words.tense.at(terms, at) ?? '')
  );
}
