import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../../src/core/languages/all-languages.ts';
import { findNames } from '../../../../../src/core/reading/names/find-names.ts';
import { readingText } from '../../../../../src/core/reading/reading-text.ts';
import { LINEAR, readsOf } from '../../../reads.ts';
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
  ])('reads %s with work in proportion', (_, unit) => {
    for (const lang of ['en', 'ru', 'de']) {
      const reads = (characters: number) => readsIn(unit.repeat(characters / unit.length), lang);
      expect(reads(40_000)).toBeLessThan(LINEAR * reads(10_000));
    }
  });

  /** Gone through again for each of its characters, it would take many minutes. */
  it.each(['en', 'ru', 'de'])('reads one word of a million characters (%s)', (lang) => {
    const text = 'Д'.repeat(1_000_000);
    expect(findNames(sourceOf(text, lang), [], gazetteer)).toEqual([]);
  });

  it('reads many people with work in proportion', () => {
    const people = (length: number) =>
      Array.from({ length }, (_, i) => `Maria Dan${i.toString(36)}ko spoke to Danko.`).join(' ');
    expect(findNames(sourceOf(people(20_000), 'en'), [], gazetteer).length).toBeGreaterThan(20_000);
    expect(readsIn(people(2_000), 'en')).toBeLessThan(LINEAR * readsIn(people(500), 'en'));
  });

  const sourceOf = (text: string, lang: string) =>
    readingText(text, lang, null, [{ start: 0, end: text.length }], LANGUAGES);

  function readsIn(text: string, lang: string): number {
    const source = sourceOf(text, lang);
    return readsOf(source.tokens, (tokens) => findNames({ ...source, tokens }, [], gazetteer));
  }
});
