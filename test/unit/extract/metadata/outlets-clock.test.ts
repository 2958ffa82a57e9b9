import { expect, test } from 'vitest';
import { extractArticle } from '../../../../src/extract/extract-article.ts';
import { parsePage } from '../../../../src/extract/parse-page.ts';

const NOW = Date.parse('2024-12-01T00:00:00Z');
const TEXT =
  '<p>The ministers of both countries met for two hours in the old town hall and agreed to meet again before the end of the year.</p><p>Neither side published a statement, but a clerk who was in the room said that the talks were calm.</p>';

/** When a page says that it was published, whose metadata gives a moment in UTC. */
function published(told: string, printed: string, { address = '/world/one', head = '' } = {}): string | null {
  const page = `<html lang="en"><head><title>Ministers meet</title><meta property="article:published_time" content="${told}">${head}</head><body><article><h1>Ministers meet</h1>${printed}${TEXT}</article></body></html>`;
  const found = extractArticle(parsePage(page), `https://news.example${address}`, NOW);
  return found.kind === 'article' ? found.article.published : null;
}

test('another stamp of the same moment gives the clock', () => {
  const time = '<time datetime="2022-05-04T00:01:53-05:00">May 4, 2022</time>';
  expect(published('2022-05-04T05:01:53+00:00', time)).toBe('2022-05-04T00:01:53-05:00');
  expect(published('2022-05-04T04:01:53Z', time)).toBe('2022-05-04T04:01:53Z');
});

test('so does one without an offset, where it agrees to the second', () => {
  const time = '<time datetime="2023-11-08 23:30:59">November 8, 2023 at 11:30 p.m.</time>';
  expect(published('2023-11-09T05:30:59Z', time)).toBe('2023-11-08T23:30:59-06:00');
  expect(published('2023-11-08T18:00:59Z', time)).toBe('2023-11-08T23:30:59+05:30');
  expect(published('2023-11-08T18:00:12Z', time)).toBe('2023-11-08T18:00:12Z');
  const changed = '<time class="updated" datetime="2023-11-08 23:30:59">11:30 p.m.</time>';
  expect(published('2023-11-08T18:00:59Z', changed)).toBe('2023-11-08T18:00:59Z');
});

test('the only day in print near the headline, if it is the next or the one before', () => {
  expect(published('2022-12-18T22:04:00Z', '<p>19 December 2022</p>')).toBe('2022-12-19T00:04:00+02:00');
  expect(published('2022-12-19T05:30:00Z', '<p>Published December 18, 2022 at 11:30 p.m.</p>')).toBe(
    '2022-12-18T23:30:00-06:00',
  );
  expect(published('2022-12-19T05:00:00Z', '<p>December 18, 2022</p>')).toBe('2022-12-18T23:00:00-06:00');
  expect(published('2022-12-18T22:04:00Z', '<p>18 December 2022</p><p>19 December 2022</p>')).toBe(
    '2022-12-18T22:04:00Z',
  );
  expect(published('2022-12-18T22:04:00Z', '<p>20 December 2022</p>')).toBe('2022-12-18T22:04:00Z');
});

test('not the day of a change, nor one that a sentence names', () => {
  const modified = '<meta property="article:modified_time" content="2022-12-19T08:00:00Z">';
  expect(published('2022-12-18T22:04:00Z', '<p>19 December 2022</p>', { head: modified })).toBe(
    '2022-12-18T22:04:00Z',
  );
  expect(published('2022-12-18T22:04:00Z', '<p>Updated 19 December 2022</p>')).toBe('2022-12-18T22:04:00Z');
  expect(published('2022-12-19T09:00:00Z', '<p>They met on 18 December 2022.</p>')).toBe(
    '2022-12-19T09:00:00Z',
  );
});

test('the day in the address comes before print', () => {
  const address = '/2022/12/19/ministers-meet';
  expect(published('2022-12-18T22:04:00Z', '', { address })).toBe('2022-12-19T00:04:00+02:00');
  expect(published('2022-12-19T05:00:00Z', '<p>18 December 2022</p>', { address })).toBe(
    '2022-12-19T05:00:00Z',
  );
});

