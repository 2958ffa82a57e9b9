import { compareQuantities } from '../../../reading/numbers/compare-quantities.ts';
import { UNIT_FACTORS } from '../../../reading/numbers/unit-factors.ts';
import type { NumberMention } from '../../../reading/reading.ts';
import type { ClaimView } from '../claim-view.ts';
import { common } from '../claim-view.ts';
import { meet } from '../dates/date-extent.ts';
import type { WordingDifference } from '../difference.ts';
import { WORDING } from '../thresholds.ts';
import { type Count, countsOf, thingOf } from './counts.ts';

/**
 * Numbers of one thing that are given otherwise. Those that are the same are paired first; what is left is only called
 * different where one number of each claim, and no further one of either, counts that thing.
 */
export function compareNumbers(a: ClaimView, b: ClaimView): WordingDifference[] {
  const [left, right] = [countsOf(a), countsOf(b)];
  if (left.length === 0 || right.length === 0) return [];
  const pairs = left.flatMap((x) =>
    right.filter((y) => mayBeOne(x, y)).map((y) => ({ x, y, how: howTheyStand(x, y) })),
  );
  const used = new Set<Count>();
  const found: WordingDifference[] = [];
  for (const wanted of ['same', 'bound', 'equal', 'rounded'] as const)
    for (const { x, y, how } of pairs) {
      if (how !== wanted || used.has(x) || used.has(y)) continue;
      if (how === 'rounded' && !(isOnly(x, y, pairs) && areClose(x, y))) continue;
      used.add(x);
      used.add(y);
      const receipts = { a: [x.span], b: [y.span] };
      if (how === 'bound')
        found.push({ kind: 'hedge', relation: 'bound', side: hedgedSide(x, y), ...receipts });
      else if (how !== 'same') found.push({ kind: 'number', relation: how, ...receipts });
    }
  for (const { x, y, how } of pairs) {
    if (how !== 'other' || used.has(x) || used.has(y) || x.earlier !== y.earlier) continue;
    if (isOnly(x, y, pairs) && areClose(x, y) && !gives(a, y) && !gives(b, x))
      found.push({ kind: 'number', relation: 'other', a: [x.span], b: [y.span] });
  }
  return found.sort((p, q) => p.a[0]!.start - q.a[0]!.start);
}

/** Whether an article gives a number of that thing as well, wherever: then the two don't differ in it. */
function gives(view: ClaimView, { number: wanted, thing }: Count): boolean {
  return view.claim.read.reading.numbers.some(
    (own) =>
      own.value === wanted.value &&
      own.high === wanted.high &&
      (own.unit === wanted.unit || (thing !== null && thingOf(view, own) === thing)),
  );
}

interface Pair {
  readonly x: Count;
  readonly y: Count;
  readonly how: 'same' | 'bound' | 'equal' | 'rounded' | 'other' | null;
}

const isOnly = (x: Count, y: Count, pairs: readonly Pair[]) =>
  pairs.every((pair) => (pair.x === x) === (pair.y === y));

function howTheyStand({ number: x, ...left }: Count, { number: y, ...right }: Count): Pair['how'] {
  const sameThing = left.thing !== null && left.thing === right.thing;
  const unit = (own: string | null) => (sameThing ? left.thing : own);
  const compared = compareQuantities({ ...x, unit: unit(x.unit) }, { ...y, unit: unit(y.unit) });
  // "At least four", "at least six": both may be so, but they are not the same.
  const bare = { ...x, unit: unit(x.unit), bound: 'exact' } as const;
  const sameBound = x.bound === y.bound && (x.bound === 'more' || x.bound === 'less');
  if (compared === 'incomparable')
    return sameBound &&
      !farApart(x.value, y.value) &&
      compareQuantities(bare, { ...y, unit: unit(y.unit), bound: 'exact' }) === 'different'
      ? 'other'
      : null;
  if (compared === 'different') return sameThing && farApart(x.value, y.value) ? null : 'other';
  const sameUnit = sameThing || x.unit === y.unit;
  if (!sameUnit) return x.high === null && y.high === null ? inOtherUnit(x, y) : null;
  if (x.value !== y.value || x.high !== y.high) return 'rounded';
  return x.bound === y.bound || left.average || right.average ? 'same' : 'bound';
}

/** "64 km" and "40 miles" are one distance in round figures; "50 miles" and "70 km" are not. */
function inOtherUnit(x: NumberMention, y: NumberMention): 'equal' | 'rounded' {
  const [from, to] = [UNIT_FACTORS.get(x.unit ?? ''), UNIT_FACTORS.get(y.unit ?? '')];
  if (!from || !to || from.offset !== 0 || to.offset !== 0) return 'equal';
  const [a, b] = [Math.abs(x.value * from.factor), Math.abs(y.value * to.factor)];
  return Math.abs(a - b) <= WORDING.sameMeasure * Math.max(a, b) ? 'equal' : 'rounded';
}

/** 21 bodies in one town, 410 around the capital. */
function farApart(a: number, b: number): boolean {
  return Math.max(a, b) > WORDING.mostTimes * Math.min(a, b);
}

function hedgedSide({ number: x }: Count, { number: y }: Count): 'a' | 'b' | null {
  return y.bound === 'exact' ? 'a' : x.bound === 'exact' ? 'b' : null;
}

/** Whether nothing speaks against two numbers counting the same. */
function mayBeOne(x: Count, y: Count): boolean {
  if (x.thing !== y.thing && !isShareOf(x, y) && !isShareOf(y, x)) return false;
  if (x.fate !== y.fate || x.partial || y.partial || x.age !== y.age) return false;
  if (x.relative || y.relative) return false;
  if (part(x.kind, y.kind) && x.kind.size > 0 && y.kind.size > 0 && common(x.names, y.names) === 0)
    return false;
  if (x.names.size > 0 && y.names.size > 0 && common(x.names, y.names) === 0) return false;
  if ((x.per.size > 0 || y.per.size > 0) && common(x.per, y.per) === 0) return false;
  return x.dates.length === 0 || y.dates.length === 0 || x.dates.some((p) => y.dates.some((q) => meet(p, q)));
}

const part = (a: ReadonlySet<string>, b: ReadonlySet<string>) => common(a, b) === 0;

/** "Half of the crew" beside a per cent. */
const isShareOf = ({ number: x }: Count, { number: y }: Count) =>
  x.unit === 'percent' && y.unit !== null && y.value > 0 && y.value < 1;

/** Whether enough speaks for it to call them different: the same befell them, or the words around them are alike. */
function areClose(x: Count, y: Count): boolean {
  const shared = common(x.context, y.context);
  const least = Math.min(x.context.size, y.context.size);
  if (x.thing !== null && x.fate !== null) return true;
  const alike = shared / Math.max(1, least) >= WORDING.sameContext;
  return alike && shared >= (x.thing === null ? WORDING.contextWords.other : WORDING.contextWords.same);
}
