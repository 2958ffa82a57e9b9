import type { Span } from '../../../../core/article/article.ts';
import { MONTHS } from './month-names.ts';

/** A full date (day, month, year) as a line prints it. */
export interface PrintedDate extends Span {
  /** ISO 8601 date. */
  readonly date: string;
}

/** Lines longer than this are prose; dates are looked for in their first part only. */
const MAX_LINE = 300;

const ISO = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const NUMERIC = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\.?\d)/g;
/** 19 December 2022 · 19. Dezember 2022 · 19 de diciembre de 2022 · 19 декабря 2022 · 19th of December, 2022 */
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°)?[.,]?\s{0,2}(?:de\s|of\s)?(\p{L}{3,12})[.,]?\s{0,2}(?:de\s|del\s)?(\d{4})(?!\d)/gu;
/** December 19, 2022 · Dec. 19th 2022 */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/gu;

/**
 * The full dates in a line, in order. `19/12/2022` is read day first but for English, where an order that both
 * halves allow is left out: an unknown date is better than a wrong one.
 */
export function printedDates(line: string, lang: string | null): PrintedDate[] {
  const text = line.slice(0, MAX_LINE);
  const found: PrintedDate[] = [];
  const add = (match: RegExpExecArray, year: number, month: number | undefined, day: number) => {
    const date = month === undefined ? null : isoDate(year, month, day);
    if (date) found.push({ start: match.index, end: match.index + match[0].length, date });
  };
  for (const m of text.matchAll(ISO)) add(m, Number(m[1]), Number(m[3]), Number(m[4]));
  for (const m of text.matchAll(NUMERIC)) {
    const first = Number(m[1]);
    const second = Number(m[3]);
    const order = numericOrder(first, second, m[2]!, lang);
    if (m[4]!.length === 2 && m[2] !== '.') continue;
    const year = m[4]!.length === 2 ? 2000 + Number(m[4]) : Number(m[4]);
    if (order) add(m, year, order === 'day' ? second : first, order === 'day' ? first : second);
  }
  for (const m of text.matchAll(DAY_FIRST))
    add(m, Number(m[3]), MONTHS.get(m[2]!.toLowerCase()), Number(m[1]));
  for (const m of text.matchAll(MONTH_FIRST))
    add(m, Number(m[3]), MONTHS.get(m[1]!.toLowerCase()), Number(m[2]));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function numericOrder(
  first: number,
  second: number,
  mark: string,
  lang: string | null,
): 'day' | 'month' | null {
  if (first > 12 || mark === '.' || first === second) return 'day';
  if (second > 12) return 'month';
  return lang === null || lang === 'en' ? null : 'day';
}

/** ISO 8601, or null for a day that no calendar has or a year that no news page was written in. */
function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1985 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  const days = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
  if (day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
