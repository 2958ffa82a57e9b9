import { describe, expect, it } from 'vitest';
import { crowds } from '../../../../../src/core/index/crowds/crowds.ts';
import { CROWD } from '../../../../../src/core/index/crowds/thresholds.ts';
import { dayRecords } from '../../../../../src/core/index/segment/day-records.ts';
import { INDEXING } from '../../../../../src/core/index/thresholds.ts';
import { atOnce } from '../../../../../src/core/slices.ts';
import { readsOf } from '../../../reads.ts';

/** An article with these terms; the rest of its signature is its own. */
function signed(number: number, ...terms: readonly number[]) {
  const own = Array.from(
    { length: INDEXING.signatureTerms - terms.length },
    (_, i) => 1_000 + number * 30 + i,
  );
  return { number, hashes: Uint16Array.from([...terms, ...own]) };
}

const FIRE = [1, 2, 3, 4, 5];
const VISIT = [11, 12, 13, 14, 15];
const outletOf = (number: number) => `outlet ${number}`;
const all = { isVisible: () => true, outletOf };

describe('crowds', () => {
  it('are articles of several outlets that share terms within a day of each other', () => {
    const records = [
      ...dayRecords(100, [signed(1, ...FIRE), signed(2, ...FIRE), signed(3, ...VISIT)]),
      ...dayRecords(101, [signed(4, ...FIRE), signed(5, ...VISIT)]),
      ...dayRecords(120, [signed(6, ...FIRE)]),
      ...dayRecords('undated', [signed(7, ...FIRE)]),
    ];
    expect(atOnce(crowds(records, all, 10))).toEqual([
      { number: 1, neighbours: [2, 4], outlets: 3 },
      { number: 3, neighbours: [5], outlets: 2 },
    ]);
    expect(atOnce(crowds(records, all, 1))).toHaveLength(1);
  });

  it('are none of one outlet alone, nor of articles that may not be shown', () => {
    const records = dayRecords(100, [signed(1, ...FIRE), signed(2, ...FIRE)]);
    expect(atOnce(crowds(records, { ...all, outletOf: () => 'one' }, 10))).toEqual([]);
    expect(atOnce(crowds(records, { ...all, isVisible: (number) => number !== 2 }, 10))).toEqual([]);
  });

  it('are told by terms enough', () => {
    const few = FIRE.slice(0, CROWD.shared - 1);
    expect(atOnce(crowds(dayRecords(100, [signed(1, ...few), signed(2, ...few)]), all, 10))).toEqual([]);
  });

  it('are not told by terms that a great many have', () => {
    const many = Array.from({ length: CROWD.commonest + 1 }, (_, i) => signed(i, ...FIRE));
    expect(atOnce(crowds(dayRecords(100, many), all, 10))).toEqual([]);
    expect(atOnce(crowds(dayRecords(100, many.slice(1)), all, 10))).not.toEqual([]);
  });

  it('are looked for in slices, however many articles a day has', () => {
    const many = Array.from({ length: 3 * CROWD.slice }, (_, i) => signed(i, ...FIRE));
    const slices = crowds(dayRecords(100, many), all, 10);
    let count = 0;
    while (!slices.next().done) count += 1;
    expect(count).toBeGreaterThanOrEqual(3);
  });

  it('have no article in common', () => {
    // Each shares most with those next to it.
    const chain = (i: number) => Array.from({ length: 8 }, (_, term) => i + term + 1);
    const many = Array.from({ length: 60 }, (_, i) => signed(i, ...chain(i)));
    const found = atOnce(crowds(dayRecords(100, many), all, 10));
    const numbers = found.flatMap(({ number, neighbours }) => [number, ...neighbours]);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('cost as much more as there are more days', () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, day) =>
        dayRecords(
          day,
          Array.from({ length: 20 }, (_, i) =>
            signed(day * 20 + i, ...FIRE.map((term) => term + 10 * (i % 4))),
          ),
        ),
      ).flat();
    const reads = (count: number) => readsOf(days(count), (records) => atOnce(crowds(records, all, 10)));
    expect(reads(80)).toBeLessThan(5 * reads(20));
  });
});
