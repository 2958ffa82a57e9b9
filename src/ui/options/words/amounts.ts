import { count, day } from '../../strings.ts';

const whole = new Intl.NumberFormat('en');
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const percents = new Intl.NumberFormat('en', { style: 'percent' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const clockOnDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

export const number = (n: number) => whole.format(n);
export const percent = (share: number) => percents.format(share);
export const articles = (n: number) => count(n, { one: '# article', other: '# articles' });
export const files = (n: number) => count(n, { one: '# file', other: '# files' });
export const sets = (n: number) => count(n, { one: '# set', other: '# sets' });

/** A size as file managers print it: powers of 1,000, one digit behind the point below ten. */
export function bytes(n: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let value = n;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit > 0 && value < 9.95 ? tenths.format(value) : whole.format(Math.round(value))} ${units[unit]}`;
}

/** How long something took, or may still take; nobody waits for exact seconds past the first minute. */
export function duration(seconds: number): string {
  if (seconds < 59.5) return count(Math.max(1, Math.round(seconds)), { one: '# second', other: '# seconds' });
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return count(minutes, { one: '# minute', other: '# minutes' });
  const hours = count(Math.floor(minutes / 60), { one: '# hour', other: '# hours' });
  return minutes % 60 === 0
    ? hours
    : `${hours} ${count(minutes % 60, { one: '# minute', other: '# minutes' })}`;
}

/** A measured time, as exact as it helps: "0.4 s", "12 s", "1,204 s". */
export function secondsOf(seconds: number): string {
  return `${seconds < 9.95 ? tenths.format(seconds) : whole.format(Math.round(seconds))} s`;
}

/** Time of day, in the reader's own time zone. */
export const timeOf = (milliseconds: number) => clock.format(milliseconds);
/** Day and time of day, in the reader's own time zone. */
export const momentOf = (milliseconds: number) => clockOnDay.format(milliseconds);

/** First to last day, or the one day; null where neither is known. */
export function days(first: string | null, last: string | null): string | null {
  const [from, to] = [day(first, 'short'), day(last, 'short')];
  if (from === null || to === null || from === to) return from ?? to;
  return `${from} to ${to}`;
}

/** "German" for `de`; the tag itself where it has no name. */
export function language(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
