import { describe, expect, it } from 'vitest';
import { day } from '../../../src/words/formats.ts';

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
