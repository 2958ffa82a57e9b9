import type { Printed } from '../when.ts';
import type { Opening } from '../words/calendar-words.ts';
import { decade } from './decade-date.ts';
import { dayThenMonth, monthAlone, monthThenDay } from './month-date.ts';
import { numericDate } from './numeric-date.ts';
import { daysAway, namedDay, period, weekday } from './relative-date.ts';
import type { Source } from './source.ts';
import { season, year } from './year-date.ts';

type Reader = (source: Source, at: number, listed: boolean) => Printed | null;

const WITH_NUMBER: readonly Reader[] = [numericDate, dayThenMonth, decade, daysAway, year];
const WITH_WORD: Readonly<Record<Exclude<Opening, 'never'>, readonly Reader[]>> = {
  namedDay: [namedDay],
  weekday: [weekday],
  firstDay: [dayThenMonth],
  month: [monthThenDay, monthAlone],
  season: [season],
  away: [daysAway],
  period: [period],
  decade: [decade],
};

/**
 * The date that begins with the term `at`: the first that can be read, the fullest forms being tried first.
 *
 * @param listed another date and an "and" or "to" stand before, so that a month or year needs no other sign
 */
export function printedDate(source: Source, at: number, listed: boolean): Printed | null {
  const term = source.terms[at];
  if (term === undefined) return null;
  if (term.kind === 'number') return firstOf(WITH_NUMBER, source, at, listed);
  for (const opening of source.words.openings.get(term.lower) ?? []) {
    const printed = opening === 'never' ? null : firstOf(WITH_WORD[opening], source, at, listed);
    if (printed) return printed;
  }
  return null;
}

function firstOf(readers: readonly Reader[], source: Source, at: number, listed: boolean): Printed | null {
  for (const read of readers) {
    const printed = read(source, at, listed);
    if (printed) return printed;
  }
  return null;
}
