import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withGone } from '../../../../../src/corpus/store/layout/gone.ts';
import { type Layout, NO_LAYOUT, type SegmentInfo } from '../../../../../src/corpus/store/layout/layout.ts';
import { goneOf, planMerge, rangesLeft } from '../../../../../src/corpus/store/tidying/plan-merge.ts';

function segment(id: number, articles: number, from = id * 100_000): SegmentInfo {
  return {
    id,
    days: null,
    shape: { articles, signature: { buckets: 1, bytes: 1 }, text: { buckets: 1, bytes: 1 } },
    records: { days: 0, buckets: 0 },
    ranges: [[from, from + articles - 1]],
  };
}

/** All that the segments hold is live. */
function layoutOf(segments: readonly SegmentInfo[]): Layout {
  return { ...NO_LAYOUT, segments, runs: [{ first: 0, count: 1_000_000, set: 'a' }] };
}

const planned = (layout: Layout) => planMerge(layout)?.map(({ shape }) => shape.articles) ?? null;

describe('which segments are merged', () => {
  test.each<[readonly number[], readonly number[] | null]>([
    [[], null],
    [[1, 1, 1], null],
    [
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ],
    [[100_000, 1, 1, 1], null],
    [
      [100_000, 1, 1, 1, 1],
      [1, 1, 1, 1],
    ],
    [Array.from({ length: 20 }, () => 5_000), Array.from({ length: 20 }, () => 5_000)],
    [
      [3, 1, 1, 1],
      [1, 1, 1, 3],
    ],
  ])('of %j: %j', (sizes, expected) => {
    expect(planned(layoutOf(sizes.map((size, i) => segment(i, size))))).toEqual(expected);
  });

  test('whatever comes in, few segments are left, and each article is written few times', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 100, maxLength: 200 }), (sizes) => {
        let segments: SegmentInfo[] = [];
        let written = 0;
        let all = 0;
        sizes.forEach((size, i) => {
          all += size;
          segments.push(segment(i, size));
          for (let merge = planMerge(layoutOf(segments)); merge; merge = planMerge(layoutOf(segments))) {
            const together = merge.reduce((sum, { shape }) => sum + shape.articles, 0);
            written += together;
            segments = [...segments.filter((one) => !merge!.includes(one)), segment(i, together)];
          }
        });
        expect(segments.length).toBeLessThanOrEqual(3 * Math.log2(all));
        expect(written / all).toBeLessThanOrEqual(Math.log2(all));
      }),
      { numRuns: 20 },
    );
  });

  test('one of which more than a quarter is gone is written anew', () => {
    const layout = layoutOf([segment(0, 100), segment(1, 100)]);
    const numbers = Array.from({ length: 26 }, (_, i) => 100_000 + i);
    expect(planned({ ...layout, gone: withGone(layout.gone, numbers.slice(1)) })).toBeNull();
    expect(planMerge({ ...layout, gone: withGone(layout.gone, numbers) })?.map(({ id }) => id)).toEqual([1]);
  });

  test('blocks that are no part of the layout are gone as a whole, and leave the ranges', () => {
    const layout: Layout = { ...NO_LAYOUT, runs: [{ first: 1, count: 1, set: 'a' }] };
    expect(
      goneOf(layout, [
        [126, 130],
        [256, 257],
      ]),
    ).toEqual([126, 127, 256, 257]);
    expect(
      rangesLeft(layout, [
        [126, 130],
        [256, 257],
      ]),
    ).toEqual([[128, 130]]);
  });
});
