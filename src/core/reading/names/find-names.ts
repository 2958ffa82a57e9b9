import type { DateMention, Mention } from '../reading.ts';
import type { ReadingText } from '../reading-text.ts';
import type { Gazetteer } from './compile-gazetteer.ts';

/** People, places and organisations named in a text. */
export function findNames(
  _source: ReadingText,
  _dates: readonly DateMention[],
  _gazetteer: Gazetteer,
): Mention[] {
  return [];
}
