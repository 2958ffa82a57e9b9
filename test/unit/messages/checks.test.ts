import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MAX_TEXT_CHARACTERS,
  MAX_TITLE_CHARACTERS,
  MAX_URL_CHARACTERS,
} from '../../../src/core/article/limits.ts';
import {
  checkArticleNumber,
  checkAsk,
  checkCandidate,
  checkLeft,
  checkPageReading,
  checkTab,
} from '../../../src/messages/checks.ts';
import { ferry } from '../core/sample-event.ts';

const url = 'https://news.example/a';
const urlOf = (length: number) => `${url}?`.padEnd(length, 'x');

describe('from a page', () => {
  test('a candidate names its topic and address, and nothing else of it comes through', () => {
    expect(checkCandidate({ topic: 'ferries', url, tabId: 1, text: 'x' })).toEqual({ topic: 'ferries', url });
    expect(checkLeft({ url, more: 1 })).toEqual({ url });
  });

  test.each([
    'about:blank',
    'javascript:alert(1)//https://',
    'file:///etc/passwd',
    'chrome-extension://id/',
    ' https://news.example/',
    'https:/news.example',
    '',
    null,
    undefined,
    42,
    [url],
    { toString: () => url },
  ])('%j is no address of a page', (address) => {
    expect(checkCandidate({ topic: 'ferries', url: address })).toBeNull();
    expect(checkLeft({ url: address })).toBeNull();
  });

  test('texts may be so long and no longer', () => {
    const longest = { topic: 'x'.repeat(MAX_TITLE_CHARACTERS), url: urlOf(MAX_URL_CHARACTERS) };
    expect(checkCandidate(longest)).toEqual(longest);
    expect(checkCandidate({ ...longest, topic: `${longest.topic}x` })).toBeNull();
    expect(checkCandidate({ ...longest, url: `${longest.url}x` })).toBeNull();
    expect(checkLeft({ url: `${longest.url}x` })).toBeNull();
  });
});

describe('from a surface', () => {
  test('asks for a tab by its number', () => {
    expect(checkAsk({ tabId: 3, anyTopic: false, more: 1 })).toEqual({ tabId: 3, anyTopic: false });
    for (const tabId of ['3', 1.5, Number.NaN, Number.POSITIVE_INFINITY, null, undefined])
      expect(checkAsk({ tabId, anyTopic: false })).toBeNull();
    for (const anyTopic of [undefined, null, 0, 'false']) expect(checkAsk({ tabId: 3, anyTopic })).toBeNull();
  });
});

describe('keeping a page', () => {
  test('is asked for by the tab, taken back by the number of the article', () => {
    expect(checkTab({ tabId: 3, article: {} })).toEqual({ tabId: 3 });
    expect(checkArticleNumber({ number: 0, set: 'kept' })).toEqual({ number: 0 });
    for (const wrong of ['3', 1.5, Number.NaN, -1, 2 ** 53, null, undefined])
      expect(checkArticleNumber({ number: wrong })).toBeNull();
    for (const wrong of ['3', 1.5, null]) expect(checkTab({ tabId: wrong })).toBeNull();
    expect([checkTab([]), checkArticleNumber(null)]).toEqual([null, null]);
  });
});

describe('what the reader found in a page', () => {
  test('an article comes through as it is, without what an article has not', () => {
    const article = { ...ferry.herald, corpus: 'x', html: '<b>' };
    expect(checkPageReading({ kind: 'article', article, more: 1 })).toEqual({
      kind: 'article',
      article: ferry.herald,
    });
  });

  test.each<[string, object]>([
    ['no text', { text: undefined }],
    ['a text that is none', { text: ['x'] }],
    ['too much text', { text: 'x'.repeat(MAX_TEXT_CHARACTERS + 1) }],
    ['too long a title', { title: 'x'.repeat(MAX_TITLE_CHARACTERS + 1) }],
    ['an address that is none', { url: 'javascript:alert(1)' }],
    ['no address, and not said so', { url: undefined }],
    ['a byline that is none', { byline: 7 }],
    ['a date that is none', { published: new Date(0) }],
    ['no id', { id: null }],
  ])('%s', (_, fields) => {
    expect(checkPageReading({ kind: 'article', article: { ...ferry.herald, ...fields } })).toBeNull();
  });

  test('the longest article there may be is taken', () => {
    const article = {
      ...ferry.herald,
      url: urlOf(MAX_URL_CHARACTERS),
      title: 'x'.repeat(MAX_TITLE_CHARACTERS),
      text: 'x'.repeat(MAX_TEXT_CHARACTERS),
    };
    expect(checkPageReading({ kind: 'article', article })).toEqual({ kind: 'article', article });
  });

  test('a page that is no article says why, its title cut where it gets too long', () => {
    const reading = { kind: 'not-article', title: 'Contact', reason: 'too short' };
    expect(checkPageReading({ ...reading, more: 1 })).toEqual(reading);
    const long = checkPageReading({ ...reading, title: 'x'.repeat(5_000) });
    expect(long).toMatchObject({ title: 'x'.repeat(MAX_TITLE_CHARACTERS) });
    expect(checkPageReading({ kind: 'not-article', title: 'Contact' })).toBeNull();
    expect(checkPageReading({ ...reading, title: null })).toBeNull();
  });
});

test('no check throws, and what none knows is none', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (raw) => {
      for (const check of [checkCandidate, checkLeft, checkAsk, checkPageReading])
        expect(check(raw)).toBeNull();
      expect(checkPageReading({ kind: 'article', article: raw })).toBeNull();
      expect(checkPageReading({ kind: raw, article: ferry.herald, title: 'x', reason: 'x' })).toBeNull();
    }),
    { numRuns: 500 },
  );
});
