import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  goneNumbers,
  isGone,
  NONE_GONE,
  withGone,
  withoutBlocks,
  withoutGone,
} from '../../../../../src/corpus/store/layout/gone.ts';
import { inRanges, joinRanges } from '../../../../../src/corpus/store/layout/ranges.ts';

const numbers = fc.array(fc.nat(2_000), { maxLength: 60 });
const rising = (list: Iterable<number>) => [...new Set(list)].sort((a, b) => a - b);

describe('what is gone', () => {
  test('is a set of numbers, 20 bytes for each block that has any', () => {
    fc.assert(
      fc.property(numbers, numbers, (first, second) => {
        const gone = withGone(withGone(NONE_GONE, first), second);
        expect(goneNumbers(gone)).toEqual(rising([...first, ...second]));
        for (const number of first) expect(isGone(gone, number)).toBe(true);
        expect(isGone(gone, 2_001)).toBe(false);
        expect(gone.bits.length).toBe(16 * gone.blocks.length);
        const back = withoutGone(gone, second);
        expect(goneNumbers(back)).toEqual(rising(first.filter((number) => !second.includes(number))));
        expect(withoutGone(back, first)).toEqual(NONE_GONE);
      }),
    );
  });

  test('is forgotten with its blocks', () => {
    const gone = withGone(NONE_GONE, [1, 128, 129, 300]);
    expect(goneNumbers(withoutBlocks(gone, (block) => block !== 1))).toEqual([1, 300]);
  });
});

describe('ranges', () => {
  test('joined hold the same numbers, apart from each other', () => {
    const range = fc.tuple(fc.nat(200), fc.nat(20)).map(([from, more]) => [from, from + more] as const);
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
        const joined = joinRanges(ranges);
        for (let i = 1; i < joined.length; i++) expect(joined[i]![0]).toBeGreaterThan(joined[i - 1]![1] + 1);
        for (let number = 0; number <= 230; number++)
          expect(inRanges(joined, number)).toBe(ranges.some(([from, to]) => from <= number && number <= to));
      }),
    );
  });
});
