import type { Span } from '../../article/article.ts';
import type { Label, Quote } from '../reading.ts';

/**
 * Whether words stand inside somebody's quotation marks. Spans must be asked for in any order; quotes are few, so each
 * answer is a search by halves over them.
 */
export function voiceOf(quotes: readonly Quote[]): (span: Span) => Label['voice'] {
  const marked = quotes.filter(({ kind }) => kind !== 'indirect').sort((a, b) => a.start - b.start);
  // Nested quotes: the furthest end so far, so that a search by beginnings is enough.
  const ends: number[] = [];
  for (const { end } of marked) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = marked.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (marked[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && ends[low - 1]! >= end ? 'quoted' : 'own';
  };
}
