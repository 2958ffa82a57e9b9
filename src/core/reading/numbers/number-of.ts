import type { Span } from '../../article/article.ts';
import type { NumberMention } from '../reading.ts';
import type { Token } from '../reading-text.ts';
import { isAge } from './ages.ts';
import { type Hedge, hedgeOf } from './hedge.ts';
import { isBareYear, isCompoundNoun, isMonth } from './not-a-count.ts';
import { countsOne } from './one.ts';
import type { Quantity } from './read/read-quantity.ts';
import type { TakenSpans } from './taken-spans.ts';
import { countedThing, measuredThing } from './things/counted-thing.ts';
import type { Piece } from './things/noun-piece.ts';
import { LEAST_BARE } from './thresholds.ts';
import type { CompiledNumerals } from './words/compile-numerals.ts';

/**
 * The mention that a quantity makes, or null where it counts nothing.
 * @param free token after the last mention, which this one's hedge must not reach into
 * @param counting the noun that this sentence or the one before counted last
 */
export function numberOf(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  free: number,
  counting: string | null,
  taken: TakenSpans,
  lexicon: CompiledNumerals,
): NumberMention | null {
  const { numeral } = quantity;
  const hedge = hedgeOf(tokens, quantity, lexicon);
  const { bound } = hedge;
  const minus = isBelowZero(tokens, quantity, lexicon);
  const first = minus ? quantity.first - 1 : Math.max(hedge.first, free);
  const make = (unit: string | null, thing: Span | null, next = hedge.next): NumberMention => ({
    start: tokens[first]!.start,
    end: tokens[next - 1]!.end,
    value: minus ? -quantity.value : quantity.value,
    high: quantity.high,
    unit,
    thing,
    bound,
  });
  const spanOf = (from: number, to: number): Span => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
  });

  if (isAge(tokens, quantity, taken, lexicon)) return make('year', null);
  if (numeral.one && quantity.high === null && !countsOne(tokens, quantity, lexicon)) return null;
  if (quantity.unit) {
    if (isAgo(tokens, quantity, hedge.first, lexicon) || isTitle(tokens, quantity, lexicon)) return null;
    const thing = measuredThing(tokens, quantity, hedge.next, lexicon);
    return make(quantity.unit.unit, thing && spanOf(thing.from, thing.to));
  }
  if (numeral.doubtful) return null;
  if (hedge.next === quantity.next && isCompoundNoun(tokens, quantity, lexicon)) {
    const noun = quantity.next + 1;
    return make(tokens[noun]!.lower, spanOf(noun, noun + 1));
  }
  const counted = countedThing(tokens, quantity, hedge.next, lexicon);
  const led = isLed(tokens[quantity.first - 1], lexicon);
  if (isBareYear(quantity, bound === 'more' || bound === 'less', counted !== null, led)) return null;
  if (counted?.head && !isThing(tokens, counted.head, quantity, taken)) return null;
  // "Mitad de mayo", where no date was found before.
  if (counted?.head && numeral.fraction && isMonth(tokens[counted.head.at], lexicon)) return null;
  // "three grim weeks"
  const measure = counted?.head && !numeral.fraction ? lexicon.units.at(tokens, counted.head.at) : null;
  if (measure?.value.kind === 'measure' && !measure.value.symbol)
    return make(measure.value.unit, null, measure.next);
  if (counted) {
    const head = counted.head && spanOf(counted.head.at, counted.head.next);
    const unit = head && text.slice(head.start, head.end).toLowerCase();
    return make(unit, spanOf(counted.from, counted.to));
  }
  return counting !== null && goesOnCounting(tokens, quantity, hedge, lexicon) ? make(counting, null) : null;
}

/**
 * "6,000 people were to leave, but a few thousand were able to", "900 civilians died and 1,252 were hurt": a large
 * number without a noun, hedged or in words, or in grouped digits before a function word, counts on.
 */
function goesOnCounting(
  tokens: readonly Token[],
  { value, numeral }: Quantity,
  { bound, next }: Hedge,
  { stops }: CompiledNumerals,
): boolean {
  if (value < LEAST_BARE || numeral.fraction) return false;
  if (bound !== 'exact' || numeral.scaled) return true;
  const after = tokens[next];
  return (
    numeral.digits && !numeral.plain && (after === undefined || after.text === ',' || stops.has(after.lower))
  );
}

const isLed = (before: Token | undefined, { sets }: CompiledNumerals) =>
  before !== undefined &&
  (before.lower === "'s" || sets.definite.has(before.lower) || sets.possessives.has(before.lower));

/** A single letter is no noun, and a person or place no kind of thing ("20354 Hamburg"), unless in part. */
function isThing(
  tokens: readonly Token[],
  { at, next }: Piece,
  { numeral }: Quantity,
  taken: TakenSpans,
): boolean {
  if (next === at + 1 && tokens[at]!.text.length === 1) return false;
  const name = numeral.fraction ? null : taken.mentionAt(tokens[next - 1]!);
  return !name || !(name.kind === 'place' || name.kind === 'person');
}

/** "-10C", "−15 gradi". Elsewhere the sign is a dash. */
function isBelowZero(
  tokens: readonly Token[],
  { first, unit }: Quantity,
  { sets }: CompiledNumerals,
): boolean {
  const sign = tokens[first - 1];
  if (!sign || unit === null || !(unit.kind === 'percent' || DEGREES.has(unit.unit))) return false;
  if (sets.minus.has(sign.lower)) return DEGREES.has(unit.unit);
  if (tokens[first]!.spaced || !(sign.spaced || first === 1)) return false;
  return sign.text === '-' || sign.text === '−' || sign.text === '–';
}

const DEGREES = new Set(['degree', '°C', '°F']);

/** "three days ago" is a date, whether or not it could be resolved. */
function isAgo(
  tokens: readonly Token[],
  { next, unit }: Quantity,
  first: number,
  lexicon: CompiledNumerals,
): boolean {
  if (!unit || !TIME.has(unit.unit)) return false;
  return lexicon.agoAfter.at(tokens, next) !== null || lexicon.agoBefore.before(tokens, first) !== null;
}

/** "60 Minutes", the programme: English writes no unit of time with a capital. */
function isTitle(
  tokens: readonly Token[],
  { next, unit }: Quantity,
  { data, capitalMonths }: CompiledNumerals,
): boolean {
  const word = tokens[next - 1]!;
  if (!capitalMonths || data.nouns.order === 'capital' || !unit || !TIME.has(unit.unit)) return false;
  return word.capital && word.text !== word.text.toUpperCase();
}

const TIME = new Set('second minute hour day week month year decade century'.split(' '));
