import { MIN_OWN_WORDS, MIN_PLAIN_WORDS, MIN_REPORTED_WORDS, MIN_WORDS_BEFORE_QUOTE } from '../thresholds.ts';
import type { Passage } from '../units/passage.ts';
import { has, type UnitRange } from '../units/unit.ts';
import { Word } from '../words/word.ts';
import { looksFinite, ownWords } from './clause-bounds.ts';

/** A range that is long enough; one that is mostly in marks is left to the marked quote. */
export function valid(passage: Passage, { from: begin, to }: UnitRange): UnitRange[] {
  const { units } = passage;
  let from = begin;
  while (from < to && units[from]!.kind === 'mark') from += 1;
  const range = { from, to: beforeLastQuote(units, { from, to }) };
  const own = ownWords(units, range);
  // Without articles two words can be a clause: «переговоры продолжатся».
  const least = passage.verbsKnown ? MIN_REPORTED_WORDS : MIN_REPORTED_WORDS - 1;
  if (own < least || (own < MIN_PLAIN_WORDS && !looksFinite(passage, range))) return [];
  const closed = units[to - 1]?.kind === 'quote' && !has(units[to - 2], Word.auxiliary | Word.determiner);
  if (closed && own < MIN_WORDS_BEFORE_QUOTE) return [];
  if (hasQuote(units, { from, to }) && (own < MIN_OWN_WORDS || !looksFinite(passage, range))) return [];
  return [range];
}

/**
 * The end of a range without the quote that closes it, where the words before it can do without ("to leave “at once”");
 * where they can't ("the sanctions were having “deep consequences”"), the end of all.
 */
export function beforeLastQuote(units: Passage['units'], { from, to }: UnitRange): number {
  if (units[to - 1]?.kind !== 'quote') return to;
  let end = to - 1;
  // "was offering a “fair deal”"
  if (has(units[end - 1], Word.auxiliary)) return to;
  if (has(units[end - 1], Word.determiner) && !has(units[end - 2], Word.preposition)) return to;
  while (end > from && (units[end - 1]!.kind === 'mark' || has(units[end - 1], OPEN_ENDED))) end -= 1;
  return has(units[end - 1], Word.auxiliary) || ownWords(units, { from, to: end }) < MIN_WORDS_BEFORE_QUOTE
    ? to
    : end;
}

/** Words that a clause does not end with. */
const OPEN_ENDED = Word.preposition | Word.infinitive | Word.determiner | Word.conjunction | Word.as;

export const hasQuote = (units: Passage['units'], { from, to }: UnitRange) => {
  for (let k = from; k < to; k++) if (units[k]!.kind === 'quote') return true;
  return false;
};
