import type { DateMention, Mention, NumberMention } from '../reading.ts';
import type { ReadingText } from '../reading-text.ts';

/** Numbers of things. What stands inside a date or a name is none. */
export function findNumbers(
  _source: ReadingText,
  _dates: readonly DateMention[],
  _mentions: readonly Mention[],
): NumberMention[] {
  return [];
}
