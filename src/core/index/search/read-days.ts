import { dayOf } from '../day.ts';

/** Days since 1970, both included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const FIRST_DAY = -1_000_000;
const LAST_DAY = 10_000_000;

/** A year, month or day as typed (`2022`, `2022-12`, `2022-12-19`, also with / or .); null for anything else. */
export function readPeriod(text: string): DayRange | null {
  const parts = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text.trim());
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  if (month === 0 && parts[2] === undefined)
    return { from: first(year, 1, 1)!, to: first(year + 1, 1, 1)! - 1 };
  if (month < 1 || month > 12) return null;
  const start = first(year, month, 1)!;
  const next = month === 12 ? first(year + 1, 1, 1)! : first(year, month + 1, 1)!;
  if (parts[3] === undefined) return { from: start, to: next - 1 };
  return day < 1 || day > next - start ? null : { from: start + day - 1, to: start + day - 1 };
}

/** `2022-12-01..2022-12-19`, either end left out for an open range; a single period as well. */
export function readDays(text: string): DayRange | null {
  const between = text.indexOf('..');
  if (between < 0) return readPeriod(text);
  const [left, right] = [text.slice(0, between), text.slice(between + 2)];
  const from = left === '' ? { from: FIRST_DAY, to: FIRST_DAY } : readPeriod(left);
  const to = right === '' ? { from: LAST_DAY, to: LAST_DAY } : readPeriod(right);
  if (!from || !to || (left === '' && right === '')) return null;
  return { from: Math.min(from.from, to.from), to: Math.max(from.to, to.to) };
}

/** From the first day of the period on. */
export function fromPeriod(text: string): DayRange | null {
  const period = readPeriod(text);
  return period && { from: period.from, to: LAST_DAY };
}

/** Up to the day before the period. */
export function untilPeriod(text: string): DayRange | null {
  const period = readPeriod(text);
  return period && { from: FIRST_DAY, to: period.from - 1 };
}

function first(year: number, month: number, day: number): number | null {
  return dayOf(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
}
