import { isoDay } from '../../article/calendar-day.ts';
import type { Day } from './when.ts';

const MILLISECONDS = 86_400_000;

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Null for a day that no calendar has, and outside the years 1000 to 2999. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1000 || year > 2999 || isoDay(year, month, day) === null) return null;
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

export function civilDay(day: Day): CivilDay {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;

/** `2022-W50` of the ISO 8601 week that the day lies in; its year is that of the week's Thursday. */
export function isoWeek(day: Day): string {
  const thursday = mondayOf(day) + 3;
  const { year } = civilDay(thursday);
  const week = Math.floor((thursday - dayOf(year, 1, 1)!) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** A year and month so many months later. */
export function monthsLater(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}
