import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayRecords, mergeDays } from '../../../../../src/core/index/segment/day-records.ts';
import { SEGMENT } from '../../../../../src/core/index/segment/thresholds.ts';
import { INDEXING } from '../../../../../src/core/index/thresholds.ts';

const signed = (number: number) => ({
  number,
  hashes: new Uint16Array(INDEXING.signatureTerms).fill((number % 60_000) + 1),
});

describe('the records of a day', () => {
  test('hold numbers rising, each with its own signature', () => {
    const [record] = dayRecords(19_345, [9, 3, 7, 3].map(signed));
    expect([...record!.numbers]).toEqual([3, 7, 9]);
    expect(record!.hashes).toHaveLength(3 * INDEXING.signatureTerms);
    expect(record!.hashes[INDEXING.signatureTerms]).toBe(8);
    expect(record).toMatchObject({ day: 19_345, part: 0 });
  });

  test('stay under 64 KB: a full one begins another', () => {
    const all = Array.from({ length: SEGMENT.dayArticles + 1 }, (_, number) => signed(number));
    expect(dayRecords('undated', all.slice(1)).map(({ part, numbers }) => [part, numbers.length])).toEqual([
      [0, SEGMENT.dayArticles],
    ]);
    const two = dayRecords('undated', all);
    expect(two.map(({ part, numbers }) => [part, numbers.length])).toEqual([
      [0, SEGMENT.dayArticles],
      [1, 1],
    ]);
    for (const { numbers, hashes } of two)
      expect(numbers.byteLength + hashes.byteLength).toBeLessThanOrEqual(SEGMENT.partBytes);
  });

  test('merged are the records of all articles that are not gone', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(5_000), { maxLength: 60 }),
        fc.integer({ min: 1, max: 4 }),
        (numbers, segments) => {
          const gone = new Set(numbers.filter((number) => number % 5 === 0));
          const records = Array.from({ length: segments }, (_, i) =>
            dayRecords(1, numbers.filter((number) => number % segments === i).map(signed)),
          );
          const left = numbers.filter((number) => !gone.has(number)).map(signed);
          expect(mergeDays(1, records.flat(), gone)).toEqual(dayRecords(1, left));
        },
      ),
    );
  });
});
