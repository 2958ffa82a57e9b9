import type { DateMention } from '../reading.ts';
import type { ReadingText } from '../reading-text.ts';

/** Dates and times, resolved from the day of publication. */
export function findDates(_source: ReadingText): DateMention[] {
  return [];
}
