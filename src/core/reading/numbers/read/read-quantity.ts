import type { Token } from '../../reading-text.ts';
import { CHANGE_WITHIN, HIGHEST_ALTERNATIVE, MOST_OF_RATIO, YEARS } from '../thresholds.ts';
import type { CompiledNumerals } from '../words/compile-numerals.ts';
import type { Numeral } from './numeral.ts';
import { passHalf, readNumeral } from './read-numeral.ts';
import { currencyBefore, endsWithAny, type ReadUnit, unitAfter } from './read-unit.ts';
import { isHyphen } from './read-words.ts';

/** A number or a range, with its unit where it has one; counted things are for `findThing`. */
export interface Quantity {
  readonly first: number;
  /** Token after number and unit. */
  readonly next: number;
  readonly value: number;
  readonly high: number | null;
  readonly unit: ReadUnit | null;
  /** The number that decides: the last of a range. */
  readonly numeral: Numeral;
  /** In digits that make no range, a score or an identifier ("3-1", "555-1234"): no number of things. */
  readonly broken: boolean;
}

/** The quantity that begins with token `at`: a currency sign, digits or words. Null if there is none. */
export function readQuantity(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: CompiledNumerals,
): Quantity | null {
  const low = readSingle(text, tokens, at, lexicon);
  if (!low) return null;
  return readRange(text, tokens, low, lexicon) ?? readRatio(text, tokens, low, lexicon) ?? low;
}

function readSingle(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: CompiledNumerals,
): Quantity | null {
  const currency = currencyBefore(tokens, at);
  const numeral = readNumeral(text, tokens, currency?.next ?? at, lexicon, currency !== null);
  if (!numeral || (currency && !numeral.digits && !numeral.scaled)) return null;
  const after = currency ? null : unitAfter(tokens, numeral, lexicon);
  const end = after?.next ?? numeral.next;
  // "due anni e mezzo"
  const next = after?.kind === 'measure' ? passHalf(tokens, end, lexicon) : end;
  const half = next > end;
  return {
    first: at,
    next,
    value: half ? numeral.value + 0.5 : numeral.value,
    high: null,
    unit: currency ?? after,
    numeral: half ? { ...numeral, one: false } : numeral,
    broken: numeral.letters !== '' && after === null,
  };
}

/** The range that begins with `low`: "10 to 15", "10-15%", "between 10 and 15", "two or three". */
function readRange(
  text: string,
  tokens: readonly Token[],
  low: Quantity,
  lexicon: CompiledNumerals,
): Quantity | null {
  const { definite } = lexicon.sets;
  const isArticle = (at: number) => definite.has(tokens[at]?.lower ?? '');
  const between = lexicon.between.before(tokens, isArticle(low.first - 1) ? low.first - 1 : low.first);
  const link = linkAt(tokens, low.next, between !== null, lexicon);
  if (link === null) return null;
  const high = readSingle(text, tokens, isArticle(low.next + 1) ? low.next + 2 : low.next + 1, lexicon);
  if (!high || high.numeral.fraction || low.numeral.fraction) return null;
  // "$2-3 million": the sign stands once.
  const unit = high.unit ?? (low.unit?.kind === 'money' ? low.unit : null);
  const value = low.value * sharedScale(low, high);
  const rises = value < high.value && (low.unit === null || low.unit.unit === unit?.unit);
  const range = { ...high, first: between?.first ?? low.first, value, high: high.value, unit };
  if (link === 'dash') {
    const whole = !high.broken && !(isYear(low) && isYear(high));
    if (rises && whole) return range;
    return low.numeral.digits && high.numeral.digits && !high.unit && !tokens[low.next]!.spaced
      ? { ...range, broken: true }
      : null;
  }
  if (!rises) return null;
  if (link === 'or' && high.value > HIGHEST_ALTERNATIVE && !high.numeral.scaled) return null;
  return link === 'to' && isChange(tokens, low, high, lexicon) ? null : range;
}

/** "three in four Americans", "nine out of 10", "six jeunes sur dix": neither number counts what stands beside it. */
function readRatio(
  text: string,
  tokens: readonly Token[],
  low: Quantity,
  lexicon: CompiledNumerals,
): Quantity | null {
  if (low.unit !== null) return null;
  const beside = lexicon.ratio.at(tokens, low.next);
  const link = beside ?? lexicon.ratio.at(tokens, low.next + 1);
  const high = link && readSingle(text, tokens, link.next, lexicon);
  if (!high || high.unit !== null || high.value > MOST_OF_RATIO || low.value >= high.value) return null;
  // "Six soldats sur dix sites" are six.
  if (!beside && (tokens[low.next]?.kind !== 'word' || !closesRatio(tokens[high.next], lexicon))) return null;
  return { ...high, first: low.first, broken: true };
}

/** Whether nothing that could be counted follows. */
function closesRatio(after: Token | undefined, { stops, pluralEndings, data }: CompiledNumerals): boolean {
  if (data.nouns.order !== 'first') return false;
  return after?.kind !== 'word' || stops.has(after.lower) || !endsWithAny(after.lower, pluralEndings);
}

type Link = 'dash' | 'to' | 'or' | 'and';

function linkAt(
  tokens: readonly Token[],
  at: number,
  between: boolean,
  { sets }: CompiledNumerals,
): Link | null {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (!token || !after) return null;
  if (isDash(token)) return token.spaced === after.spaced ? 'dash' : null;
  if (between && sets.and.has(token.lower)) return 'and';
  if (sets.to.has(token.lower)) return 'to';
  return sets.or.has(token.lower) ? 'or' : null;
}

const isDash = (token: Token) => isHyphen(token) || token.text === '–' || token.text === '—';

/** What the low end shares with the high one: "2 to 3 million", "10 to 15,000". */
function sharedScale(low: Quantity, high: Quantity): number {
  const { factor, digits } = high.numeral;
  if (low.numeral.scaled || low.value >= high.value) return 1;
  if (factor > 1) return low.value < high.value / factor ? factor : 1;
  const thousands = digits && !high.numeral.plain && high.value % 1000 === 0 && low.value < high.value / 1000;
  return thousands && low.unit === null ? 1000 : 1;
}

export const isYear = ({ numeral }: Pick<Quantity, 'numeral'>) =>
  numeral.plain && numeral.value >= YEARS.least && numeral.value <= YEARS.most;

/** "rose from 10 to 15 percent": two numbers. "from 5 to 10 years" is a range. */
function isChange(
  tokens: readonly Token[],
  low: Quantity,
  high: Quantity,
  lexicon: CompiledNumerals,
): boolean {
  const { from, changes } = lexicon.sets;
  if (!from.has(tokens[low.first - 1]?.lower ?? '')) return false;
  if (low.unit && high.unit && low.unit.kind !== 'measure') return true;
  return changesBefore(tokens, low.first - 1, changes);
}

/** Whether a verb of change stands a few words before token `before`. */
export function changesBefore(
  tokens: readonly Token[],
  before: number,
  changes: ReadonlySet<string>,
): boolean {
  for (let at = before - 1; at >= 0 && at >= before - CHANGE_WITHIN; at -= 1)
    for (const change of changes) if (tokens[at]!.lower.startsWith(change)) return true;
  return false;
}
