import type { NumberMention } from '../reading.ts';
import type { Token } from '../reading-text.ts';
import type { Quantity } from './read/read-quantity.ts';
import { unitAt } from './read/read-unit.ts';
import { adjectiveMeasure, isHyphen } from './read/read-words.ts';
import { isStop, pieceAt } from './things/noun-piece.ts';
import { COUNTING_VERB_WITHIN, LONGEST_NOUN_PHRASE } from './thresholds.ts';
import type { CompiledNumerals } from './words/compile-numerals.ts';

/** Whether "one" counts ("one soldier died"), and is no pronoun, article or part of "no one". */
export function countsOne(tokens: readonly Token[], quantity: Quantity, lexicon: CompiledNumerals): boolean {
  const { first, numeral, unit } = quantity;
  if (numeral.digits) return true;
  const { one, oneAfter, oneCertain } = lexicon.sets;
  if (numeral.next !== first + 1 || !one.has(tokens[first]!.lower)) return false;
  const before = tokens[first - 1]?.lower ?? '';
  const after = tokens[numeral.next];
  if (oneAfter.has(before) || !after) return false;
  if (after.kind === 'mark' && (isHyphen(after) || unit === null)) return false;
  return oneCertain.has(before) || oneCertain.has(after.lower) || !introduces(tokens, numeral.next, lexicon);
}

/** "one official said", "one day": the noun is one that "one" only introduces. */
function introduces(tokens: readonly Token[], from: number, lexicon: CompiledNumerals): boolean {
  let at = from;
  for (let i = 0; i < LONGEST_NOUN_PHRASE; i += 1) {
    const piece = pieceAt(tokens, at);
    if (!piece) return false;
    if (lexicon.sets.oneIntroduces.has(piece.lower)) return !counted(tokens, piece.next, lexicon);
    if (isStop(piece, tokens, lexicon)) return false;
    at = piece.next;
  }
  return false;
}

/** "one person died", but not "one person said". */
function counted(tokens: readonly Token[], at: number, { sets }: CompiledNumerals): boolean {
  return tokens.slice(at, at + COUNTING_VERB_WITHIN).some(({ lower }) => sets.oneCounts.has(lower));
}

/** A mention that is read without a quantity, and the token after it. */
export interface Whole {
  readonly mention: NumberMention;
  readonly next: number;
}

/** „dreitägig“, „двухлетний“: number and measure in one word. */
export function wordMeasure(tokens: readonly Token[], at: number, lexicon: CompiledNumerals): Whole | null {
  const { start, end, lower, kind } = tokens[at]!;
  if (kind !== 'word') return null;
  const half = lexicon.halfMeasures.get(lower);
  const found = half === undefined ? adjectiveMeasure(lower, lexicon) : { value: 0.5, unit: half };
  if (!found) return null;
  const { value, unit } = found;
  return { mention: { start, end, value, high: null, unit, thing: null, bound: 'exact' }, next: at + 1 };
}

/**
 * "less than an hour", "more than a month": an article counts after a hedge, before a measure.
 * @param free token after the last mention, which the hedge must not reach into
 */
export function articleMeasure(
  tokens: readonly Token[],
  at: number,
  free: number,
  lexicon: CompiledNumerals,
): Whole | null {
  const { indefinite, articleMeasures } = lexicon.sets;
  if (!indefinite.has(tokens[at]!.lower) || !articleMeasures.has(tokens[at + 1]?.lower ?? '')) return null;
  const hedge = lexicon.bounds.before(tokens, at);
  const unit = hedge && unitAt(tokens, at + 1, { scaled: false, digits: false }, lexicon);
  if (!hedge || !unit || lexicon.agoAfter.at(tokens, unit.next)) return null;
  return {
    mention: {
      start: tokens[Math.max(hedge.first, free)]!.start,
      end: tokens[unit.next - 1]!.end,
      value: 1,
      high: null,
      unit: unit.unit,
      thing: null,
      bound: hedge.value,
    },
    next: unit.next,
  };
}
