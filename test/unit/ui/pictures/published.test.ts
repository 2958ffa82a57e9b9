import { describe, expect, it, test } from 'vitest';
import { clockSpan, dayOf, isBefore, publishedOf } from '../../../../src/ui/pictures/timeline/published.ts';

describe('when something was published', () => {
  test.each([
    ['2022-12-19', { kind: 'day', day: '2022-12-19' }],
    // An hour without a zone is none.
    ['2022-12-19T14:05', { kind: 'day', day: '2022-12-19' }],
    ['2022-12-19T14:05:00', { kind: 'day', day: '2022-12-19' }],
    ['2022-12-19T14:05:00Z', { kind: 'time', at: Date.UTC(2022, 11, 19, 14, 5), offset: 0 }],
    ['2022-12-19T01:30:00+03:00', { kind: 'time', at: Date.UTC(2022, 11, 18, 22, 30), offset: 180 }],
    ['2022-13-41', null],
    ['yesterday', null],
    ['', null],
    [null, null],
  ])('%s', (iso, expected) => {
    expect(publishedOf(iso)).toEqual(expected);
  });

  it('keeps the day that is printed', () => {
    expect(dayOf(publishedOf('2022-12-19T01:30:00+03:00')!)).toBe('2022-12-19');
    expect(dayOf(publishedOf('2022-12-19T23:30:00-05:00')!)).toBe('2022-12-19');
  });
});

describe('which of two was first', () => {
  const earlier = (a: string | null, b: string | null) => isBefore(publishedOf(a), publishedOf(b));
  it('is told by hours where both have them, across zones', () => {
    expect(earlier('2022-12-19T01:30:00+03:00', '2022-12-18T23:00:00Z')).toBe(true);
    expect(earlier('2022-12-18T23:00:00Z', '2022-12-19T01:30:00+03:00')).toBe(false);
  });
  it('is told by days where one has no hour, but not on the same day', () => {
    expect(earlier('2022-12-18', '2022-12-19T01:00:00Z')).toBe(true);
    expect(earlier('2022-12-19', '2022-12-19T23:00:00Z')).toBeNull();
    expect(earlier('2022-12-19', '2022-12-19')).toBeNull();
  });
  it('is not known without a date', () => {
    expect(earlier(null, '2022-12-19')).toBeNull();
    expect(earlier('2022-12-19', null)).toBeNull();
  });
});

test('a day takes all of it, on the clocks of whatever zone', () => {
  const day = clockSpan(publishedOf('2022-12-19')!, 180);
  expect([day.from, day.to]).toEqual([Date.UTC(2022, 11, 19), Date.UTC(2022, 11, 20)]);
  const hour = clockSpan(publishedOf('2022-12-19T10:00:00Z')!, 180);
  expect([hour.from, hour.to]).toEqual([Date.UTC(2022, 11, 19, 13), Date.UTC(2022, 11, 19, 13)]);
});
