import { blockOf, numberOf } from '../blocks/block-records.ts';
import type { ArticleNumber } from '../described.ts';
import { goneNumbers } from '../layout/gone.ts';
import { type Layout, type NumberRange, type SegmentInfo, setOfBlock } from '../layout/layout.ts';
import { inRanges, joinRanges } from '../layout/ranges.ts';
import { STORE } from '../limits.ts';

/**
 * When segments are merged. A look-up reads some buckets of each, so there should be few; a merge writes all of them anew,
 * so what is large should be merged seldom. Tried on made-up streams (3,000 imports of 100 articles; 1,000 of 1 to 300;
 * 1,000 single articles, alone or beside 100,000; 10 of 100,000; 500 of 1 to 8,000): 2 to 7 segments on average, 13 at
 * most, and each article is written 1 to 7 times. With a growth of 4 there are one or two fewer, written up to 10 times.
 */
const MERGING = {
  /** Fewer segments than this are left alone. */
  fewest: 4,
  /** A segment is merged with smaller ones that together have at least 1 / this of its articles. */
  growth: 2,
  /** Share of a segment's articles that are gone from which it is written anew by itself. Chosen. */
  goneShare: 0.25,
} as const;

/** The segments that should be merged into one now; null if all is well. */
export function planMerge(layout: Layout): readonly SegmentInfo[] | null {
  const segments = [...layout.segments].sort((a, b) => a.shape.articles - b.shape.articles);
  for (let first = 0; first + MERGING.fewest <= segments.length; first++) {
    const together = togetherFrom(segments, first);
    if (together.length >= MERGING.fewest) return together;
  }
  const hollow = segments.find(
    (segment) => goneOf(layout, segment.ranges).length > MERGING.goneShare * segment.shape.articles,
  );
  return hollow ? [hollow] : null;
}

/** @param segments the smallest first */
function togetherFrom(segments: readonly SegmentInfo[], first: number): readonly SegmentInfo[] {
  let sum = segments[first]!.shape.articles;
  let end = first + 1;
  for (; end < segments.length; end++) {
    const { articles } = segments[end]!.shape;
    if (articles > MERGING.growth * sum) break;
    sum += articles;
  }
  return segments.slice(first, end);
}

/** Articles within ranges that no look-up or search may find any more: gone, or of blocks that are no part of the layout. */
export function goneOf(layout: Layout, ranges: readonly NumberRange[]): ArticleNumber[] {
  const found = goneNumbers(layout.gone).filter((number) => inRanges(ranges, number));
  for (const [from, to] of ranges) {
    for (let block = blockOf(from); block <= blockOf(to); block++) {
      if (setOfBlock(layout, block) !== undefined) continue;
      const last = Math.min(to, numberOf(block, STORE.blockArticles - 1));
      for (let number = Math.max(from, numberOf(block, 0)); number <= last; number++) found.push(number);
    }
  }
  return found;
}

/** The parts of ranges whose blocks are part of the layout. */
export function rangesLeft(layout: Layout, ranges: readonly NumberRange[]): NumberRange[] {
  const left = ranges.flatMap(([from, to]) => {
    const own: NumberRange[] = [];
    for (let block = blockOf(from); block <= blockOf(to); block++) {
      if (setOfBlock(layout, block) === undefined) continue;
      own.push([Math.max(from, numberOf(block, 0)), Math.min(to, numberOf(block, STORE.blockArticles - 1))]);
    }
    return own;
  });
  return joinRanges(left);
}
