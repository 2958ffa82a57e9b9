import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../../src/core/languages/all-languages.ts';
import { findNumbers } from '../../../../../src/core/reading/numbers/find-numbers.ts';
import { readingText } from '../../../../../src/core/reading/reading-text.ts';
import { LINEAR, readsOf } from '../../../reads.ts';
import { numbersOf } from './read-numbers.ts';

const LANGS = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'ru', 'uk', 'be'];

/** Pieces that numbers are made of in any language, and what must not break them. */
const piece = fc.constantFrom(
  ...'12 1,5 1.500 200 000 3.5bn 155mm 2½ ½ 10-15 S-400 % € $ £ - – / . , ( ) « » " \' ’s ° C the a an one two hundred million thousands dozen half third of more than up to between and from or not soldiers percent dollars years old ago ein zwei hundert Millionen Menschen deux mille d’euros vingt et un demi años mil y medio due mezz’ora cento twee half duizend dwa tysiące pół три тысячи с половиной пів кілька сотень паўтара \ud800 \udc00 \u200f \u200b e\u0301 🙂 ٣ Ⅳ'.split(
    ' ',
  ),
);

describe('hostile input', () => {
  test('spans lie in the text, in order, and are whole characters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGS),
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom(' ', '', '\u00a0'),
        (lang, pieces, between) => {
          const text = pieces.join(between);
          let last = 0;
          for (const { start, end, value, high, thing } of numbersOf(text, lang)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            for (const at of [start, end, thing?.start ?? 0, thing?.end ?? 0])
              expect(
                /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? ''),
              ).toBe(false);
            expect(Number.isFinite(value)).toBe(true);
            if (high !== null) expect(high).toBeGreaterThan(value);
            if (thing) expect(thing.end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('nothing in a language whose numerals are unknown', () => {
    for (const lang of [null, 'sv', 'zh', '', '__proto__', 'constructor'])
      expect(numbersOf('12 soldiers and $5m.', lang)).toEqual([]);
  });

  test.each(LANGS)('%s: its lists have a word for every place', (lang) => {
    const { ones, tens, hundreds } = LANGUAGES[lang]!.numerals;
    expect(ones.split(' ').length).toBeGreaterThanOrEqual(16);
    expect(tens.split(' ')).toHaveLength(8);
    if (hundreds) expect(hundreds.split(' ')).toHaveLength(9);
  });

  test.each([
    ['numbers', '12 '],
    ['grouped numbers', '100 000 '],
    ['number words', 'one hundred and '],
    ['scales', 'million '],
    ['counted things', '5 soldiers and '],
    ['dashes', '1-'],
    ['initials', 'U.S.'],
    ['parts', 'half of the '],
    ['quotes', '"5 '],
  ])('is linear over %s', (_, unit) => {
    for (const lang of ['en', 'de', 'ru']) {
      const reads = (characters: number) => {
        const source = sourceOf(unit.repeat(characters / unit.length), lang);
        return readsOf(source.tokens, (tokens) => findNumbers({ ...source, tokens }, [], []));
      };
      expect(reads(40_000)).toBeLessThan(LINEAR * reads(10_000));
    }
  });

  /** Gone through again for each of its characters, it would take many minutes. */
  test.each(['a', '9', '1.', 'fünfundzwanzig'])('reads one word of a million characters, of «%s»', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    for (const lang of ['en', 'de', 'ru']) expect(findNumbers(sourceOf(text, lang), [], [])).toEqual([]);
  });

  const sourceOf = (text: string, lang: string) =>
    readingText(text, lang, null, [{ start: 0, end: text.length }], LANGUAGES);
});
