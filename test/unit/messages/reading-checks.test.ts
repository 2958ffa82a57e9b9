import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MAX_TEXT_CHARACTERS,
  MAX_TITLE_CHARACTERS,
  MAX_URL_CHARACTERS,
} from '../../../src/core/article/limits.ts';
import { MAX_ENTRIES, MAX_ENTRY_TEXT, MAX_ENTRY_TITLE } from '../../../src/core/article/page-entries.ts';
import { checkPageReading } from '../../../src/messages/reading-checks.ts';
import { ferry } from '../core/sample-event.ts';

const urlOf = (length: number) => 'https://news.example/'.padEnd(length, 'x');

describe('what the reader found in a page', () => {
  test('an article comes through as it is, without what an article has not', () => {
    const article = { ...ferry.herald, corpus: 'x', html: '<b>' };
    expect(checkPageReading({ kind: 'article', article, more: 1 })).toEqual({
      kind: 'article',
      article: ferry.herald,
    });
  });

  test('that its text breaks off is said or not, and nothing else', () => {
    const reading = { kind: 'article', article: ferry.herald };
    expect(checkPageReading({ ...reading, cutOff: true })).toEqual({ ...reading, cutOff: true });
    for (const cutOff of [false, 1, 'true', undefined])
      expect(checkPageReading({ ...reading, cutOff })).toEqual(reading);
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

  test('a page that is no article says what it is, its title cut where it gets too long', () => {
    const reading = { kind: 'not-article', page: 'other', title: 'Contact' };
    expect(checkPageReading({ ...reading, more: 1 })).toEqual(reading);
    const long = checkPageReading({ ...reading, title: 'x'.repeat(5_000) });
    expect(long).toMatchObject({ title: 'x'.repeat(MAX_TITLE_CHARACTERS) });
    for (const page of [undefined, 'article', 'front-page', 'toString', 7])
      expect(checkPageReading({ ...reading, page })).toBeNull();
    expect(checkPageReading({ ...reading, title: null })).toBeNull();
  });
});

describe('a page of entries', () => {
  const entry = {
    title: 'Ferry runs again',
    text: 'After two days in port.',
    published: '2024-05-03T09:30:00+02:00',
    url: 'https://news.example/live#u12',
  };
  const reading = {
    kind: 'entries',
    page: 'live-blog',
    title: 'Ferry strike: live',
    outlet: 'The Herald',
    lang: 'en',
    entries: [entry, { title: '', text: '', published: null, url: null, cutOff: true }],
    total: 2,
  };

  test('comes through as it is, without what it has not', () => {
    const more = {
      ...reading,
      html: '<b>',
      entries: reading.entries.map((one) => ({ ...one, html: '<b>' })),
    };
    expect(checkPageReading(more)).toEqual(reading);
  });

  test.each<[string, object]>([
    ['a kind of page that is none', { page: 'article' }],
    ['a kind of page that holds no entries', { page: 'video' }],
    ['entries that are none', { entries: { 0: entry, length: 1 } }],
    ['too many entries', { entries: Array(MAX_ENTRIES + 1).fill(entry), total: MAX_ENTRIES + 1 }],
    ['fewer in all than there are', { total: 1 }],
    ['a number that is none', { total: '2' }],
    ['no outlet', { outlet: null }],
    ['a language that is none', { lang: 7 }],
    ['too long a title', { title: 'x'.repeat(MAX_TITLE_CHARACTERS + 1) }],
  ])('%s', (_, fields) => {
    expect(checkPageReading({ ...reading, ...fields })).toBeNull();
  });

  test.each<[string, object]>([
    ['no title', { title: null }],
    ['too long a title', { title: 'x'.repeat(MAX_ENTRY_TITLE + 1) }],
    ['too much text', { text: 'x'.repeat(MAX_ENTRY_TEXT + 1) }],
    ['an address that is none', { url: 'javascript:alert(1)' }],
    ['no address, and not said so', { url: undefined }],
    ['a date that is none', { published: 1 }],
  ])('an entry with %s', (_, fields) => {
    expect(checkPageReading({ ...reading, entries: [{ ...entry, ...fields }], total: 2 })).toBeNull();
  });

  test('the fullest page there may be is below a megabyte', () => {
    const full = {
      title: '語'.repeat(MAX_ENTRY_TITLE),
      text: '語'.repeat(MAX_ENTRY_TEXT),
      published: '2024-05-03T09:30:00+02:00',
      url: urlOf(MAX_URL_CHARACTERS),
    };
    const checked = checkPageReading({ ...reading, entries: Array(MAX_ENTRIES).fill(full), total: 240 });
    expect(checked).toMatchObject({ entries: { length: MAX_ENTRIES }, total: 240 });
    expect(new TextEncoder().encode(JSON.stringify(checked)).length).toBeLessThan(1_000_000);
  });
});

test('no check throws, and what none knows is none', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (raw) => {
      expect(checkPageReading(raw)).toBeNull();
      expect(checkPageReading({ kind: 'article', article: raw })).toBeNull();
      expect(checkPageReading({ kind: raw, article: ferry.herald, title: 'x', reason: 'x' })).toBeNull();
      expect(
        checkPageReading({
          kind: 'entries',
          page: 'section',
          title: '',
          outlet: '',
          lang: null,
          entries: [raw],
          total: 1,
        }),
      ).toBeNull();
    }),
    { numRuns: 500 },
  );
});
