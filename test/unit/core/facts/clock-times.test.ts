import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockTimes, shareTime } from '../../../../src/core/facts/clock-times.ts';

test.each([
  ['It ran aground at 5:52 p.m.', [352]],
  ['The alarm came at 6pm and again at 11.30 am.', [360, 690]],
  ['Um 17.30 Uhr lief die Fähre auf Grund.', [330]],
  ['Le navire a sombré vers 18h30.', [390]],
  ['It sank shortly after noon.', [0]],
  ['At 23:10 the last boat left.', [670]],
  ['Tickets cost 6.30 and 340 people bought one; Norvik won 3:2.', []],
  ['The law was passed in 2019.', []],
  ['It is 25:10 nowhere and 10:75 neither.', []],
  ['', []],
])('%s', (sentence, times) => {
  expect(clockTimes(sentence)).toEqual(times);
});

test('times are one if they are some minutes apart, in whichever half of the day', () => {
  expect(shareTime([352], [360])).toBe(true);
  expect(shareTime([715], [5])).toBe(true);
  expect(shareTime([352], [420])).toBe(false);
  expect(shareTime([], [360])).toBe(false);
});

test('any text has times of half a day', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const time of clockTimes(`${text} 5:5${text}`)) {
        expect(time).toBeGreaterThanOrEqual(0);
        expect(time).toBeLessThan(720);
      }
    }),
  );
});
