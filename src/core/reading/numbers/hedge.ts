import type { Token } from '../reading-text.ts';
import { changesBefore, type Quantity } from './read/read-quantity.ts';
import type { Bound, CompiledNumerals } from './words/compile-numerals.ts';
import { BOUND_MARKS } from './words/symbols.ts';

/** How a number is hedged, and where the words for it begin and end. */
export interface Hedge {
  readonly bound: Bound | 'exact';
  readonly first: number;
  /** Token after the number, or after "or more" behind it. */
  readonly next: number;
}

/** @param tokens of one sentence */
export function hedgeOf(tokens: readonly Token[], quantity: Quantity, lexicon: CompiledNumerals): Hedge {
  const { first, next, numeral } = quantity;
  const phrase = lexicon.bounds.before(tokens, first);
  // „от 10 до 15“: the word that alone means "at least" only opens the range.
  const opens = quantity.high !== null && lexicon.sets.from.has(tokens[first - 1]?.lower ?? '');
  // "Questions about one incident": one is hardly ever hedged, but with a unit.
  const topic = phrase?.value === 'about' && quantity.numeral.one && quantity.unit === null;
  const before =
    opens || topic || (phrase !== null && isGoal(tokens, quantity, phrase.first, lexicon)) ? null : phrase;
  const mark = BOUND_MARKS.get(tokens[first - 1]?.text ?? '');
  const own = numeral.about ? 'about' : 'exact';
  const hedge: Hedge = before
    ? { bound: before.value, first: before.first, next }
    : mark
      ? { bound: mark, first: first - 1, next }
      : { bound: own, first, next };
  return after(tokens, hedge, quantity, lexicon);
}

/** „выросла до 12%“, "liep op tot 38 graden": after a verb of change "up to" says where it led, and bounds nothing. */
function isGoal(
  tokens: readonly Token[],
  { first }: Quantity,
  at: number,
  { sets }: CompiledNumerals,
): boolean {
  if (at !== first - 1 || !sets.to.has(tokens[at]!.lower)) return false;
  return changesBefore(tokens, at, sets.changes);
}

/** "200 or more", "200-odd", "200+". */
function after(tokens: readonly Token[], hedge: Hedge, { next }: Quantity, lexicon: CompiledNumerals): Hedge {
  const token = tokens[next];
  if (!token) return hedge;
  if (token.text === '+' && !token.spaced && tokens[next + 1]?.spaced !== false)
    return { ...hedge, bound: 'more', next: next + 1 };
  const from = token.text === '-' && !token.spaced ? next + 1 : next;
  const found = lexicon.boundsAfter.at(tokens, from);
  return found ? { ...hedge, bound: found.value, next: found.next } : hedge;
}
