import type { Glance } from '../../../corpus/glance/glance.ts';
import { AIR_DAYS, FEW, MOST, OUTLYING } from './thresholds.ts';

/** Days since 1970, both included. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

export type Unit = 'day' | 'week' | 'month' | 'year';

/** A calendar period: its first day, and the first day after it. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface Periods {
  readonly unit: Unit;
  /** Without a gap, rising. */
  readonly list: readonly Period[];
}

/** Articles of all outlets by day. */
export function articlesByDay({ outlets }: Pick<Glance, 'outlets'>): Map<number, number> {
  const byDay = new Map<number, number>();
  for (const { days, counts } of outlets)
    days.forEach((day, i) => void byDay.set(day, (byDay.get(day) ?? 0) + counts[i]!));
  return byDay;
}

/**
 * The days that are worth an axis: all, but for a few far away from nearly all others.
 * @param counts articles by day
 */
export function spanOf(counts: ReadonlyMap<number, number>): DaySpan | null {
  const days = [...counts.keys()].sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  // Of a few articles one on each side may be wrong as well.
  const outlying = Math.max(all * OUTLYING, all >= FEW ? 1 : 0);
  const reached = (inOrder: readonly number[]) => {
    let past = 0;
    return inOrder.find((day) => {
      past += counts.get(day)!;
      return past > outlying;
    })!;
  };
  const ends = [reached(days), reached([...days].reverse())];
  const core = { first: Math.min(...ends), last: Math.max(...ends) };
  const length = core.last - core.first + 1;
  // What is only a little farther away is drawn with the others.
  const air = Math.max(AIR_DAYS, length);
  return {
    first: days.find((day) => day >= core.first - air) ?? first,
    last: days.findLast((day) => day <= core.last + air) ?? last,
  };
}

/** Calendar periods over a span, the shortest of which there are not too many; of years only the last. */
export function periodsOver({ first, last }: DaySpan): Periods {
  const days = last - first + 1;
  if (days <= MOST.periods) return { unit: 'day', list: stepping(first, last, (day) => day + 1) };
  const monday = first - mod(first + 3, 7);
  if ((last - monday) / 7 < MOST.periods)
    return { unit: 'week', list: stepping(monday, last, (day) => day + 7) };
  const [month, year] = [startOfMonth(first, 0), startOfYear(first, 0)];
  const months = stepping(month, last, (day) => startOfMonth(day, 1));
  if (months.length <= MOST.periods) return { unit: 'month', list: months };
  // Of a corpus that reaches over centuries the last years are drawn.
  const from = Math.max(year, startOfYear(last, 1 - MOST.periods));
  return { unit: 'year', list: stepping(from, last, (day) => startOfYear(day, 1)) };
}

function stepping(from: number, last: number, next: (day: number) => number): Period[] {
  const list: Period[] = [];
  for (let day = from; day <= last; day = next(day)) list.push({ from: day, to: next(day) });
  return list;
}

const DAY_MS = 86_400_000;
const mod = (n: number, by: number) => ((n % by) + by) % by;

export const yearOf = (day: number) => new Date(day * DAY_MS).getUTCFullYear();

function startOfMonth(day: number, later: number): number {
  const date = new Date(day * DAY_MS);
  return firstOf(date.getUTCFullYear(), date.getUTCMonth() + later);
}

function startOfYear(day: number, later: number): number {
  return firstOf(yearOf(day) + later, 0);
}

/** `Date.UTC` takes the first hundred years for those of the twentieth century. */
function firstOf(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1) / DAY_MS;
}
