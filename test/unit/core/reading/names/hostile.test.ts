import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../../src/core/languages/all-languages.ts';
import { findNames } from '../../../../../src/core/reading/names/find-names.ts';
import { readingText } from '../../../../../src/core/reading/reading-text.ts';
import { gazetteer, mentionsIn } from './names-in.ts';

const LANGS = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'ru', 'uk', 'be', 'xx', '__proto__', null];

/** Pieces that names are made of in any language, and what must not break them. */
const piece = fc.constantFrom(
  ...'Putin Kyiv NATO U.S. Maria Danko von der de la al- the The of and & . , - – ( ) “ ” « » " \' ’ ’s @ # 36th F 15 Ministry Institute for War Mr. President King Russian Monday May in Україна Путіна Москве Киев и і з l’Ukraine d’Odessa L’ Saint les Łukaszenki Präsident Zeitung Platz \ud800 \udc00 \u200b \u202e e\u0301 \u{1F600} 北京 ß Ⅳ __proto__ constructor'.split(
    ' ',
  ),
);

describe('hostile input', () => {
  it('gives spans in the text, in order, of whole characters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGS),
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom(' ', '', '\n'),
        (lang, pieces, between) => {
          const text = pieces.join(between);
          let last = 0;
          for (const { start, end, entity } of mentionsIn(text, lang)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(entity).not.toBe('');
            for (const at of [start, end])
              expect(
                /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? ''),
              ).toBe(false);
            last = end;
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  /** Quadratic, each would take minutes. */
  it.each([
    ['one run of capitals', 'Danko '],
    ['people of one family', 'Maria Danko met Thomas Danko. '],
    ['links', 'Ministry of the '],
    ['hyphens', 'Danko-'],
    ['quotation marks', '“Danko '],
    ['initials', 'D. '],
    ['one name', 'Putin, '],
    ['particles', 'de la '],
    ['acronyms', 'DKO (Danko Kyiv Organisation) '],
    ['one word', 'Д'],
  ])('reads two hundred thousand characters of %s', (_, unit) => {
    const text = unit.repeat(200_000 / unit.length);
    for (const lang of ['en', 'ru', 'de']) {
      const source = readingText(text, lang, null, [{ start: 0, end: text.length }], LANGUAGES);
      const start = performance.now();
      findNames(source, [], gazetteer);
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  });

  it('reads many people', () => {
    const text = Array.from(
      { length: 20_000 },
      (_, i) => `Maria Dan${i.toString(36)}ko spoke to Danko.`,
    ).join(' ');
    const source = readingText(text, 'en', null, [{ start: 0, end: text.length }], LANGUAGES);
    const start = performance.now();
    expect(findNames(source, [], gazetteer).length).toBeGreaterThan(20_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
