import { expect, test } from 'vitest';
import { askedBesides } from './asked-besides.ts';

const SITE = 'http://127.0.0.1:9000';
const A = `GET ${SITE}/a.html`;
const B = `GET ${SITE}/b.html`;
const HOME = 'CONNECT home.browser.example:443';
const besides = (withIt: readonly string[], without: readonly string[]) =>
  askedBesides(withIt, without, SITE);

test.each([
  ['the same in another order', [B, A], [A, B]],
  ['a host that the browser asks anyway, more often', [A, HOME, HOME], [A, HOME]],
  ['the same host about something else', [A, 'POST http://home.browser.example/2'], [A, HOME]],
  ['a host that the browser asked only without', [A], [A, HOME]],
  ['what the browser asks by the clock', [A, 'CONNECT accounts.google.com:443'], [A]],
])('equal: %s', (_, withIt, without) => {
  expect(besides(withIt, without)).toEqual({ more: [], fewer: [] });
});

test.each([
  ['a page again', [A, A], [A], { more: [A], fewer: [] }],
  ['another page', [A, B], [A], { more: [B], fewer: [] }],
  ['a page that was not asked for', [A], [A, B], { more: [], fewer: [B] }],
  ['another host', [A, 'CONNECT x.example:443'], [A, HOME], { more: ['CONNECT x.example:443'], fewer: [] }],
  ['something sent to a page', [A, `POST ${SITE}/a.html`], [A], { more: [`POST ${SITE}/a.html`], fewer: [] }],
])('told: %s', (_, withIt, without, told) => {
  expect(besides(withIt, without)).toEqual(told);
});
