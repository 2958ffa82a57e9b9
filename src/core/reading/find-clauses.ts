import type { Span } from '../article/article.ts';
import type { ReadingText } from './reading-text.ts';

/** The clauses of sentences that have several. */
export function findClauses(_source: ReadingText): Span[] {
  return [];
}
