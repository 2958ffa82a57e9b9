import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketOf, firstHash, termHash } from '../../../../../src/core/index/segment/term-hash.ts';

describe('the hash of a term', () => {
  test('stays what it is: stored ones are compared with new ones', () => {
    expect(['putin', 'minsk', '2019', ''].map(termHash)).toEqual([
      3107035825, 1909502925, 3499848530, 2872998923,
    ]);
  });

  test('spreads short terms evenly over buckets', () => {
    const buckets = new Array<number>(256).fill(0);
    for (let i = 0; i < 25_600; i++) buckets[bucketOf(termHash(i.toString(36)), 256)]! += 1;
    // 100 each on average, standard deviation 10.
    expect(Math.min(...buckets)).toBeGreaterThan(60);
    expect(Math.max(...buckets)).toBeLessThan(140);
  });
});

test('a bucket of few is a run of buckets of many', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 10 }),
      (hash, bits, more) => {
        const few = bucketOf(hash, 2 ** bits);
        const many = bucketOf(hash, 2 ** (bits + more));
        expect(Math.floor(many / 2 ** more)).toBe(few);
        expect(firstHash(few, 2 ** bits)).toBeLessThanOrEqual(hash);
        expect(firstHash(few + 1, 2 ** bits)).toBeGreaterThan(hash);
      },
    ),
  );
});
