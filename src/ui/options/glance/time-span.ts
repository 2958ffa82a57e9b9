import type { Glance } from '../../../corpus/glance/glance.ts';
import { MOST, OUTLYING } from './thresholds.ts';

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
  const reached = (inOrder: readonly number[]) => {
    let past = 0;
    return inOrder.find((day) => {
      past += counts.get(day)!;
      return past > all * OUTLYING;
    })!;
  };
  const core = { first: reached(days), last: reached([...days].reverse()) };
  const length = core.last - core.first + 1;
  // What is only a little farther away is drawn with the others.
  const air = Math.max(SOME_DAYS, length);
  return { first: Math.max(first, core.first - air), last: Math.min(last, core.last + air) };
}

/** One article that comes a fortnight late is no wrong date. */
const SOME_DAYS = 30;

/** Calendar periods over a span, the shortest of which there are not too many. */
export function periodsOver({ first, last }: DaySpan): Periods {
  const days = last - first + 1;
  if (days <= MOST.periods) return { unit: 'day', list: stepping(first, last, (day) => day + 1) };
  const monday = first - mod(first + 3, 7);
  if ((last - monday) / 7 < MOST.periods)
    return { unit: 'week', list: stepping(monday, last, (day) => day + 7) };
  const [month, year] = [startOfMonth(first, 0), startOfYear(first, 0)];
  const months = stepping(month, last, (day) => startOfMonth(day, 1));
  if (months.length <= MOST.periods) return { unit: 'month', list: months };
  return { unit: 'year', list: stepping(year, last, (day) => startOfYear(day, 1)) };
}

function stepping(from: number, last: number, next: (day: number) => number): Period[] {
  const list: Period[] = [];
  for (let day = from; day <= last; day = next(day)) list.push({ from: day, to: next(day) });
  return list;
}

const DAY_MS = 86_400_000;
const mod = (n: number, by: number) => ((n % by) + by) % by;

function startOfMonth(day: number, later: number): number {
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1) / DAY_MS;
}

function startOfYear(day: number, later: number): number {
  return Date.UTC(new Date(day * DAY_MS).getUTCFullYear() + later, 0, 1) / DAY_MS;
}
