import { dayOf, mondayOf } from '../../../reading/dates/civil-day.ts';

/** First and last day of a date, as numbers of days; an open end is infinite. */
export type Extent = readonly [first: number, last: number];

/** The days that a date as in `DateMention.date` covers; null for one that is none. */
export function extentOf(date: string): Extent | null {
  const [from = '', to] = date.split('/');
  if (to !== undefined) {
    const [low, high] = [from === '..' ? OPEN : single(from), to === '..' ? OPEN : single(to)];
    return low && high ? [low[0], high[1]] : null;
  }
  return single(from);
}

const OPEN: Extent = [-Infinity, Infinity];

/** Whether two dates may be one. */
export function meet(a: string, b: string): boolean {
  const [x, y] = [extentOf(a), extentOf(b)];
  return x === null || y === null || (x[0] <= y[1] && y[0] <= x[1]);
}

export const holds = (outer: Extent, inner: Extent) => outer[0] <= inner[0] && inner[1] <= outer[1];

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, AU: 9, WI: 12 };

function single(date: string): Extent | null {
  const decade = /^(\d{3})X$/.exec(date);
  if (decade) return period(Number(decade[1]) * 10, 1, 120);
  const match = /^(\d{4})(?:-(?:W(\d\d)|(SP|SU|AU|WI)|(\d\d)(?:-(\d\d))?))?(?:T|$)/.exec(date);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) {
    // The week of 4 January is the first.
    const fourth = dayOf(year, 1, 4);
    if (fourth === null) return null;
    const monday = mondayOf(fourth) + 7 * (Number(match[2]) - 1);
    return [monday, monday + 6];
  }
  if (match[3]) return period(year, SEASON_MONTHS[match[3]]!, 3);
  if (!match[4]) return period(year, 1, 12);
  const month = Number(match[4]);
  if (!match[5]) return period(year, month, 1);
  const day = dayOf(year, month, Number(match[5]));
  return day === null ? null : [day, day];
}

function period(year: number, month: number, months: number): Extent | null {
  const end = year * 12 + month - 1 + months;
  const [first, next] = [dayOf(year, month, 1), dayOf(Math.floor(end / 12), (end % 12) + 1, 1)];
  return first === null || next === null ? null : [first, next - 1];
}
