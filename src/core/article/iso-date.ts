import { isoDay } from './calendar-day.ts';

/** Longest date and time that is looked at: `2022-12-19T18:30:00.000000000+03:00` is 35 characters. */
const LONGEST = 40;

/** What machines and templates write, as a beginning: also without hyphens or colons, with `UTC` or `+03`. */
const OPENING =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]{1,2}(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

/** The whole of an ISO 8601 day or date and time in its extended format. */
const WHOLE =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/i;

export interface IsoDate {
  readonly year: number;
  /** `2022-12-19` */
  readonly day: string;
  /** `2022-12-19T18:30:00+03:00`; null without a time or an offset: a time without one means nothing elsewhere. */
  readonly moment: string | null;
  /** True for a time that no clock shows, such as 25:00. */
  readonly badTime: boolean;
}

/**
 * An ISO 8601 day (`2022-12-19`) or moment (`2022-12-19T18:30:00+03:00`) as `Article.published` holds it; null for
 * everything else. A time without an offset is no moment, so only its day is kept. `19/12/2022` is null: nothing
 * in it says which number is the month.
 */
export function isoDate(value: string): string | null {
  if (value.length > LONGEST) return null;
  const trimmed = value.trim();
  const found = WHOLE.test(trimmed) ? openingIsoDate(trimmed) : null;
  return found === null || found.badTime ? null : (found.moment ?? found.day);
}

/** The date that a text opens with, whatever follows it and however loosely it is written; null if there is none. */
export function openingIsoDate(text: string): IsoDate | null {
  const found = OPENING.exec(text.slice(0, LONGEST));
  if (found === null) return null;
  const [, year = '', month = '', date = '', hour, minute, second = '00', zone] = found;
  const day = isoDay(Number(year), Number(month), Number(date));
  if (day === null) return null;
  const badTime = Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second) > 60;
  const moment =
    badTime || zone === undefined ? null : `${day}T${hour}:${minute}:${second}${isoOffset(zone)}`;
  return { year: Number(year), day, moment, badTime };
}

function isoOffset(zone: string): string {
  if (/^[a-z]/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3, 5)}`;
}
