import { describe, expect, it } from 'vitest';
import { bytes, days, duration, language, secondsOf } from '../../../../../src/ui/options/words/amounts.ts';

describe('amounts', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [1_540, '1.5 kB'],
    [9_960, '10 kB'],
    [999_400, '999 kB'],
    [999_600, '1 MB'],
    [61_400_000, '61 MB'],
    [2_000_000_000_000_000, '2,000 TB'],
  ])('%d bytes are %s', (n, words) => expect(bytes(n)).toBe(words));

  it.each([
    [0.2, '1 second'],
    [59, '59 seconds'],
    [59.9, '1 minute'],
    [3_540, '59 minutes'],
    [3_600, '1 hour'],
    [5_400, '1 hour 30 minutes'],
    [7_170, '2 hours'],
  ])('%d seconds are %s', (n, words) => expect(duration(n)).toBe(words));

  it('measured times are as exact as it helps', () => {
    expect([secondsOf(0.04), secondsOf(0.44), secondsOf(12.4), secondsOf(1_204)]).toEqual([
      '0 s',
      '0.4 s',
      '12 s',
      '1,204 s',
    ]);
  });

  it('days are one, or from and to, or not known', () => {
    expect(days('2022-12-19', '2022-12-20')).toBe('19 Dec 2022 to 20 Dec 2022');
    expect(days('2022-12-19', '2022-12-19')).toBe('19 Dec 2022');
    expect(days(null, null)).toBeNull();
  });

  it('languages have names, or are what they were called', () => {
    expect([language('de'), language('be'), language('xx-nonsense-!')]).toEqual([
      'German',
      'Belarusian',
      'xx-nonsense-!',
    ]);
  });
});
