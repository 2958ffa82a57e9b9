import { describe, expect, it } from 'vitest';
import { dateOrder, publishedDate } from '../../../../../src/corpus/formats/record/published-date.ts';

describe('publishedDate', () => {
  it.each([
    ['2022-12-19', '2022-12-19'],
    ['2022-12-19T18:30:00+03:00', '2022-12-19T18:30:00+03:00'],
    ['2022-12-19 18:30:00', '2022-12-19'],
    ['2022-12-19 18:30:00 UTC', '2022-12-19T18:30:00Z'],
    ['20221219T183000Z', '2022-12-19T18:30:00Z'],
    ['20221219', '2022-12-19'],
    ['2022/12/19', '2022-12-19'],
    ['Mon, 19 Dec 2022 18:30:00 GMT', '2022-12-19T18:30:00Z'],
    ['Mon, 19 Dec 2022 18:30:00 +0300', '2022-12-19T18:30:00+03:00'],
    ['19 Dec 22 18:30 EST', '2022-12-19T18:30:00-05:00'],
    ['19-Dec-2022 18:30:00', '2022-12-19'],
    ['1671474600', '2022-12-19T18:30:00Z'],
    ['1671474600000', '2022-12-19T18:30:00Z'],
    ['1671474600.5', '2022-12-19T18:30:00Z'],
    ['19 December 2022', '2022-12-19'],
    ['December 19, 2022 6:30 pm', '2022-12-19'],
    ['Published on 19 December 2022', '2022-12-19'],
    ['19 декабря 2022', '2022-12-19'],
    ['19.12.2022', '2022-12-19'],
    ['19.12.2022 18:30', '2022-12-19'],
    ['19/12/2022', '2022-12-19'],
    ['12/19/2022', '2022-12-19'],
  ])('reads %s', (value, expected) => {
    expect(publishedDate(value, null)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    '3/4/2022',
    '2022',
    '12',
    '1234567890123456',
    '31 February 2022',
    'Mon, 31 Feb 2022 18:30:00 GMT',
    '0001-01-01 00:00:00 and so on',
    '19 December 2022 – 20 December 2022',
    'x'.repeat(10_000),
    `On 19 December 2022 ${'x'.repeat(100)}`,
  ])('reads no date in %j', (value) => {
    expect(publishedDate(value, null)).toBeNull();
  });

  it('reads 3/4/2022 where something tells which is the month', () => {
    expect(publishedDate('3/4/2022', null, 'day')).toBe('2022-04-03');
    expect(publishedDate('3/4/2022', null, 'month')).toBe('2022-03-04');
    expect(publishedDate('3/4/2022 10:15', null, 'month')).toBe('2022-03-04');
    expect(publishedDate('3/4/2022', 'de')).toBe('2022-04-03');
    expect(publishedDate('3/4/2022', 'en')).toBeNull();
    expect(dateOrder(['3/4/2022', '13/4/2022'])).toBe('day');
    expect(dateOrder(['3/4/2022', '4/13/2022'])).toBe('month');
    expect(dateOrder(['13/4/2022', '4/13/2022'])).toBeNull();
    expect(dateOrder(['2022-04-13', ''])).toBeNull();
  });
});
