import { monthNumber } from '../languages/months.ts';
import type { Span } from './article.ts';
import { publicationDay } from './calendar-day.ts';

/** A full date (day, month, year) as a line prints it. */
export interface PrintedDate extends Span {
  /** ISO 8601 date. */
  readonly date: string;
}

/** Lines longer than this are prose; dates are looked for in their first part only. */
const MAX_LINE = 300;

/** 2022-12-19 · 2022/12/19 · 2022. 12. 19 */
const YEAR_FIRST = /(?<!\d)(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/g;
/** 2022年12月19日 */
const EAST_ASIAN = /(?<!\d)(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})(?:日|(?!\d))/g;
/** 19.12.2022 · 19. 12. 2022 · 19.12.22 · 19/12/2022 */
const NUMERIC = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\.?\d)/g;
/**
 * 19 December 2022 · 19. Dezember 2022 · 19-Dec-2022 · 19 de diciembre de 2022 · 19th of December, 2022. Names are
 * letters and marks: accents may be characters of their own, and composing them first would move the spans.
 */
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°)?[.,]?[\s-]{0,2}(?:de\s|of\s)?([\p{L}\p{M}]{3,16})[.,]?[\s-]{0,2}(?:de\s|del\s)?(\d{4})(?!\d)/gu;
/** December 19, 2022 · Dec. 19th 2022 */
const MONTH_FIRST =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,16})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/gu;

/**
 * The full dates in a line, in order. `3/4/2022` is read day first but for English and where the language is unknown:
 * there an order that both halves allow is left out, since an unknown date is better than a wrong one.
 */
export function printedDates(line: string, lang: string | null): PrintedDate[] {
  const text = line.slice(0, MAX_LINE);
  const found: PrintedDate[] = [];
  const add = (match: RegExpExecArray, year: number, month: number | null, day: number) => {
    const date = month === null ? null : publicationDay(year, month, day);
    if (date !== null) found.push({ start: match.index, end: match.index + match[0].length, date });
  };
  for (const m of text.matchAll(YEAR_FIRST)) add(m, Number(m[1]), Number(m[3]), Number(m[4]));
  for (const m of text.matchAll(EAST_ASIAN)) add(m, Number(m[1]), Number(m[2]), Number(m[3]));
  for (const m of text.matchAll(NUMERIC)) {
    const [first, second, mark, digits] = [Number(m[1]), Number(m[3]), m[2]!, m[4]!];
    if (digits.length === 2 && mark !== '.') continue;
    const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
    const order = numericOrder(first, second, mark, lang);
    if (order === 'day') add(m, year, second, first);
    else if (order === 'month') add(m, year, first, second);
  }
  for (const m of text.matchAll(DAY_FIRST)) add(m, Number(m[3]), monthNumber(m[2]!), Number(m[1]));
  for (const m of text.matchAll(MONTH_FIRST)) add(m, Number(m[3]), monthNumber(m[1]!), Number(m[2]));
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
