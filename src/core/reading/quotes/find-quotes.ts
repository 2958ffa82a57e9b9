import type { Gazetteer } from '../names/compile-gazetteer.ts';
import type { Mention, Quote } from '../reading.ts';
import type { ReadingText } from '../reading-text.ts';

/** Quotes with their sources. */
export function findQuotes(
  _source: ReadingText,
  _mentions: readonly Mention[],
  _gazetteer: Gazetteer,
): Quote[] {
  return [];
}
