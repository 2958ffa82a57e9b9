import { stem } from '../../article/stem.ts';
import type { NumberMention } from '../reading.ts';
import { QUANTITIES } from './thresholds.ts';
import { type Factor, UNIT_FACTORS } from './unit-factors.ts';

/**
 * How two numbers stand to each other. `equal`: the same value, converted where the units differ. `rounded`: the same
 * but for rounding or hedging ("64 km" and "40 miles", "more than 9,000" and "9,200"). `different`: both can't be so
 * of one thing. `incomparable`: no factor leads from one unit to the other, or the hedge leaves it open ("at least
 * 12" and "18").
 */
export type QuantityComparison = 'equal' | 'rounded' | 'different' | 'incomparable';

type Quantity = Pick<NumberMention, 'value' | 'high' | 'unit' | 'bound'>;

/**
 * Compares two numbers of what the caller takes for one thing: only values, units and hedges are looked at, so a share
 * in words ("half of the crew") is compared with any per cent. Currencies are not converted, as their rates move, nor
 * are degrees without a scale. Nouns are the same by stem ("soldier", "soldiers"); synonyms are for the caller.
 */
export function compareQuantities(a: Quantity, b: Quantity): QuantityComparison {
  const conversions = toCommonUnit(a, b);
  if (!conversions) return 'incomparable';
  const [left, right] = [extentOf(a, conversions[0]), extentOf(b, conversions[1])];
  if (close(left.printed[0], right.printed[0]) && close(left.printed[1], right.printed[1])) {
    const sure = a.bound === b.bound && (a.unit === b.unit || conversions.every(({ slack }) => slack === 0));
    return sure ? 'equal' : 'rounded';
  }
  if (overlap(left.near, right.near)) return 'rounded';
  return overlap(left.possible, right.possible) ? 'incomparable' : 'different';
}

type Extent = readonly [low: number, high: number];

/** From a printed value to the common unit. */
type Conversion = Pick<Factor, 'factor' | 'offset' | 'slack'>;

const AS_IS: Conversion = { factor: 1, offset: 0, slack: 0 };
const SHARE: Conversion = { factor: 100, offset: 0, slack: 0 };
/** Two thirds are 66 or 67 per cent. */
const UNEVEN_SHARE: Conversion = { ...SHARE, slack: 0.02 };

function toCommonUnit(a: Quantity, b: Quantity): readonly [Conversion, Conversion] | null {
  if (a.unit === null || b.unit === null) return null;
  const [from, to] = [UNIT_FACTORS.get(a.unit), UNIT_FACTORS.get(b.unit)];
  if (from && to) return from.dimension === to.dimension ? [from, to] : null;
  if (from || to) return null;
  if (a.unit === b.unit) return [AS_IS, AS_IS];
  if (a.unit === 'percent') return isShare(b) ? [AS_IS, asPercent(b)] : null;
  if (b.unit === 'percent') return isShare(a) ? [asPercent(a), AS_IS] : null;
  return nounOf(a.unit) === nounOf(b.unit) ? [AS_IS, AS_IS] : null;
}

/** "Half of the crew" is .5 of a noun; half a degree or half a dollar (a code in capitals) is no share. */
function isShare({ value, high, unit }: Quantity): boolean {
  const noun = unit !== null && unit === unit.toLowerCase() && unit !== 'degree' && unit !== 'times';
  return noun && value > 0 && value < 1 && high === null;
}

const asPercent = ({ value }: Quantity) => (Number.isInteger(value * 100) ? SHARE : UNEVEN_SHARE);

function nounOf(unit: string): string {
  return stem(unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
}

/** What a number says (`printed`), rounds or hedges (`near`), and leaves open (`possible`), in the common unit. */
function extentOf(
  { value, high, unit, bound }: Quantity,
  { factor, offset, slack }: Conversion,
): { readonly printed: Extent; readonly near: Extent; readonly possible: Extent } {
  const convert = (number: number) => number * factor + offset;
  const [low, top] = [value, high ?? value];
  const hedge = (number: number) => Math.abs(number) * (QUANTITIES.hedged + slack);
  const [less, more] = [reach(low, unit, slack), reach(top, unit, slack)];
  // A bound is printed to be kept: "more than 11,000" is no 10,900, but for what converting takes.
  const [floor, ceiling] = [low - Math.abs(low) * slack, top + Math.abs(top) * slack];
  const near: Record<Quantity['bound'], Extent> = {
    exact: [low - less, top + more],
    about: [low - hedge(low), top + hedge(top)],
    more: [floor, top + hedge(top)],
    less: [low - hedge(low), ceiling],
  };
  const possible: Record<Quantity['bound'], Extent> = {
    exact: near.exact,
    about: [near.about[0], isMagnitude(value) ? value * 10 : near.about[1]],
    more: [near.more[0], Infinity],
    less: [-Infinity, near.less[1]],
  };
  const inCommon = ([from, to]: Extent): Extent => [convert(from), convert(to)];
  return {
    printed: inCommon([low, top]),
    near: inCommon(near[bound]),
    possible: inCommon(possible[bound]),
  };
}

/** How far a printed number may be rounded either way: half its last digit that is no zero, within bounds. */
function reach(number: number, unit: string | null, slack: number): number {
  const size = Math.abs(number);
  const counted = unit !== null && !UNIT_FACTORS.has(unit) && unit !== 'percent' && size < QUANTITIES.counted;
  if (counted && Number.isInteger(number)) return 0;
  return Math.min(lastDigit(size) / 2, size * QUANTITIES.rounding) + size * slack;
}

/** The place of the last digit that is no zero: 1000 of 9000, .1 of 1.5. */
function lastDigit(size: number): number {
  if (size === 0) return 1;
  const [digits = '', exponent = '0'] = size.toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.length > 1 ? digits.length - 2 : 0));
}

/** A hedged 12, 20 or power of ten may stand for "dozens", "scores", "thousands": up to ten times as many. */
function isMagnitude(value: number): boolean {
  return value === 12 || value === 20 || (value >= 10 && Number.isInteger(Math.log10(value)));
}

/** Extents that only touch are two numbers: 12 and 13, each rounded to a whole. */
const overlap = ([low, high]: Extent, [otherLow, otherHigh]: Extent) => low < otherHigh && otherLow < high;

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
