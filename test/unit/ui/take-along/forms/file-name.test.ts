import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '../../../../../src/ui/take-along/forms/file-name.ts';

/** Once: a pattern of so many letters takes longer to make than to try. */
const SAFE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} -]*\.html$/u;

it('is the day and the headline', () => {
  expect(fileName('2022-12-19', 'Putin flies to Minsk: “What for?”')).toBe(
    '2022-12-19 Putin flies to Minsk What for.html',
  );
  expect(fileName('2022-12-19T10:00:00+03:00', 'Путин прибыл в Минск')).toBe(
    '2022-12-19 Путин прибыл в Минск.html',
  );
  expect(fileName('2022-12-19', '')).toBe('2022-12-19.html');
});

it('ends at a word and within what every system takes', () => {
  const long = fileName('2022-12-19', 'Долгое название '.repeat(40));
  expect(long).toMatch(/^2022-12-19(?: Долгое| название)+\.html$/u);
  expect(Buffer.byteLength(long)).toBeLessThan(150);
});

it('has no sign that a system takes for something else, whatever the headline', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (headline, day) => {
      const name = fileName(day, headline);
      expect(name).toMatch(SAFE);
      expect(Buffer.byteLength(name)).toBeLessThan(160);
    }),
  );
});
