import { expect, test } from 'vitest';
import { checkWrittenPage } from '../../../src/extract/check-written.ts';
import { copyPage } from '../../../src/extract/copy-page.ts';
import { copyOfWritten } from '../../../src/extract/copy-written.ts';
import { MAX_CHARACTERS, MAX_ELEMENTS } from '../../../src/extract/limits.ts';
import { decodePage, parsePage } from '../../../src/extract/parse-page.ts';
import { type WrittenPage, writePage } from '../../../src/extract/written-page.ts';
import { pageBytes, pageFixtures } from '../../browser/same-text/still-server.ts';

const HERE = 'https://news.example/a';

/** As the browser hands it over. */
function handedOver(page: Document, headlines: readonly Element[] = []): WrittenPage | null {
  return checkWrittenPage(JSON.stringify(writePage(page, HERE, headlines)));
}

function copied(page: Document, headlines: readonly Element[] = []) {
  const written = handedOver(page, headlines);
  return copyOfWritten(written!, page.implementation.createHTMLDocument());
}

test.each(pageFixtures())(
  '%s: written down and copied from that it is the copy that it is at once',
  (path) => {
    const page = parsePage(decodePage(pageBytes(path)));
    const headlines = [...page.querySelectorAll('h1')].reverse();
    const { document: once, headlines: shown, ...told } = copyPage(page, headlines);
    const { document: twice, headlines: shownTwice, ...toldTwice } = copied(page, headlines);
    expect(twice.toString()).toBe(once.toString());
    expect(toldTwice).toEqual(told);
    const placesOf = (document: Document, elements: readonly Element[]) =>
      elements.map((element) => [...document.querySelectorAll('*')].indexOf(element));
    expect(placesOf(twice, shownTwice)).toEqual(placesOf(once, shown));
  },
);

test('names that no element may have, text beside the body and a second head are copied as at once', () => {
  const page = parsePage('<p"x>one</p"x><1>two</1><a:b>three</a:b>');
  page.documentElement.append(' beside ', page.createElement('head'));
  expect(copied(page).document.toString()).toBe(copyPage(page).document.toString());
});

test('a page that is as large as pages may be is handed over', () => {
  const many = parsePage(`<body>${'<i></i>'.repeat(MAX_ELEMENTS - 2)}</body>`);
  expect(handedOver(many)?.elements).toBe(MAX_ELEMENTS);
  expect(handedOver(parsePage(`<p>${'x'.repeat(MAX_CHARACTERS)}</p>`))).not.toBeNull();
});

type Loose = { [key: string]: unknown; html: { children: unknown[]; attributes: unknown[]; name: unknown } };

test.each<[string, (page: Loose) => unknown]>([
  ['no address', (page) => Object.assign(page, { url: 7 })],
  ['no boxes', (page) => Object.assign(page, { html: 'html' })],
  ['no body', ({ html }) => html.children.pop()],
  ['text in front of the head', ({ html }) => html.children.unshift('x')],
  ['a third part', ({ html }) => html.children.push(...boxes(1))],
  ['a box of numbers', ({ html }) => html.children.push(7)],
  ['a name that is none', ({ html }) => Object.assign(html, { name: null })],
  ['an attribute without a value', ({ html }) => html.attributes.push('lang')],
  ['a value that is no text', ({ html }) => html.attributes.push('lang', {})],
  ['a headline that is not there', (page) => Object.assign(page, { headlines: [99] })],
  ['a headline at no place', (page) => Object.assign(page, { headlines: ['1'] })],
  ['a count below nothing', (page) => Object.assign(page, { frames: -1 })],
  [
    'more boxes than are copied',
    ({ html }) => (html.children[1] as Loose['html']).children.push(...boxes(MAX_ELEMENTS + 1)),
  ],
  ['more text than is copied', ({ html }) => html.children.push('x'.repeat(MAX_CHARACTERS))],
])('%s is no copy', (_what, change) => {
  const page = handedOver(parsePage('<h1>Nine questioned</h1><p lang="en">By the police.</p>'));
  expect(checkWrittenPage(JSON.stringify(page))).toEqual(page);
  change(page as unknown as Loose);
  expect(checkWrittenPage(JSON.stringify(page))).toBeNull();
});

test.each([
  undefined,
  null,
  7,
  [],
  '',
  'html',
  '{"url":',
  '[]',
  '{"kind":"not-article","page":"forum","title":""}',
])('%j is no copy', (value) => expect(checkWrittenPage(value)).toBeNull());

function boxes(count: number) {
  return Array.from({ length: count }, () => ({ name: 'i', attributes: [], children: [] }));
}
