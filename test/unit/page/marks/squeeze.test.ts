import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { placesIn, squeeze } from '../../../../src/page/marks/squeeze.ts';

test('what a page and its extracted text may differ in is left out', () => {
  expect(squeeze(' Grenz\u00adschutz\u200b,\u00a0 \n\t“neun” \u202dPersonen\u202c\u2060.\ufeff')).toBe(
    'Grenzschutz,“neun”Personen.',
  );
});

test('each character that is left is found again where it stands', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'ß', ' ', '\n', '\u00ad', '\u00a0', '😀') }),
      (text) => {
        const left = squeeze(text);
        const onwards = placesIn(text);
        for (let n = 0; n < left.length; n++) {
          expect(text[onwards(n)]).toBe(left[n]);
          expect(onwards(n)).toBe(placesIn(text)(n));
        }
        expect(onwards(left.length)).toBe(text.length);
        for (let n = left.length - 1; n >= 0; n--) expect(text[onwards(n)]).toBe(left[n]);
      },
    ),
  );
});

test('asked in order, a text is walked once', () => {
  const place = placesIn('ab '.repeat(10_000));
  const looked = vi.spyOn(RegExp.prototype, 'test');
  for (let n = 0; n < 20_000; n += 10) place(n);
  const times = looked.mock.calls.length;
  looked.mockRestore();
  expect(times).toBeGreaterThan(20_000);
  expect(times).toBeLessThan(40_000);
});
