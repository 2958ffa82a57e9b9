import type { Gazetteer } from '../names/compile-gazetteer.ts';
import type { Label, Mention, Quote } from '../reading.ts';
import type { ReadingText } from '../reading-text.ts';

/** The words put on actors and events. */
export function findLabels(
  _source: ReadingText,
  _mentions: readonly Mention[],
  _quotes: readonly Quote[],
  _gazetteer: Gazetteer,
): Label[] {
  return [];
}
