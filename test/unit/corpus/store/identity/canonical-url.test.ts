import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../../../../src/corpus/store/identity/canonical-url.ts';

describe('the same article', () => {
  test.each<[string, readonly string[]]>([
    [
      'news.example/2022/12/19/minsk',
      [
        'https://news.example/2022/12/19/minsk',
        'http://www.news.example/2022/12/19/minsk/',
        'https://NEWS.example:443/2022//12/19/minsk',
        'https://news.example/2022/12/19/minsk?utm_source=x&utm_medium=y&fbclid=1&gclid=2&ref=home',
        'https://news.example/2022/12/19/minsk#comments',
        'https://m.news.example/2022/12/19/minsk',
        'https://amp.news.example/2022/12/19/minsk',
        'https://news.example/2022/12/19/minsk/amp',
        'https://news.example/2022/12/19/minsk/amp/',
        'https://news.example/amp/2022/12/19/minsk',
        'https://news.example/2022/12/19/minsk?amp',
        'https://news.example/2022/12/19/minsk?outputType=amp',
        'https://www.google.com/amp/s/news.example/2022/12/19/minsk',
        'https://news-example.cdn.ampproject.org/c/s/news.example/2022/12/19/minsk',
      ],
    ],
    ['news.example/story.html', ['https://news.example/story.amp.html', 'https://news.example/story.html']],
    [
      'news.example/a?id=7&page=2',
      ['https://news.example/a?page=2&id=7&utm_id=3', 'https://news.example/a/?id=7&page=2'],
    ],
    [
      'news.example/привет',
      ['https://news.example/%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82', 'https://news.example/привет'],
    ],
  ])('%s', (canonical, urls) => {
    for (const url of urls) expect([url, canonicalUrl(url)]).toEqual([url, canonical]);
  });
});

describe('different articles', () => {
  test.each([
    ['https://news.example/a', 'https://news.example/b'],
    ['https://news.example/a?id=1', 'https://news.example/a?id=2'],
    ['https://news.example/a', 'https://other.example/a'],
    ['https://news.example/A', 'https://news.example/a'],
    ['https://news.example:8080/a', 'https://news.example/a'],
    ['https://news.example/#/story/1', 'https://news.example/#/story/2'],
    ['https://news.example/#!1', 'https://news.example/#!2'],
    ['https://news.example/a?amp=gibson', 'https://news.example/a'],
    ['https://news.example/lamp', 'https://news.example/l'],
    ['https://m.de/a', 'https://de/a'],
    ['https://news.example/a%2Fb', 'https://news.example/a/b'],
  ])('%s and %s', (a, b) => {
    expect(canonicalUrl(a)).not.toBe(canonicalUrl(b));
  });
});

test.each(['not an address', 'ftp://news.example/a', 'javascript:alert(1)', 'data:text/plain,a', ''])(
  '“%s” is no address of an article',
  (url) => {
    expect(canonicalUrl(url)).toBeNull();
  },
);

test.each([
  'https://news.example',
  'https://www.news.example/',
  'https://news.example/?utm_source=x',
  'https://news.example/amp',
])('%s is a front page, which names no article', (url) => {
  expect(canonicalUrl(url)).toBeNull();
});

test('never throws, and says the same of an address with a tracking parameter, www. and a fragment', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
      const made = new URL(url);
      made.searchParams.append('utm_campaign', 'x y');
      made.hostname = `www.${made.hostname}`;
      made.hash = 'part';
      expect(canonicalUrl(made.href)).toBe(canonicalUrl(url));
    }),
    { numRuns: 50 },
  );
  fc.assert(fc.property(fc.string(), (text) => void canonicalUrl(`https://a.example/${text}`)));
});
