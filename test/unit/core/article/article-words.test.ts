import { expect, test } from 'vitest';
import { articleWords, wordsBySpan } from '../../../../src/core/article/article-words.ts';

const long = (seed: number, size: number) => ({ text: `w${seed} `.repeat(size) });

test('the words of a page and what it is compared with are found once', () => {
  const articles = Array.from({ length: 51 }, (_, i) => long(i, 900));
  const first = articles.map(articleWords);
  for (const [i, article] of articles.entries()) expect(articleWords(article)).toBe(first[i]);
});

test('those not asked for in a long while are forgotten, and read again alike', () => {
  const early = long(0, 900);
  const often = long(1, 900);
  const [once, kept] = [articleWords(early), articleWords(often)];
  for (let i = 0; i < 100; i++) {
    articleWords(long(i, 900));
    articleWords(often);
  }
  expect(articleWords(often)).toBe(kept);
  expect(articleWords(early)).not.toBe(once);
  expect(articleWords(early)).toEqual(once);
});

test('an article longer than all that is remembered is remembered itself', () => {
  const longest = long(0, 100_000);
  expect(articleWords(longest)).toBe(articleWords(longest));
  expect(articleWords({ text: '' })).toEqual([]);
});

test('words stand in the span that holds them', () => {
  const all = articleWords({ text: 'One two. Three four.' });
  const spans = [
    { start: 0, end: 8 },
    { start: 9, end: 20 },
  ];
  expect(wordsBySpan(all, spans).map((own) => own.map(({ norm }) => norm))).toEqual([
    ['one', 'two'],
    ['three', 'four'],
  ]);
});
