import type { Quote, WordingMark } from '../reading.ts';
import type { ReadingText } from '../reading-text.ts';
import type { WordLists } from './word-lists.ts';

/** Hedges and valued words. */
export function findWording(
  _source: ReadingText,
  _quotes: readonly Quote[],
  _lists: WordLists,
): WordingMark[] {
  return [];
}
