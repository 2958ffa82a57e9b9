import type { Span } from '../../../article/article.ts';
import type { Mention } from '../../reading.ts';
import type { Phrase } from '../subjects/noun-phrases.ts';
import type { CueEntry } from '../words/speech-lexicon.ts';
import type { Pronoun } from '../words/word.ts';

/** A piece of the outlet's own words: a word, a name as a whole, a mark, or one quote with its marks. */
export interface Unit extends Span {
  readonly kind: 'word' | 'number' | 'name' | 'mark' | 'quote';
  /** As in a token; of a quote its last character, of a name ''. */
  readonly lower: string;
  /** Bits of {@link Word}. */
  readonly tags: number;
  readonly capital: boolean;
  readonly pronoun: Pronoun | null;
  /** Expressions of saying that it begins. */
  readonly cues: readonly CueEntry[];
  readonly mention: Mention | null;
  /** Index of the quote that it is, or -1. */
  readonly quote: number;
  readonly sentence: number;
}

/** A quoted place among the units, its marks included. */
export interface QuotedPlace extends Span {
  readonly quote: number;
}

/** A run of units, `to` exclusive. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

const HARD = new Set(['.', '!', '?', ';', ':', '…']);

const DASHES = new Set(['–', '—', '-', '―']);

const COMMAS = new Set([',', '–', '—', '-', '―', '(', ')']);

export const has = (unit: Unit | undefined, tags: number) => unit !== undefined && (unit.tags & tags) !== 0;

export const isMark = (unit: Unit | undefined, characters: string) =>
  unit?.kind === 'mark' && characters.includes(unit.lower);

/** Ends what is said in one breath. */
export const isHard = (unit: Unit | undefined) => unit?.kind === 'mark' && HARD.has(unit.lower);

export const isDash = (unit: Unit | undefined) => unit?.kind === 'mark' && DASHES.has(unit.lower);

export const isComma = (unit: Unit | undefined) => unit?.kind === 'mark' && COMMAS.has(unit.lower);

export function hasTag(units: readonly Unit[], { from, to }: Phrase, tags: number): boolean {
  for (let k = from; k < to; k++) if (has(units[k], tags)) return true;
  return false;
}
