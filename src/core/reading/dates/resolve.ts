import { civilDay, dayOf, mondayOf, monthsLater, weekdayOf } from './civil-day.ts';
import { day, decade, month, type Period, season, week, weekend, year } from './periods.ts';
import type { Tense } from './tense.ts';
import { COMING_DAYS, NEAR_DAYS } from './thresholds.ts';
import type { Day, Shift, Unit, When, Year } from './when.ts';

/**
 * The period that is meant; null where the day of publication would be needed and isn't known, and for days that no
 * calendar has.
 */
export function resolve(when: When, published: Day | null, tense: Tense | 'begun'): Period | null {
  switch (when.kind) {
    case 'year':
      return year(when.year);
    case 'decade':
      return decade(when.decade);
    case 'day':
      return dayOfYear(when, published, tense);
    case 'month':
      return monthOfYear(when, published, tense);
    case 'season':
      return seasonOfYear(when, published, tense);
    case 'weekday':
      return published === null ? null : day(weekdayNear(when, published, tense));
    case 'weekend':
      return published === null ? null : weekend(weekendNear(published, tense, when.shift));
    case 'unit':
      return published === null ? null : unitAway(when.unit, when.by, published);
  }
}

/** The printed year, or that of publication shifted; null if it isn't said. */
function yearOf(printed: Year, published: Day | null): number | null {
  if (printed === null || typeof printed === 'number') return printed;
  return published === null ? null : civilDay(published).year + printed.by;
}

function dayOfYear(
  when: Extract<When, { kind: 'day' }>,
  published: Day | null,
  tense: Tense | 'begun',
): Period | null {
  const given = yearOf(when.year, published);
  const at = (y: number) => {
    const found = dayOf(y, when.month, when.day);
    return found === null ? null : day(found);
  };
  if (given !== null) return at(given);
  if (published === null || when.year !== null) return null;
  // 29 February is in no year beside most.
  return nearest(at, civilDay(published).year, published, tense);
}

function monthOfYear(
  { year: printed, month: m, shift }: Extract<When, { kind: 'month' }>,
  published: Day | null,
  tense: Tense | 'begun',
): Period | null {
  const given = yearOf(printed, published);
  if (given !== null) return month(given, m);
  if (published === null || printed !== null) return null;
  return shifted((y) => month(y, m), published, shift, tense);
}

function seasonOfYear(
  { year: printed, season: place, shift }: Extract<When, { kind: 'season' }>,
  published: Day | null,
  tense: Tense | 'begun',
): Period | null {
  const given = yearOf(printed, published);
  if (given !== null) return season(given, place);
  if (published === null || printed !== null) return null;
  if (shift !== 'this') return shifted((y) => season(y, place), published, shift, tense);
  // January's and February's winter began in the year before.
  const { year: y, month: m } = civilDay(published);
  return season(place === 3 && m < 3 ? y - 1 : y, place);
}

/** That of the years around which a shift or else the tense picks. */
function shifted(
  of: (year: number) => Period | null,
  published: Day,
  shift: Shift | null,
  tense: Tense | 'begun',
): Period | null {
  const { year: y } = civilDay(published);
  const around = [y - 2, y - 1, y, y + 1, y + 2].flatMap((each) => of(each) ?? []);
  if (shift === 'last') return around.findLast(({ last }) => last < published) ?? null;
  if (shift === 'this') return of(y);
  if (shift !== null) return around.find(({ first }) => first > published) ?? null;
  return nearest(of, y, published, tense);
}

/**
 * The last one that has begun, or the next that isn't over. One of another year would be printed with its year, so
 * where the one on the other side is near that is meant even beside a verb of the wrong tense ("did not commit to the
 * games in March", "those who came in April will stay").
 */
function nearest(
  of: (year: number) => Period | null,
  y: number,
  published: Day,
  tense: Tense | 'begun',
): Period | null {
  const around = [y - 2, y - 1, y, y + 1, y + 2].flatMap((each) => of(each) ?? []);
  const past = around.findLast(({ first }) => first <= published) ?? null;
  const future = around.find(({ last }) => last >= published) ?? null;
  if (tense === 'future' || tense === 'possible') {
    const over = past !== null && published - past.last <= COMING_DAYS;
    return over && (future === null || civilDay(future.first).year > y) && past.last < published
      ? past
      : future;
  }
  if (tense === 'begun' || future === null) return past;
  if (tense === null && isNearer(future, past, published)) return future;
  if (future.first - published > COMING_DAYS) return past;
  const sameYear = past !== null && civilDay(past.first).year === y;
  return tense !== null && sameYear ? past : future;
}

/** Whether the one to come is of the running year and nearer than the past one, which is not. */
function isNearer(future: Period, past: Period | null, published: Day): boolean {
  const { year: y } = civilDay(published);
  if (past === null) return true;
  return (
    civilDay(future.first).year === y &&
    civilDay(past.last).year < y &&
    future.first - published < published - past.last
  );
}

function weekdayNear(
  { weekday, shift, weeks, day: dayOfMonth }: Extract<When, { kind: 'weekday' }>,
  published: Day,
  tense: Tense | 'begun',
): Day {
  const both = dayOfMonth === null ? null : sameWeekdayAndDay(weekday, dayOfMonth, published, tense);
  if (both !== null) return both;
  if (weeks !== null) return mondayOf(published) + 7 * weeks + weekday - 1;
  if (shift === 'next') return mondayOf(published) + 7 + weekday - 1;
  const since = (weekdayOf(published) - weekday + 7) % 7;
  const to = (weekday - weekdayOf(published) + 7) % 7;
  if (shift === 'last') return published - (since || 7);
  if (shift === 'coming') return published + (to || 7);
  if (tense === 'future') return published + to;
  const told = tense === 'past' || tense === 'participle' || tense === 'begun';
  return shift === 'this' && !told ? ofThisWeek(weekday, published) : published - since;
}

/** "This Friday": of the running week, but from its end on the next if that is nearer. */
function ofThisWeek(weekday: number, published: Day): Day {
  const away = mondayOf(published) + weekday - 1 - published;
  return published + (away < -4 ? away + 7 : away);
}

/** The nearest day of a month that is this weekday; of those to come if that is what the tense says. */
function sameWeekdayAndDay(
  weekday: number,
  dayOfMonth: number,
  published: Day,
  tense: Tense | 'begun',
): Day | null {
  const fits = (at: Day) => weekdayOf(at) === weekday && civilDay(at).day === dayOfMonth;
  for (let away = 0; away <= NEAR_DAYS; away++) {
    if (fits(published + away)) return published + away;
    if (tense !== 'future' && fits(published - away)) return published - away;
  }
  return null;
}

/** The Saturday of it. "This weekend" may be over only where the sentence says so. */
function weekendNear(published: Day, tense: Tense | 'begun', shift: 'this' | null): Day {
  const saturday = mondayOf(published) + 5;
  const over = tense === 'past' || tense === 'participle' || (tense !== 'future' && shift === null);
  return over && published < saturday ? saturday - 7 : saturday;
}

function unitAway(unit: Unit, by: number, published: Day): Period | null {
  const { year: y, month: m } = civilDay(published);
  switch (unit) {
    case 'day':
      return day(published + by);
    case 'week':
      return week(published + 7 * by);
    case 'weekend':
      return weekend(mondayOf(published) + 5 + 7 * by);
    case 'month': {
      const then = monthsLater(y, m, by);
      return month(then.year, then.month);
    }
    case 'year':
      return year(y + by);
    case 'decade':
      return decade(Math.floor(y / 10) + by);
  }
}
