import { expect, test } from 'vitest';
import {
  civilDay,
  dayOf,
  isoWeek,
  mondayOf,
  monthsLater,
  weekdayOf,
} from '../../../../../src/core/reading/dates/civil-day.ts';

test('days are counted and read back', () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(civilDay(dayOf(1905, 1, 22)!)).toEqual({ year: 1905, month: 1, day: 22 });
  expect(dayOf(2023, 2, 29)).toBeNull();
  expect(dayOf(999, 1, 1)).toBeNull();
});

test('weekdays and weeks, before 1970 too', () => {
  expect(weekdayOf(dayOf(2022, 12, 19)!)).toBe(1);
  expect(weekdayOf(dayOf(1905, 1, 22)!)).toBe(7);
  expect(mondayOf(dayOf(2022, 12, 25)!)).toBe(dayOf(2022, 12, 19));
});

test.each([
  [2022, 12, 19, '2022-W51'],
  [2021, 1, 3, '2020-W53'],
  [2019, 12, 30, '2020-W01'],
  [2020, 1, 6, '2020-W02'],
] as const)('the ISO week of %i-%i-%i', (year, month, day, week) => {
  expect(isoWeek(dayOf(year, month, day)!)).toBe(week);
});

test('months over the turn of the year', () => {
  expect(monthsLater(2022, 12, 1)).toEqual({ year: 2023, month: 1 });
  expect(monthsLater(2022, 1, -14)).toEqual({ year: 2020, month: 11 });
});
