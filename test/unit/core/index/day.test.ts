import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoOfDay } from '../../../../src/core/index/day.ts';

test.each<[string | null, number | null]>([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['1969-12-31', -1],
  ['2022-12-19', 19_345],
  ['2022-12-19T00:00:00Z', 19_345],
  ['2022-12-19T23:59:59+00:00', 19_345],
  // The day as printed, whatever the offset.
  ['2022-12-19T23:59:59-05:00', 19_345],
  ['2022-12-19T00:30:00+03:00', 19_345],
  [null, null],
  ['', null],
  ['yesterday', null],
  ['19/12/2022', null],
  ['2022-13-40', null],
])('%s', (published, day) => expect(dayOf(published)).toBe(day));

test('a day and its ISO date are one thing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 100_000 }), (day) => {
      expect(dayOf(isoOfDay(day))).toBe(day);
    }),
  );
});
