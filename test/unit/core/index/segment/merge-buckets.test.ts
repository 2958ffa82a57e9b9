import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeField } from '../../../../../src/core/index/segment/merge-buckets.ts';
import type { SegmentShape } from '../../../../../src/core/index/segment/segment.ts';
import { bucketOf } from '../../../../../src/core/index/segment/term-hash.ts';
import type { Bucket } from '../../../../../src/core/index/segment/write-buckets.ts';
import { anyPostings, bucketsOf, inOrder, type Posting, postingsIn } from './postings.ts';

interface Source {
  readonly shape: SegmentShape;
  readonly records: readonly Bucket[];
}

/** @param bytes what the shape says, so that few postings make many buckets */
function source(postings: readonly Posting[], buckets: number, bytes: number): Source {
  const field = { buckets, bytes };
  return { shape: { articles: 1, signature: field, text: field }, records: bucketsOf(postings, buckets) };
}

function mergeAll(sources: readonly Source[], gone: ReadonlySet<number>): Bucket[][] {
  const merge = mergeField(
    'text',
    sources.map(({ shape }) => shape),
  );
  return Array.from({ length: merge.steps }, (_, step) => {
    const reads = merge.reads(step);
    const records = sources.flatMap((each, i) =>
      each.records.filter(({ bucket }) => bucket >= reads[i]!.from && bucket < reads[i]!.to),
    );
    const written = merge.merge(
      step,
      records.map(({ bytes }) => bytes),
      gone,
    );
    for (const { bucket } of written) {
      expect(Math.floor((bucket * merge.steps) / merge.buckets)).toBe(step);
      expect(bucket).toBeLessThan(merge.buckets);
    }
    return written;
  });
}

describe('a merge of segments', () => {
  test('is the segment of all their articles but those that are gone', () => {
    const anySource = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 2_000_000 }));
    fc.assert(
      fc.property(
        anyPostings,
        fc.array(anySource, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 7 }),
        (postings, shapes, every) => {
          // An article is in one segment only.
          const sources = shapes.map(([bits, bytes], i) =>
            source(
              postings.filter(([, article]) => article % shapes.length === i),
              2 ** bits,
              bytes,
            ),
          );
          const gone = new Set(
            postings.map(([, article]) => article).filter((article) => article % 7 < every - 1),
          );
          const written = mergeAll(sources, gone).flat();
          const left = postings.filter(([, article]) => !gone.has(article));
          expect(postingsIn(written)).toEqual(inOrder(left));
          const buckets = mergeField(
            'text',
            sources.map(({ shape }) => shape),
          ).buckets;
          expect(written).toEqual(
            bucketsOf(left, buckets).map((each) => expect.objectContaining({ bucket: each.bucket })),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of a large segment and single articles has a step for each bucket of the large one', () => {
    const one = source([[5, 900, 1]], 1, 300);
    const large = source([[4, 7, 1]], 64, 64 * 16_000);
    const merge = mergeField(
      'text',
      [large, one, one].map(({ shape }) => shape),
    );
    expect(merge.steps).toBe(64);
    expect(merge.reads(63)).toEqual([
      { from: 63, to: 64 },
      { from: 0, to: 1 },
      { from: 0, to: 1 },
    ]);
  });

  test('of which everything is gone has no records', () => {
    expect(mergeAll([source([[5, 900, 1]], 4, 100)], new Set([900])).flat()).toEqual([]);
    expect(mergeAll([], new Set()).flat()).toEqual([]);
  });

  test('keeps its terms in the buckets of their hashes', () => {
    const hashes = [0, 2 ** 30, 2 ** 31, 2 ** 32 - 1];
    const sources = hashes.map((hash, i) => source([[hash, i, 0]], 1, 20_000));
    for (const record of mergeAll(sources, new Set()).flat())
      for (const [hash] of postingsIn([record])) expect(bucketOf(hash, 8)).toBe(record.bucket);
  });
});
