import { day, numbers, percent } from '../../../words/formats.ts';
import { byLocale, counted, text } from '../../../words/speech.ts';

export { percent };

const tenths = byLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const clock = byLocale((locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }));
const clockOnDay = byLocale(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }),
);
const languages = byLocale((locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }));

export const number = numbers.format;
export const articles = (n: number) => counted('articles', n);
export const files = (n: number) => counted('files', n);

const LARGE = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const inBytes = byLocale((locale) => unitFormat(locale, 'byte', 0, 'long'));
const inLarge = LARGE.map((unit) => [
  byLocale((locale) => unitFormat(locale, unit, 0, 'short')),
  byLocale((locale) => unitFormat(locale, unit, 1, 'short')),
]);

/** A size as file managers print it: powers of 1,000, one digit behind the point below ten. */
export function bytes(n: number): string {
  let value = n;
  let unit = -1;
  while (value >= 999.5 && unit < LARGE.length - 1) {
    value /= 1000;
    unit++;
  }
  const format = inLarge[unit]?.[value < 9.95 ? 1 : 0] ?? inBytes;
  return format().format(value);
}

const SPANS = ['second', 'minute', 'hour'] as const;
const inSpans = SPANS.map((unit) => byLocale((locale) => unitFormat(locale, unit, 0, 'long')));

/** How long something took, or may still take; nobody waits for exact seconds past the first minute. */
export function duration(seconds: number): string {
  const [inSeconds, inMinutes, inHours] = inSpans.map((format) => (n: number) => format().format(n));
  if (seconds < 59.5) return inSeconds!(Math.max(1, Math.round(seconds)));
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return inMinutes!(minutes);
  const hours = inHours!(Math.floor(minutes / 60));
  return minutes % 60 === 0 ? hours : `${hours} ${inMinutes!(minutes % 60)}`;
}

function unitFormat(locale: string, unit: string, digits: number, unitDisplay: 'short' | 'long') {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: digits });
}

/** A measured time, as exact as it helps: "0.4 s", "12 s", "1,204 s". */
export function secondsOf(seconds: number): string {
  return text('secondsMeasured', {
    seconds: seconds < 9.95 ? tenths().format(seconds) : number(Math.round(seconds)),
  });
}

/** Time of day, in the reader's own time zone. */
export const timeOf = (milliseconds: number) => clock().format(milliseconds);
/** Day and time of day, in the reader's own time zone. */
export const momentOf = (milliseconds: number) => clockOnDay().format(milliseconds);

/** First to last day, or the one day; null where neither is known. */
export function days(first: string | null, last: string | null): string | null {
  const [from, to] = [day(first, 'short'), day(last, 'short')];
  if (from === null || to === null || from === to) return from ?? to;
  return text('daysFromTo', { first: from, last: to });
}

/** "German" for `de`; the tag itself where it has no name. */
export function language(tag: string): string {
  try {
    return languages().of(tag) ?? tag;
  } catch {
    return tag;
  }
}
