import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_TITLE_CHARACTERS, MAX_URL_CHARACTERS } from '../../../src/core/article/limits.ts';
import {
  askOf,
  checkArticleNumber,
  checkAsk,
  checkPage,
  checkSite,
  checkTab,
} from '../../../src/messages/checks.ts';

const url = 'https://news.example/a';
const urlOf = (length: number) => `${url}?`.padEnd(length, 'x');

describe('from a page', () => {
  test('a candidate names its topic and address, and nothing else of it comes through', () => {
    expect(checkPage({ url, tabId: 1, text: 'x' })).toEqual({ url });
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
    expect(checkPage({ url: address })).toBeNull();
  });

  test('addresses may be so long and no longer', () => {
    const longest = { url: urlOf(MAX_URL_CHARACTERS) };
    expect(checkPage(longest)).toEqual(longest);
    expect(checkPage({ url: `${longest.url}x` })).toBeNull();
  });
});

describe('from a surface', () => {
  test('asks for a tab by its number', () => {
    const ask = { kind: 'page', anyTopic: false } as const;
    expect(checkAsk({ tabId: 3, ask: { ...ask, more: 1 }, more: 1 })).toEqual({ tabId: 3, ask });
    for (const tabId of ['3', 1.5, Number.NaN, Number.POSITIVE_INFINITY, null, undefined])
      expect(checkAsk({ tabId, ask })).toBeNull();
  });

  test('asks for a page, a selection or an entry', () => {
    for (const ask of [
      { kind: 'page', anyTopic: true },
      { kind: 'selection', frameId: 0 },
      { kind: 'entry', title: 'Ferry aground' },
    ])
      expect(askOf(ask)).toEqual(ask);
    for (const ask of [
      null,
      { kind: 'page' },
      { kind: 'page', anyTopic: 1 },
      { kind: 'selection', frameId: -1 },
      { kind: 'entry', title: 'x'.repeat(MAX_TITLE_CHARACTERS + 1) },
      { kind: 'text' },
    ])
      expect(askOf(ask)).toBeNull();
  });

  test('switches a site by its name', () => {
    expect(checkSite({ site: 'news.example', off: true, more: 1 })).toEqual({
      site: 'news.example',
      off: true,
    });
    for (const site of ['', 'x'.repeat(254), 3, null]) expect(checkSite({ site, off: true })).toBeNull();
    expect(checkSite({ site: 'news.example', off: 'yes' })).toBeNull();
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

test('no check throws, and what none knows is none', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (raw) => {
      for (const check of [checkPage, checkAsk, checkSite, askOf]) expect(check(raw)).toBeNull();
    }),
    { numRuns: 500 },
  );
});
