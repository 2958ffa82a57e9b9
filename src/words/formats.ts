import { byLocale } from './speech.ts';

/** Numbers and days as they are printed in the language of the texts. */

const whole = byLocale((locale) => new Intl.NumberFormat(locale));
const percents = byLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));
const days = {
  long: byLocale((locale) => dayFormat(locale, 'long')),
  short: byLocale((locale) => dayFormat(locale, 'short')),
};

export const numbers = { format: (n: number) => whole().format(n) };
export const percent = (share: number) => percents().format(share);

/**
 * A day as it is printed. An ISO time keeps the day it was printed with: shifting it to the reader's time zone would
 * show another date than the outlet's page does.
 */
export function day(iso: string | null, length: 'long' | 'short'): string | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return null;
  const date = new Date(`${match[0]}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : days[length]().format(date);
}

function dayFormat(locale: string, month: 'long' | 'short') {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
}
