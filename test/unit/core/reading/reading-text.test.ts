import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingText, TOKEN } from '../../../../src/core/reading/reading-text.ts';

const tokens = (text: string) => readingText(text, 'en', null, [{ start: 0, end: text.length }], {}).tokens;
const kinds = (text: string) => tokens(text).map((token) => `${token.kind} ${token.text}`);

test.each<[text: string, words: string]>([
  ["Ukraine's army doesn’t", "Ukraine 's army doesn’t"],
  ["l'Ukraine dell'Ucraina", "l'Ukraine dell'Ucraina"],
  ['Kremlin-backed (S-400)', 'Kremlin - backed ( S - 400 )'],
  ['9,000 at 3.5%, 155mm.', '9,000 at 3.5 % , 155mm .'],
  ['e\u0301te\u0301 Łukaszenka Лукашэнка', 'e\u0301te\u0301 Łukaszenka Лукашэнка'],
])('%s', (text, words) => {
  expect(tokens(text).map((token) => token.text)).toEqual(words.split(' '));
});

test('the short way for plain letters gives what the pattern gives', () => {
  const pieces = [
    'a',
    'S',
    's',
    'Б',
    'é',
    "'",
    '’',
    '1',
    '23',
    '.',
    ',',
    ':',
    '-',
    ' ',
    '\n',
    '\u00A0',
    '\u00AD',
    '😀',
    '“',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const matches = [...text.matchAll(new RegExp(TOKEN.source, 'gu'))];
      expect(tokens(text).map(({ start, text }) => [start, text])).toEqual(
        matches.map((match) => [match.index, match[0]]),
      );
    }),
    { numRuns: 2_000 },
  );
});

test('words, numbers and marks are told apart', () => {
  expect(kinds('In 2022 —')).toEqual(['word In', 'number 2022', 'mark —']);
});

test('what can’t be seen inside a word does not part it, nor keep it from being looked up', () => {
  expect(tokens('25 Jah\u00adren, Pu\u200btin\u200b').map(({ lower }) => lower)).toEqual([
    '25',
    'jahren',
    ',',
    'putin',
    '',
  ]);
});

test('spans, space before and the place of the sentence', () => {
  const text = 'One. Two';
  const sentences = [
    { start: 0, end: 4 },
    { start: 5, end: 8 },
  ];
  const found = readingText(text, 'en', null, sentences, {}).tokens;
  expect(found.map(({ start, end, spaced, sentence }) => [start, end, spaced, sentence])).toEqual([
    [0, 3, true, 0],
    [3, 4, false, 0],
    [5, 8, true, 1],
  ]);
});
