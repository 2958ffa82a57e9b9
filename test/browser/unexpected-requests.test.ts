import { expect, test } from 'vitest';
import { unexpectedRequests } from './unexpected-requests.ts';

const SITE = 'http://127.0.0.1:9000';
const get = (file: string) => `GET ${SITE}/${file}`;
const framed = { 'frame.html': ['inner.html'] };
const unexpected = (requests: readonly string[], opened: readonly string[]) =>
  unexpectedRequests(
    requests,
    opened.map((file) => `${SITE}/${file}`),
    framed,
  );

test('a page may be asked for as often as it was opened, with its icon and what it holds', () => {
  expect(
    unexpected(
      [get('a.html'), get('favicon.ico'), get('a.html'), get('frame.html'), get('inner.html')],
      ['a.html', 'a.html', 'frame.html'],
    ),
  ).toEqual([]);
});

test.each([
  ['the page that was opened, again', [get('a.html'), get('a.html')], [get('a.html')]],
  ['another sample page', [get('a.html'), get('b.html')], [get('b.html')]],
  ['a framed page by itself', [get('a.html'), get('inner.html')], [get('inner.html')]],
  ['the page with a query', [get('a.html'), get('a.html?seen')], [get('a.html?seen')]],
  ['a page sent to', [get('a.html'), `POST ${SITE}/a.html`], [`POST ${SITE}/a.html`]],
  ['another host', [get('a.html'), 'CONNECT example.org:443'], ['CONNECT example.org:443']],
  ['icons beyond the pages', [get('favicon.ico'), get('favicon.ico')], [get('favicon.ico')]],
])('seen: %s', (_, requests, too) => {
  expect(unexpected(requests, ['a.html'])).toEqual(too);
});

test('the browser’s own business is let through', () => {
  expect(unexpected(['CONNECT accounts.google.com:443'], [])).toEqual([]);
});
