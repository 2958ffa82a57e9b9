import { expect, test } from 'vitest';
import { isoDay, publicationDay } from '../../../../src/core/article/calendar-day.ts';

test('every day that the calendar of the platform has, and no other', () => {
  for (const year of [1900, 1996, 2000, 2022, 2024, 2100]) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const there = new Date(Date.UTC(year, month - 1, day));
        const real = there.getUTCMonth() === month - 1 && there.getUTCDate() === day;
        expect(isoDay(year, month, day)).toBe(real ? there.toISOString().slice(0, 10) : null);
      }
    }
  }
});

test.each([
  [1989, null],
  [1990, '1990-03-04'],
  [2100, '2100-03-04'],
  [2101, null],
])('a page of %i', (year, day) => {
  expect(publicationDay(year, 3, 4)).toBe(day);
});
