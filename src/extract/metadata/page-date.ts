import { monthNumber } from './months.ts';

/** Longer text is not looked through for a date. In UTF-16 units. */
const LONGEST = 200;

/**
 * A date that a machine or a template wrote, as ISO 8601: with its time where it has an offset, else the day alone,
 * since a time without an offset means nothing elsewhere. Null if it is no such date.
 */
export function readMachineDate(source: string): string | null {
  const text = source.trim().slice(0, LONGEST);
  const stamp = /^(\d{10})(?:\d{3})?$/.exec(text);
  if (stamp !== null) return new Date(Number(stamp[1]) * 1000).toISOString().replace('.000', '');
  const iso =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]{1,2}(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i.exec(
      text,
    );
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const date = isoDay(Number(year), Number(month), Number(day));
    if (date === null) return null;
    if (hour === undefined || minute === undefined || zone === undefined) return date;
    if (Number(hour) > 23 || Number(minute) > 59) return date;
    return `${date}T${hour}:${minute}:${second ?? '00'}${offset(zone)}`;
  }
  return readWrittenDate(text, null);
}

function offset(zone: string): string {
  if (/^[a-z]/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3, 5)}`;
}

/**
 * The first full date in a line of print, as an ISO day: `19 December 2022`, `Dec. 19, 2022`, `19.12.2022`,
 * `2022年12月19日`. In English `3/4/2022` may be either day, so it is none.
 */
export function readWrittenDate(source: string, lang: string | null): string | null {
  const text = source.slice(0, LONGEST).normalize('NFC');
  return (
    dayFirst(text) ??
    monthFirst(text) ??
    numeric(text, /(?<!\d)(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})(?!\d)/, (a, b, c) =>
      isoDay(a, b, c),
    ) ??
    numeric(text, /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/, (a, b, c) => isoDay(c, b, a)) ??
    numeric(text, /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/, (a, b, c) => slashed(a, b, c, lang))
  );
}

function dayFirst(text: string): string | null {
  for (const found of text.matchAll(
    /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|º|er)?[\s-](?:de )?(\p{L}{3,12})[.,]?[\s-](?:de |del )?(\d{4})(?!\d)/gu,
  )) {
    const month = monthNumber(found[2] ?? '');
    if (month !== null) return isoDay(Number(found[3]), month, Number(found[1]));
  }
  return null;
}

function monthFirst(text: string): string | null {
  for (const found of text.matchAll(
    /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu,
  )) {
    const month = monthNumber(found[1] ?? '');
    if (month !== null) return isoDay(Number(found[3]), month, Number(found[2]));
  }
  return null;
}

function numeric(
  text: string,
  pattern: RegExp,
  day: (a: number, b: number, c: number) => string | null,
): string | null {
  const found = pattern.exec(text);
  return found === null ? null : day(Number(found[1]), Number(found[2]), Number(found[3]));
}

function slashed(first: number, second: number, year: number, lang: string | null): string | null {
  if (first > 12) return isoDay(year, second, first);
  if (second > 12) return isoDay(year, first, second);
  return lang === 'en' || lang === null
    ? first === second
      ? isoDay(year, first, second)
      : null
    : isoDay(year, second, first);
}

/** An ISO day, or null for a day that no calendar has or that lies before the Web. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
