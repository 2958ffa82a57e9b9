import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleId, hash64 } from '../../../../src/core/article/article-id.ts';

describe('the content hash', () => {
  test('stays what it is: stored articles are known by it', () => {
    expect(hash64('')).toBe('811c9dc59e3779b9');
    expect(hash64('Lateral')).toMatch(/^[0-9a-f]{16}$/);
    expect(hash64('Путин в Минске')).toBe(hash64('Путин в Минске'));
  });

  test('is 16 hex digits of any text, and another for another text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(hash64(a)).toMatch(/^[0-9a-f]{16}$/);
        expect(hash64(a) === hash64(b)).toBe(a === b);
      }),
    );
  });

  test('of 100,000 near texts no two meet', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => hash64(`https://news.example/${i}`)));
    expect(hashes.size).toBe(100_000);
  });
});

test('an article is named by its URL where it has one, else by what it says', () => {
  const article = {
    url: null,
    outlet: 'A',
    title: 'T',
    byline: null,
    published: null,
    lang: null,
    text: 'x',
  };
  const named = { ...article, url: 'https://a.example/1' };
  expect(articleId(named)).toBe(articleId({ ...named, text: 'updated' }));
  expect(articleId(named)).not.toBe(articleId(article));
  for (const other of [{ outlet: 'B' }, { title: 'U' }, { text: 'y' }])
    expect(articleId({ ...article, ...other })).not.toBe(articleId(article));
  expect(articleId({ ...article, byline: 'Jane Doe', published: '2022-12-19' })).toBe(articleId(article));
});
