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
