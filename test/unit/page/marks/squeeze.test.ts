import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeIn, squeeze } from '../../../../src/page/marks/squeeze.ts';

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
        for (let n = 0; n < left.length; n++) expect(text[placeIn(text, n)]).toBe(left[n]);
        expect(placeIn(text, left.length)).toBe(text.length);
      },
    ),
  );
});
