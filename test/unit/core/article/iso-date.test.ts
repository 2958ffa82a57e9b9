import { describe, expect, it } from 'vitest';
import { isoDate, openingIsoDate } from '../../../../src/core/article/iso-date.ts';

describe('isoDate', () => {
  it.each([
    ['2022-12-19', '2022-12-19'],
    [' 2022-12-19 ', '2022-12-19'],
    ['2024-02-29', '2024-02-29'],
    ['2022-12-19T18:30:00Z', '2022-12-19T18:30:00Z'],
    ['2022-12-19T18:30:00.123+03:00', '2022-12-19T18:30:00+03:00'],
    ['2022-12-19T18:30:00+0300', '2022-12-19T18:30:00+03:00'],
    ['2022-12-19 18:30:00 -0500', '2022-12-19T18:30:00-05:00'],
    ['2022-12-19T18:30z', '2022-12-19T18:30:00Z'],
    ['2022-12-19T18:30:00', '2022-12-19'], // no offset: no moment
  ])('reads %s as %s', (given, expected) => {
    expect(isoDate(given)).toBe(expected);
  });

  it.each([
    [''],
    ['19/12/2022'],
    ['December 19, 2022'],
    ['2022-12'],
    ['2022-13-01'],
    ['2022-02-30'],
    ['1900-02-29'],
    ['2022-12-00'],
    ['2022-12-19T25:00:00Z'],
    ['2022-12-19T18:30:00Z and more'],
    ['2022-12-19x18:30:00Z'],
    ['1671408000'],
    [`2022-12-19${' '.repeat(100_000)}`],
  ])('reads %s as no date', (given) => {
    expect(isoDate(given)).toBeNull();
  });
});

describe('openingIsoDate', () => {
  it.each([
    ['20221219', '2022-12-19', null, false],
    ['20221219T183000Z', '2022-12-19', '2022-12-19T18:30:00Z', false],
    ['2022-12-19T18:30:00,5+03 and more', '2022-12-19', '2022-12-19T18:30:00+03:00', false],
    ['2022-12-19 18:30 GMT', '2022-12-19', '2022-12-19T18:30:00Z', false],
    ['2022-12-19T18:30:00', '2022-12-19', null, false],
    ['2022-12-19T25:00:00Z', '2022-12-19', null, true],
    ['2022-12-19 | World', '2022-12-19', null, false],
  ])('reads %s', (given, day, moment, badTime) => {
    expect(openingIsoDate(given)).toEqual({ year: 2022, day, moment, badTime });
  });

  it.each(['', 'on 2022-12-19', '2022-02-30', '2022-12', '19.12.2022'])('finds none in %s', (given) => {
    expect(openingIsoDate(given)).toBeNull();
  });

  it('takes no part of what only it reads for a whole date', () => {
    for (const given of [
      '20221219',
      '2022-12-19T18:30:00,5Z',
      '2022-12-19T18:30:00+03',
      '2022-12-19 18:30 GMT',
    ])
      expect(isoDate(given)).toBeNull();
  });
});
