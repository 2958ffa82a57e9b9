import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut } from '../../../../src/core/article/article.ts';
import { words } from '../../../../src/core/article/words.ts';

const terms = (text: string) => words(text).map((word) => word.term);

describe('one term', () => {
  test.each<[string, string]>([
    ['Putin’s', 'Putin'],
    ["Putin's", 'Putin'],
    ['PUTIN', 'Putin'],
    ['Zaluzhny', 'Zaluzhniy'],
    ['Dmitry', 'Dmitri'],
    ['Russian', 'Russia'],
    ['Belarusians', 'Belarusian'],
    ['offensives', 'offensive'],
    ['preparing', 'prepared'],
    ['Łódź', 'ŁÓDŹ'],
    ['Málaga', 'Malaga'],
    ['200,000', '200.000'],
    ['10,000,000', '10000000'],
    ['Белоруссия', 'Белоруссии'],
    ['Белоруссией', 'Белоруссии'],
    ['российский', 'российской'],
    ['президента', 'президентом'],
    ['Лукашенко', 'ЛУКАШЕНКО'],
    ['Caf\u00e9', 'Cafe\u0301'],
  ])('%s and %s', (a, b) => {
    expect(terms(a)).toEqual(terms(b));
    expect(terms(a)).toHaveLength(1);
  });
});

describe('different terms', () => {
  test.each<[string, string]>([
    ['Belarus', 'Ukraine'],
    ['1.5', '15'],
    ['2019', '2022'],
    ['19', '190'],
    ['S-300', 'S-400'],
    ['MiG-31K', 'MiG-29'],
    ['Минск', 'Москва'],
    ['Putin', 'Lukashenko'],
  ])('%s and %s', (a, b) => expect(terms(a)).not.toEqual(terms(b)));
});

test('compounds are compared by their parts, designations as a whole', () => {
  expect(words('Ukrainian-held Kherson').map((word) => word.norm)).toEqual(['ukrainian', 'held', 'kherson']);
  expect(words('a MiG-31K').map((word) => word.norm)).toEqual(['a', 'mig-31k']);
});

test('knows names and numbers by their shape', () => {
  expect(words('Putin sent 9,000 men, und Ängste').map((word) => [word.capitalised, word.numeric])).toEqual([
    [true, false],
    [false, false],
    [false, true],
    [false, false],
    [false, false],
    [true, false],
  ]);
});

test('no word is empty: the sign that makes ❤ an emoji, a mark alone, letters that a stem would use up', () => {
  expect(words('❤️ \u0301 aaaaa ooooo').map((word) => word.term)).toEqual(['aaaaa', 'ooooo']);
});

test('offsets are into the whole text when a part is asked for', () => {
  const text = 'Minsk. Putin arrived.';
  expect(words(text, 7, 12).map((word) => [word.start, word.end])).toEqual([[7, 12]]);
});

test('a word of 64 characters is read, a longer one is passed over', () => {
  expect(words(`${'x'.repeat(64)} end`)).toHaveLength(2);
  expect(words(`${'x'.repeat(65)} end`).map((word) => word.norm)).toEqual(['end']);
});

test('whatever the text, words are in order, apart, and what they say of themselves', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.string({ unit: 'grapheme', maxLength: 10 }),
    fc.constantFrom(
      ' ',
      '-',
      '‑',
      '’',
      "'",
      '.',
      ',',
      '\ud83d',
      '\u200f',
      '\u0301',
      'İ',
      'ß',
      'ﷺ',
      '½',
      '９',
      '1,000',
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const word of words(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        expect(word.end).toBeLessThanOrEqual(text.length);
        expect(cut(text, word)).not.toMatch(/\s/);
        expect(words(cut(text, word)).map(({ term }) => term)).toEqual([word.term]);
        end = word.end;
      }
    }),
    { numRuns: 300 },
  );
});

test('a million characters of one word, of words and of separators', () => {
  expect(words('a'.repeat(1_000_000))).toEqual([]);
  expect(words('a-'.repeat(500_000))).toEqual([]);
  expect(words('a.'.repeat(500_000))).toEqual([]);
  expect(words('ab '.repeat(333_333))).toHaveLength(333_333);
});
