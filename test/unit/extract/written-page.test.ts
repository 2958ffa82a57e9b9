import { expect, test } from 'vitest';
import { copyPage } from '../../../src/extract/copy-page.ts';
import {
  MAX_ATTRIBUTE,
  MAX_CHARACTERS,
  MAX_DEPTH,
  MAX_ELEMENTS,
  MAX_HEADLINES,
  MAX_PARSED_NODES,
  MAX_WRITTEN,
} from '../../../src/extract/limits.ts';
import { pageOfWritten } from '../../../src/extract/page-of-written.ts';
import { decodePage, parsePage } from '../../../src/extract/parse-page.ts';
import { readCopySteps } from '../../../src/extract/read-copy.ts';
import { writePage } from '../../../src/extract/written-page.ts';
import { pageBytes, pageFixtures } from '../../browser/same-text/still-server.ts';

const HERE = 'https://news.example/a';

/** As the browser hands it over. */
function handedOver(written: unknown) {
  return pageOfWritten(JSON.stringify(written), () => parsePage('').implementation.createHTMLDocument());
}

function copiedTwice(page: Document, headlines: readonly Element[] = []) {
  const { page: tree, headlines: shown, ...told } = handedOver(writePage(page, HERE, headlines))!;
  return { told, ...copyPage(tree, shown) };
}

test.each(pageFixtures())(
  '%s: written down and copied from that it is the copy that it is at once',
  (path) => {
    const page = parsePage(decodePage(pageBytes(path)));
    const headlines = [...page.querySelectorAll('h1')].reverse();
    const once = copyPage(page, headlines);
    const twice = copiedTwice(page, headlines);
    expect(twice.document.toString()).toBe(once.document.toString());
    const { frames, videos, cutShort, contentType } = once;
    expect(twice.told).toEqual({ url: HERE, frames, videos, cutShort, contentType });
    const placesOf = ({ document, headlines: shown }: Pick<typeof once, 'document' | 'headlines'>) =>
      shown.map((element) => [...document.querySelectorAll('*')].indexOf(element));
    expect(placesOf(twice)).toEqual(placesOf(once));
  },
);

test.each([
  ['names that no element may have', '<p"x>one</p"x><1>two</1><a:b>three</a:b>'],
  ['as deep as is kept', `${'<div>'.repeat(MAX_DEPTH - 1)}deep<p>deeper`],
  ['deeper than is kept', `${'<div>'.repeat(3_000)}deep`],
  ['half a letter', '<p>a\ud83d</p><p title="\udcff">b</p>'],
  ['a title longer than is kept', `<title>Nine ${'x'.repeat(MAX_ATTRIBUTE)}</title><p>questioned</p>`],
  ['JSON-LD in the body', '<p>a</p><script type="application/ld+json">{"a":1}</script>'],
  ['as many elements as are copied', `<body>${'<i></i>'.repeat(MAX_ELEMENTS - 2)}</body>`],
  ['more than are copied', `<body>${'<i></i>'.repeat(MAX_ELEMENTS)}</body>`],
  ['as much text as is copied', `<p>${'x'.repeat(MAX_CHARACTERS)}</p>`],
  ['more text than is copied', `<p>before</p><p>${'x'.repeat(MAX_CHARACTERS)}</p>`],
])('%s: the same copy', (_what, html) => {
  const page = parsePage(html);
  const once = copyPage(page);
  const twice = copiedTwice(page);
  expect(twice.document.toString()).toBe(once.document.toString());
  expect(twice.told.cutShort || twice.cutShort).toBe(once.cutShort);
});

test('text beside the body, a second head and a second body are copied as at once', () => {
  const page = parsePage('<body class="a" id="b"><p>one</p>');
  page.documentElement.append(' beside ', page.createElement('head'), page.createElement('body'));
  page.querySelectorAll('body')[1]!.setAttribute('class', 'c');
  expect(copiedTwice(page).document.toString()).toBe(copyPage(page).document.toString());
});

const box = (name: string, attributes: readonly unknown[] = [], ...children: unknown[]) => ({
  name,
  attributes,
  children,
});
const told = { url: HERE, frames: 0, videos: 0, headlines: [1], cutShort: false, contentType: null };
const around = (...children: unknown[]) => box('html', [], box('head'), box('body', [], ...children));

test('what a copy never holds is not taken from one', () => {
  const html = around(
    box('iframe', ['src', '/']),
    box('video', ['src', '/']),
    box('p', ['1', 'x', 'onclick', 'go()', 'style', 'x'], 'Nine.'),
  );
  const { page } = handedOver({ ...told, html })!;
  expect(copyPage(page).document.body.outerHTML).toBe('<body><p>Nine.</p></body>');
});

test.each<[string, object]>([
  ['no address', { url: 7 }],
  ['no boxes', { html: 'html' }],
  ['a box of numbers', { html: around(7) }],
  ['a name that is none', { html: around(box(null as never)) }],
  ['an attribute without a value', { html: around(box('p', ['lang'])) }],
  ['a value that is no text', { html: around(box('p', ['lang', {}])) }],
  ['a headline that is not there', { headlines: [99] }],
  ['a headline at no place', { headlines: ['1'] }],
  ['more headlines than are asked for', { headlines: Array(MAX_HEADLINES + 1).fill(1) }],
  ['more attributes than an element may have', { html: around(box('p', Array(402).fill('id'))) }],
  ['more than any copy takes', { url: 'x'.repeat(MAX_WRITTEN) }],
  ['a count below nothing', { frames: -1 }],
  ['no word whether it is whole', { cutShort: null }],
  ['a type that is no text', { contentType: 7 }],
  [
    'more texts than a page may have',
    { html: { ...box('html'), children: Array(MAX_PARSED_NODES).fill('') } },
  ],
])('%s is no copy', (_what, change) => {
  expect(handedOver({ ...told, html: around('Nine.') })).not.toBeNull();
  expect(handedOver({ ...told, html: around('Nine.'), ...change })).toBeNull();
});

test.each([undefined, null, 7, [], '', 'html', '{"url":', '[]', '{"kind":"not-article"}'])(
  '%j is no copy, and read as nothing',
  (value) => {
    expect(readCopySteps(value, () => parsePage('')).next()).toEqual({ done: true, value: null });
  },
);
