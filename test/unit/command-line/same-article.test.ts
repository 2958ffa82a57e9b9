import { describe, expect, it } from 'vitest';
import { canonicalUrl, isPageItself, isSameArticle } from '../../../src/command-line/same-article.ts';
import type { Article } from '../../../src/core/article/article.ts';

const base: Article = {
  id: 'a',
  url: null,
  outlet: 'The Second Angle',
  title: 'Putin heads for Belarus',
  byline: null,
  published: null,
  lang: 'en',
  text: 'Putin visited Minsk.\n\nHe left.',
};

describe('isSameArticle', () => {
  it.each<[string, Partial<Article>, boolean]>([
    ['the same id', { id: 'a', text: 'other', outlet: 'x' }, true],
    ['the same outlet and text', { id: 'b' }, true],
    [
      'the same outlet and text in other white space',
      { id: 'b', text: ' Putin visited Minsk. He left.' },
      true,
    ],
    ['the same outlet, another text', { id: 'b', text: 'Putin visited Kyiv.' }, false],
    ['another outlet’s identical copy', { id: 'b', outlet: 'Global Happenings' }, false],
  ])('%s', (_, change, expected) => {
    expect(isSameArticle(base, { ...base, ...change })).toBe(expected);
  });

  it('the same canonical address', () => {
    const a = { ...base, url: 'https://www.example.org/minsk/?utm_source=x&b=2&a=1#top' };
    const b = { ...base, id: 'b', outlet: 'other', text: 'other', url: 'http://example.org/minsk?a=1&b=2' };
    expect(isSameArticle(a, b)).toBe(true);
    expect(isSameArticle(a, { ...b, url: 'http://example.org/minsk?a=1&b=3' })).toBe(false);
  });

  it('keeps articles of one outlet apart whose addresses differ by a parameter', () => {
    expect(canonicalUrl('https://example.org/?id=1')).not.toBe(canonicalUrl('https://example.org/?id=2'));
    expect(canonicalUrl('not an address')).toBe('not an address');
  });
});

describe('isPageItself', () => {
  it('knows a page dump that names no outlet by its text, and an outlet’s page by its headline', () => {
    const held = { ...base, id: 'b' };
    expect(isPageItself({ ...base, outlet: '' }, held)).toBe(true);
    expect(isPageItself({ ...base, text: 'cut differently' }, held)).toBe(true);
    expect(isPageItself({ ...base, text: 'cut differently', outlet: '' }, held)).toBe(false);
    expect(isPageItself({ ...base, text: 'x', title: '' }, { ...held, title: '' })).toBe(false);
    expect(isPageItself({ ...base, outlet: 'Global Happenings' }, held)).toBe(false);
  });
});