test('a stamp with an offset stays as it is', () => {
  expect(published('2022-12-18T23:04:00+01:00', '<p>19 December 2022</p>')).toBe('2022-12-18T23:04:00+01:00');
});

test.each([
  ['2022-12-18T00:30:00Z', '<p>19 December 2022</p>'],
  ['2022-12-19T23:30:00Z', '<p>18 December 2022</p>'],
  ['2022-12-18T09:00:00Z', '<p>19 December 2022</p>'],
])('no clock is so far ahead or behind: %s, %s', (told, printed) => {
  expect(published(told, printed)).toBe(told);
});

test.each([
  '<p class="lead">The Kremlin leader will be in Belarus on 19 December 2022</p>',
  '<h2>What to expect on 19 December 2022</h2>',
  '<figure><figcaption>Vladimir Putin in Moscow, December 19, 2022</figcaption></figure>',
  '<p>Stand: 19.12.2022 08:30 Uhr</p>',
  '<p>Оновлено 19 грудня 2022</p>',
  '<p>Mise à jour : 19/12/2022</p>',
  '<p>By Jane Doe | Updated December 19, 2022</p>',
  '<div>Last updated</div><div>December 19, 2022</div>',
  '<p>The concert begins on <time datetime="2022-12-19T00:00:00">Monday at midnight</time>, in the old town hall.</p>',
  '<time itemprop="dateModified" datetime="2022-12-19 01:30:12">Monday</time>',
  '<time class="lastUpdated" datetime="2022-12-19 01:30:12">Monday</time>',
])('a day of something else: %s', (printed) => {
  expect(published('2022-12-18T15:00:12Z', printed)).toBe('2022-12-18T15:00:12Z');
});

test('a change soon after publication was made on the same day, one later need not', () => {
  const modified = (when: string) => `<meta property="article:modified_time" content="${when}">`;
  const told = '2022-12-18T22:04:00Z';
  const soon = published(told, '<p>19 December 2022</p>', { head: modified('2022-12-18T22:40:00Z') });
  expect(soon).toBe('2022-12-19T00:04:00+02:00');
  const later = published(told, '<p>19 December 2022</p>', { head: modified('2022-12-20T03:15:00Z') });
  expect(later).toBe(told);
});

test.each([
  ['2022-12-19T01:04+03:00', '2022-12-19T01:04:00+03:00'],
  ['2022-12-19T01:04:00+0300', '2022-12-19T01:04:00+03:00'],
  ['2022-12-19T03:34:00+05:30', '2022-12-19T03:34:00+05:30'],
])('a stamp may be written as %s', (datetime, wanted) => {
  expect(published('2022-12-18T22:04:00Z', `<time datetime="${datetime}">Monday</time>`)).toBe(wanted);
});

test('at the turn of a year as on any day', () => {
  expect(published('2022-12-31T23:30:00Z', '<p>1 January 2023</p>')).toBe('2023-01-01T00:30:00+01:00');
  expect(published('2023-01-01T02:00:00Z', '<p>December 31, 2022</p>')).toBe('2022-12-31T23:00:00-03:00');
});

test('what stands above the headline is read in the order of the page', () => {
  const above = (lines: string) => {
    const page = `<html lang="en"><head><title>Ministers meet</title><meta property="article:published_time" content="2022-12-18T15:00:12Z"></head><body><article>${lines}<h1>Ministers meet</h1>${TEXT}</article></body></html>`;
    const found = extractArticle(parsePage(page), 'https://news.example/world/one', NOW);
    return found.kind === 'article' ? found.article.published : null;
  };
  expect(above('<div>World</div><div>December 19, 2022</div>')).toBe('2022-12-19T00:00:12+09:00');
  expect(above('<div>Last updated</div><div>December 19, 2022</div>')).toBe('2022-12-18T15:00:12Z');
});
