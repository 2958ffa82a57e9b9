import { isoDay, isPublicationYear, publicationDay } from '../../../core/article/calendar-day.ts';
import { isoDate, openingIsoDate } from '../../../core/article/iso-date.ts';
import { printedDates } from '../../../core/article/printed-date.ts';

/** Which comes first in `3/4/2022`, where something else tells; null where nothing does. */
export type DateOrder = 'day' | 'month' | null;

/** Longer values are no dates: `Monday, 19th of September 2022, 18:30:00 Central European Summer Time` has 69. */
const LONGEST = 80;
/** A date may stand in a few words: `Published on 19 December 2022`. */
const WORDS_AROUND = 30;

/**
 * The date of publication as `Article.published` holds it, from what machines and people write: ISO 8601 also without
 * hyphens, RFC 822 as in feeds, seconds or milliseconds since 1970, and printed dates. Null for what is no date, or one
 * of which nothing tells day and month apart. A time without its zone means nothing elsewhere, so only its day is kept.
 */
export function publishedDate(value: string, lang: string | null, order: DateOrder = null): string | null {
  const trimmed = value.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  return (
    isoDate(trimmed) ??
    unixTime(trimmed) ??
    rfc822(trimmed) ??
    looseIso(trimmed) ??
    printed(trimmed, lang, order)
  );
}

/** Which comes first in all of these dates, if any of them tells and none says otherwise. */
export function dateOrder(values: readonly string[]): DateOrder {
  let day = false;
  let month = false;
  for (const value of values) {
    const [, first, second] = SLASHED.exec(value.trim()) ?? [];
    day ||= Number(first) > 12 && Number(second) <= 12;
    month ||= Number(second) > 12 && Number(first) <= 12;
  }
  return day === month ? null : day ? 'day' : 'month';
}

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/;

function unixTime(value: string): string | null {
  const digits = /^(\d{9,10}|\d{12,13})(?:\.\d{1,9})?$/.exec(value)?.[1];
  if (digits === undefined) return null;
  const seconds = digits.length > 10 ? Math.floor(Number(digits) / 1000) : Number(digits);
  const moment = new Date(seconds * 1000).toISOString();
  return isPublicationYear(Number(moment.slice(0, 4))) ? `${moment.slice(0, 19)}Z` : null;
}

const RFC_822 =
  /^(?:[a-z]{3,9}\.?,?\s{1,3})?(\d{1,2})[\s-]{1,3}([a-z]{3})[a-z]{0,6}\.?[\s-]{1,3}(\d{4}|\d{2}),?\s{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,3}([a-z]{1,4}|[+-]\d{2}:?\d{2})?$/i;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  gmt: 'Z',
  ut: 'Z',
  utc: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  msk: '+03:00',
};

/** As feeds and mail write it (RFC 822, RFC 2822): `Mon, 19 Dec 2022 18:30:00 +0300`. */
function rfc822(value: string): string | null {
  const found = RFC_822.exec(value);
  if (found === null) return null;
  const [, date, name = '', digits = '', hour = '', minute, second = '00', zone] = found;
  const month = MONTHS.indexOf(name.toLowerCase());
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  const day = month % 3 === 0 ? isoDay(year, month / 3 + 1, Number(date)) : null;
  if (day === null) return null;
  const offset = zone === undefined ? null : offsetOf(zone);
  const badTime = Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60;
  return badTime || offset === null ? day : `${day}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
}

function offsetOf(zone: string): string | null {
  if (!/^[+-]/.test(zone)) return ZONES[zone.toLowerCase()] ?? null;
  return `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}

/** `20221219T183000Z`, `2022-12-19 18:30:00 UTC`: what opens with a date in ISO's order and goes on with no other number. */
function looseIso(value: string): string | null {
  const found = openingIsoDate(value);
  return found === null || found.badTime || !isPublicationYear(found.year)
    ? null
    : (found.moment ?? found.day);
}

function printed(value: string, lang: string | null, order: DateOrder): string | null {
  const [, first, second, digits = ''] = SLASHED.exec(value) ?? [];
  if (first !== undefined && order !== null) {
    const [day, month] = order === 'day' ? [first, second] : [second, first];
    const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
    return publicationDay(year, Number(month), Number(day));
  }
  const [date, other] = printedDates(value, lang);
  if (date === undefined || (other !== undefined && other.start >= date.end)) return null;
  return date.start <= WORDS_AROUND ? date.date : null;
}
