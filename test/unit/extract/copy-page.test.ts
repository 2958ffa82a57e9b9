import { expect, test } from 'vitest';
import { copyPage } from '../../../src/extract/copy-page.ts';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import {
  MAX_CHARACTERS,
  MAX_DEPTH,
  MAX_ELEMENTS,
  MAX_JSON_LD,
  MAX_NAME,
} from '../../../src/extract/limits.ts';
import { parsePage } from '../../../src/extract/parse-page.ts';

test('scripts, styles, frames, fields and hidden boxes stay behind; JSON-LD comes along', () => {
  const { document, frames } = copyPage(
    parsePage(`<script>run()</script><script type="application/ld+json">{"a":1}</script><style>p{}</style>
      <iframe src="/x"></iframe><img src="/pixel.gif" onload="go()"><p hidden>no</p><p style="display: none">no</p>
      <p aria-hidden="true">no</p><select><option>no</option></select><form onsubmit="go()"><p>yes</p></form>`),
  );
  expect(document.body.textContent.trim()).toBe('yes');
  expect(document.querySelectorAll('script')).toHaveLength(0);
  expect(document.head.querySelector('data[type="application/ld+json"]')?.textContent).toBe('{"a":1}');
  expect(document.toString()).not.toMatch(/pixel|onload|onsubmit|<form|<iframe/);
  expect(frames).toBe(1);
});

test.each([
  ['<iframe src="/x"></iframe>', 1],
  ['<iframe src="/x" height="600" width="100%"></iframe>', 1],
  ['<iframe src="/x" height="100%"></iframe>', 1],
  ['<iframe src="/x" style="border: none; height:900px"></iframe>', 1],
  ['<iframe src="/like" style="border:none; overflow:hidden; height:21px;"></iframe>', 0],
  ['<iframe src="/x" height="0" style="height:100%"></iframe>', 1],
  ['<iframe src="/x" height="100" style="height:90vh"></iframe>', 1],
  ['<iframe src="/x" height="1" style="height: 1234.5px !important"></iframe>', 1],
  ['<iframe src="/x" height="600" style="height: 20px"></iframe>', 0],
  ['<iframe src="/count" height="0" width="0"></iframe>', 0],
  ['<iframe src="/count" style="display:none;visibility:hidden"></iframe>', 0],
])('%s may show so many articles: %i', (frame, frames) => {
  expect(copyPage(parsePage(`<p>Nine people were questioned.</p>${frame}`)).frames).toBe(frames);
});

/** What Chromium does to a form with such inputs, which the parser used here does not do by itself. */
function clobber(form: Element, names: readonly string[]): void {
  for (const name of names) {
    const input = form.querySelector(`[name="${name}"]`);
    Object.defineProperty(form, name, { get: () => input, configurable: true });
  }
}

test('a form whose inputs shadow its own properties is read all the same', () => {
  const names = [
    'parentNode',
    'textContent',
    'attributes',
    'firstChild',
    'nextSibling',
    'getAttribute',
    'children',
  ];
  const sentence =
    'Nine people were questioned by the police in the harbour on Tuesday night, the mayor told reporters.';
  const page = parsePage(
    `<title>Nine questioned</title><form class="page">${names.map((name) => `<input name="${name}">`).join('')}
      <h1>Nine questioned</h1><p>${sentence}</p><p>${sentence.replace('Nine', 'Ten')}</p><p>${sentence.replace('Nine', 'Six')}</p></form>
      <p>after the form</p>`,
  );
  clobber(page.querySelector('form')!, names);
  expect(copyPage(page).document.body.textContent).toContain('after the form');
  const extraction = extractArticle(page, 'https://news.example/1', 0);
  expect(extraction).toMatchObject({ kind: 'article', article: { text: expect.stringContaining(sentence) } });
});

test(`copies ${MAX_ELEMENTS} elements whole and no more`, () => {
  const within = copyPage(parsePage(`<body>${'<i></i>'.repeat(MAX_ELEMENTS - 2)}</body>`));
  expect(within).toMatchObject({ elements: MAX_ELEMENTS, cutShort: false });
  const over = copyPage(parsePage(`<body>${'<i></i>'.repeat(MAX_ELEMENTS)}</body>`));
  expect(over.cutShort).toBe(true);
  expect(over.document.querySelectorAll('i').length).toBe(MAX_ELEMENTS - 2);
});

test(`copies ${MAX_CHARACTERS} characters whole and no more`, () => {
  expect(copyPage(parsePage(`<p>${'x'.repeat(MAX_CHARACTERS)}</p>`)).cutShort).toBe(false);
  const over = copyPage(parsePage(`<p>before</p><p>${'x'.repeat(MAX_CHARACTERS)}</p>`));
  expect(over.cutShort).toBe(true);
  expect(over.document.body.textContent).toBe('before');
});

test('what is nested deeper than any page hangs on the last level', () => {
  const { document } = copyPage(parsePage(`${'<div>'.repeat(3_000)}deep`));
  expect(document.body.textContent).toBe('deep');
  let depth = 0;
  for (let box: Element | null = document.body; box !== null; box = box.firstElementChild) depth++;
  expect(depth).toBeLessThan(MAX_DEPTH + 5);
});

test('names that no parser should make do not stop it', () => {
  expect(copyPage(parsePage('<p"x>one</p"x><1>two</1><a:b>three</a:b>')).document.body.textContent).toContain(
    'three',
  );
});

test('a title longer than anybody reads does not end the copy', () => {
  const long = 'x'.repeat(MAX_CHARACTERS);
  const { document, cutShort } = copyPage(parsePage(`<title>Nine ${long}</title><p>questioned</p>`));
  expect(document.title.length).toBeLessThan(5_000);
  expect(document.title).toMatch(/^Nine x+$/);
  expect(document.body.textContent).toBe('questioned');
  expect(cutShort).toBe(false);
});

test('JSON-LD over its limit is left out, and the rest read on', () => {
  const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
  const page = (length: number) =>
    copyPage(parsePage(`<p>before</p>${script('x'.repeat(length))}${script('{}')}<p>after</p>`)).document;
  expect(page(MAX_JSON_LD).querySelectorAll('data')).toHaveLength(2);
  expect(page(MAX_JSON_LD + 1).querySelectorAll('data')).toHaveLength(1);
  expect(page(MAX_JSON_LD + 1).body.textContent).toBe('beforeafter');
});

test('names that a script wrote in capitals are what they are in small letters; endless ones are plain boxes', () => {
  const page = parsePage(
    '<p>yes</p><script-x>{"a":1}</script-x><form-x><p>in a form</p></form-x><iframe-x></iframe-x>',
  );
  // As `createElementNS` makes them; the parser never does.
  const named = (from: string, name: string) =>
    Object.defineProperty(page.querySelector(from), 'localName', { value: name });
  for (const name of ['SCRIPT', 'FORM', 'IFRAME']) named(`${name.toLowerCase()}-x`, name);
  named('p', 'x'.repeat(MAX_NAME + 1));
  const { document, frames } = copyPage(page);
  expect(document.body.outerHTML).toBe('<body><div>yes</div><div><p>in a form</p></div></body>');
  expect(frames).toBe(1);
});
