import type { Span } from '../article/article.ts';

/** Tells whether a span lies inside one of others. Each answer is a search by halves, so it may be asked of every label. */
export function within(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  // Spans may nest: the furthest end so far, so that a search by beginnings is enough.
  const ends: number[] = [];
  for (const { end } of ordered) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ordered[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && ends[low - 1]! >= end;
  };
}
