import { describe, expect, it } from 'vitest';
import { count, day, strings } from '../../../src/ui/strings.ts';

describe('count', () => {
  const forms = { one: '# outlet', other: '# outlets' };

  it('takes the form of the number', () => {
    expect([0, 1, 2, 21].map((n) => count(n, forms))).toEqual([
      '0 outlets',
      '1 outlet',
      '2 outlets',
      '21 outlets',
    ]);
  });

  it('groups digits, and falls back to the form that every language has', () => {
    expect(count(12_345, forms)).toBe('12,345 outlets');
    expect(count(1, { other: '# held' })).toBe('1 held');
  });
});

describe('the denominator', () => {
  it('counts others only, each in its own number', () => {
    expect(strings.denominator(4, 4, 3).join(', ')).toBe(
      '4 other articles, 4 outlets, 3 origins independent of this page',
    );
    expect(strings.denominator(1, 1, 1).join(', ')).toBe(
      '1 other article, 1 outlet, 1 origin independent of this page',
    );
  });
});

describe('day', () => {
  it('prints the day as the outlet printed it, whatever the offset', () => {
    expect(day('2022-12-19', 'long')).toBe('19 December 2022');
    expect(day('2022-12-19T23:30:00-08:00', 'short')).toBe('19 Dec 2022');
    expect(day('2022-12-19T00:10:00+03:00', 'short')).toBe('19 Dec 2022');
  });

  it('is null where there is no such day', () => {
    expect([null, '', '2022', 'Monday', '2022-13-45'].map((iso) => day(iso, 'long'))).toEqual(
      Array(5).fill(null),
    );
  });
});
