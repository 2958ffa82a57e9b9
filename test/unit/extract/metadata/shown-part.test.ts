import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../src/extract/extract-article.ts';
import { parseTree } from '../../../../src/extract/parse-page.ts';

const SENTENCE = 'The ferry ran aground off the northern pier early on Monday. ';
/** An article of 220 words, with what its page tells machines of it. */
const read = (told: object) => {
  const article = { '@type': 'NewsArticle', headline: 'A ferry runs aground', ...told };
  const paragraphs = Array.from({ length: 5 }, () => `<p>${SENTENCE.repeat(4)}</p>`).join('');
  const found = extractArticle(
    parseTree(
      `<html><head><title>A ferry runs aground</title><script type="application/ld+json">${JSON.stringify(article)}</script></head>
       <body><article><h1>A ferry runs aground</h1>${paragraphs}</article></body></html>`,
    ),
    'https://example.org/2024/ferry-aground',
  );
  return found.kind === 'article' && found.cutOff === true;
};

describe('a page that shows a part of its article', () => {
  it.each([
    ['says that it has far more words', { wordCount: 900 }, true],
    ['says so as a string', { wordCount: '900' }, true],
    ['has as many words as it says', { wordCount: 230 }, false],
    ['counts captions too', { wordCount: 290 }, false],
    ['counts letters for words', { wordCount: 1_300 }, false],
    ['says nothing of it', {}, false],
    ['says nonsense', { wordCount: 'many' }, false],
    [
      'hands machines more, behind a paywall',
      { isAccessibleForFree: false, articleBody: SENTENCE.repeat(60) },
      true,
    ],
    ['says the paywall in words', { isAccessibleForFree: 'False', articleBody: SENTENCE.repeat(60) }, true],
    [
      'hands machines the same, behind a paywall',
      { isAccessibleForFree: false, articleBody: SENTENCE.repeat(20) },
      false,
    ],
    [
      'hands machines more, but for nothing',
      { isAccessibleForFree: true, articleBody: SENTENCE.repeat(60) },
      false,
    ],
  ])('%s', (_, told, isPart) => {
    expect(read(told)).toBe(isPart);
  });
});
