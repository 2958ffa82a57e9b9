import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DamagedBucket,
  visitPostings,
  visitTerms,
} from '../../../../../src/core/index/segment/read-bucket.ts';
import { bucketOf } from '../../../../../src/core/index/segment/term-hash.ts';
import { SEGMENT } from '../../../../../src/core/index/segment/thresholds.ts';
import { bucketCountFor } from '../../../../../src/core/index/segment/write-buckets.ts';
import { anyPostings, bucketsOf, inOrder, type Posting, postingsIn } from './postings.ts';

const anyCount = fc.integer({ min: 0, max: 20 }).map((bits) => 2 ** bits);

describe('records of postings', () => {
  test('give back what was put in, terms and articles rising', () => {
    fc.assert(
      fc.property(anyPostings, anyCount, (postings, count) => {
        expect(postingsIn(bucketsOf(postings, count))).toEqual(inOrder(postings));
      }),
    );
  });

  test('each hold the terms of their bucket', () => {
    fc.assert(
      fc.property(anyPostings, anyCount, (postings, count) => {
        for (const record of bucketsOf(postings, count))
          for (const [hash] of postingsIn([record])) expect(bucketOf(hash, count)).toBe(record.bucket);
      }),
    );
  });

  test('are asked for one term without the others', () => {
    fc.assert(
      fc.property(
        anyPostings,
        anyCount,
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        (postings, count, other) => {
          const records = bucketsOf(postings, count);
          for (const hash of new Set([...postings.map(([its]) => its), other])) {
            const found: Posting[] = [];
            for (const { bytes } of records)
              visitPostings(bytes, hash, (article, termClass) => found.push([hash, article, termClass]));
            expect(found).toEqual(inOrder(postings.filter(([its]) => its === hash)));
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test('never pass the size of a record: a bucket goes on in parts, and so does a term', () => {
    const often: Posting[] = Array.from({ length: 90_000 }, (_, i) => [7, 3 * i, i % 8]);
    const beside: Posting[] = [5, 6, 8, 9].map((hash) => [hash, 11, 1]);
    const records = bucketsOf([...often, ...beside], 1);
    expect(records.map(({ bucket, part }) => [bucket, part])).toEqual([
      [0, 0],
      [0, 1],
    ]);
    for (const { bytes } of records) expect(bytes.length).toBeLessThanOrEqual(SEGMENT.partBytes);
    expect(postingsIn(records)).toEqual(inOrder([...often, ...beside]));
    const numbers: number[] = [];
    for (const { bytes } of records) visitPostings(bytes, 7, (article) => numbers.push(article));
    expect(numbers).toHaveLength(90_000);
  });

  test('one article with more terms in a bucket than a record holds', () => {
    const postings: Posting[] = Array.from({ length: 30_000 }, (_, i) => [3 * i, 9, 0]);
    const records = bucketsOf(postings, 1);
    expect(records.length).toBeGreaterThan(1);
    for (const { bytes } of records) expect(bytes.length).toBeLessThanOrEqual(SEGMENT.partBytes);
    expect(postingsIn(records)).toEqual(postings);
    for (const hash of [0, 44_997, 89_997, 44_998]) {
      let found = 0;
      for (const { bytes } of records) visitPostings(bytes, hash, () => found++);
      expect(found).toBe(hash % 3 === 0 ? 1 : 0);
    }
  });

  test('the number of buckets is a power of two, about 16 kB each', () => {
    expect(
      [0, 1, SEGMENT.bucketBytes, SEGMENT.bucketBytes + 1, 100 * SEGMENT.bucketBytes].map(bucketCountFor),
    ).toEqual([1, 1, 1, 2, 128]);
  });
});

describe('a damaged record', () => {
  const readAll = (bytes: Uint8Array) => {
    let postings = 0;
    visitTerms(bytes, 0, 2 ** 32, () => () => postings++);
    for (const hash of [0, 5, 2 ** 31, 2 ** 32 - 1]) visitPostings(bytes, hash, () => postings++);
    return postings;
  };

  test('is told, or read as something else, but never hangs or fails otherwise', () => {
    fc.assert(
      fc.property(
        anyPostings,
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        (postings, changes, end) => {
          for (const { bytes } of bucketsOf(postings, 1)) {
            const damaged = bytes.slice(0, bytes.length - (end % 3));
            for (const [at, value] of changes) damaged[at % damaged.length] = value;
            try {
              expect(readAll(damaged)).toBeLessThan(10_000);
            } catch (error) {
              expect(error).toBeInstanceOf(DamagedBucket);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('cut short is told', () => {
    const [record] = bucketsOf(
      [
        [5, 1, 0],
        [6, 70_000, 3],
      ],
      1,
    );
    for (let end = 0; end < record!.bytes.length; end++)
      expect(() => visitTerms(record!.bytes.slice(0, end), 0, 2 ** 32, () => () => {}), `${end}`).toThrow(
        DamagedBucket,
      );
  });
});
