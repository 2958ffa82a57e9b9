import type { DatePrecision } from '../reading.ts';
import { civilDay, dayOf, isoWeek, mondayOf, monthsLater } from './civil-day.ts';
import type { Day } from './when.ts';

/** A period of the calendar: its first and last day, and how ISO 8601 writes it. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly date: string;
  readonly precision: DatePrecision;
}

/** The period before, of the same length: what "before 2030" leaves open. */
export function periodBefore({ first, precision }: Period): Period | null {
  const { year: y, month: m } = civilDay(first - 1);
  if (precision === 'day') return day(first - 1);
  if (precision === 'month') return month(y, m);
  if (precision === 'year') return year(y);
  if (precision === 'season') return seasonOf(y, m);
  return precision === 'week' ? week(first - 1) : null;
}

const pad = (value: number) => String(value).padStart(2, '0');

export function day(at: Day): Period {
  const { year: y, month: m, day: d } = civilDay(at);
  return { first: at, last: at, date: `${y}-${pad(m)}-${pad(d)}`, precision: 'day' };
}

export function week(at: Day): Period {
  const monday = mondayOf(at);
  return { first: monday, last: monday + 6, date: isoWeek(at), precision: 'week' };
}

export function weekend(saturday: Day): Period {
  const date = `${day(saturday).date}/${day(saturday + 1).date}`;
  return { first: saturday, last: saturday + 1, date, precision: 'range' };
}

export function month(y: number, m: number): Period | null {
  const next = monthsLater(y, m, 1);
  return period(dayOf(y, m, 1), dayOf(next.year, next.month, 1), `${y}-${pad(m)}`, 'month');
}

const SEASONS = ['SP', 'SU', 'AU', 'WI'] as const;

/** Spring begins in March; a winter is that of its December. */
export function season(y: number, place: number): Period | null {
  const next = monthsLater(y, 3 + 3 * place, 3);
  const first = dayOf(y, 3 + 3 * place, 1);
  return period(first, dayOf(next.year, next.month, 1), `${y}-${SEASONS[place]}`, 'season');
}

/** That in which a month lies. */
const seasonOf = (y: number, m: number) => (m < 3 ? season(y - 1, 3) : season(y, Math.floor(m / 3) - 1));

export const year = (y: number) => period(dayOf(y, 1, 1), dayOf(y + 1, 1, 1), `${y}`, 'year');
export const decade = (d: number) => period(dayOf(d * 10, 1, 1), dayOf(d * 10 + 10, 1, 1), `${d}X`, 'decade');

function period(first: Day | null, end: Day | null, date: string, precision: DatePrecision): Period | null {
  return first === null || end === null ? null : { first, last: end - 1, date, precision };
}
