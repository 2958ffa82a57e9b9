import { expect, test, vi } from 'vitest';
import { atOnce } from '../../../src/core/slices.ts';
import { readBlocks } from '../../../src/extract/body/block-text.ts';
import { densestBox } from '../../../src/extract/body/densest-box.ts';
import { prunePage } from '../../../src/extract/body/prune-page.ts';
import { copyPage } from '../../../src/extract/copy-page.ts';
import { MAX_ATTRIBUTES, MAX_NODES } from '../../../src/extract/limits.ts';
import { elsewhereTest } from '../../../src/extract/metadata/elsewhere.ts';
import { readMetaTags } from '../../../src/extract/metadata/meta-tags.ts';
import { parsePage } from '../../../src/extract/parse-page.ts';

const LINE =
  'Nine people were questioned by the police in the harbour on Tuesday night, the mayor told reporters. ';
const page = (body: string) => `<title>Nine questioned in the harbour</title><body>${body}</body>`;
const deep = (inside: string) => `${'<div>'.repeat(140)}${inside}${'</div>'.repeat(140)}`;

/** How often something is asked of elements while `run` runs. */
function asked(document: Document, name: 'parentElement' | 'matches', run: () => void): number {
  let owner: object = document.body;
  while (!Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner) as object;
  const spy =
    name === 'matches'
      ? vi.spyOn(owner as Element, 'matches')
      : vi.spyOn(owner as Element, 'parentElement', 'get');
  run();
  const times = spy.mock.calls.length;
  spy.mockRestore();
  return times;
}

test('boxes are summed from the leaves up, not from each leaf to the top', () => {
  for (const [body, paragraphs] of [
    [deep(`<p>${LINE}</p>`.repeat(1_000)), 1_000],
    [`<p>${LINE}</p>`.repeat(1_000), 1_000],
  ] as const) {
    const { document, elements } = copyPage(parsePage(page(body)));
    expect(elements).toBeGreaterThan(paragraphs);
    const reads = asked(document, 'parentElement', () => {
      atOnce(prunePage(document.body));
      expect(densestBox(document.body)?.textContent).toBe(LINE.repeat(paragraphs));
    });
    expect(reads).toBeGreaterThan(0);
    expect(reads).toBeLessThan(10 * elements);
  }
});

test('each box is asked once for each of two kinds of boxes whether it is another article’s', () => {
  const { document } = copyPage(parsePage(page(deep('<time>2022-12-19</time>'.repeat(1_000)))));
  const elements = document.querySelectorAll('*').length;
  const isElsewhere = elsewhereTest(null);
  const questions = asked(document, 'matches', () => {
    for (const time of document.querySelectorAll('time')) expect(isElsewhere(time)).toBe(false);
  });
  expect(questions).toBeGreaterThan(0);
  expect(questions).toBeLessThanOrEqual(2 * elements);
});

test('comments cost a page its budget too', () => {
  const within = copyPage(parsePage(page(`${'<!---->'.repeat(MAX_NODES - 100)}<p>end</p>`)));
  expect(within.cutShort).toBe(false);
  const over = copyPage(parsePage(page(`<p>start</p>${'<!---->'.repeat(MAX_NODES)}<p>end</p>`)));
  expect(over.cutShort).toBe(true);
  expect(over.document.body.textContent).toBe('start');
});

test('attributes over the limit of a page are left out, and their elements kept', () => {
  const boxes = MAX_ATTRIBUTES / 2_000 + 10;
  const { document } = copyPage(parsePage(page(`<p class="${'x'.repeat(2_000)}">a</p>`.repeat(boxes))));
  expect(document.querySelectorAll('p')).toHaveLength(boxes);
  expect(document.querySelectorAll('p[class]')).toHaveLength(MAX_ATTRIBUTES / 2_000);
});

test('lines broken by hand take linear time: many minutes, were the text so far copied for each', () => {
  const document = parsePage(page('<div></div>'));
  const box = document.querySelector('div')!;
  const [line, lines] = [LINE.repeat(20).trim(), 10_000];
  for (let i = 0; i < lines; i++) box.append(line, document.createElement('br'));
  const blocks = readBlocks(document.body);
  expect(blocks.map(({ text }) => text.length)).toEqual([lines * (line.length + 1) - 1]);
});

test('a meta tag again and again takes linear time: many minutes, were its values so far copied for each', () => {
  const document = parsePage(page('<meta property="article:tag" content="x">'));
  const tag = document.querySelector('meta')!;
  const tags = 100_000;
  const all = vi.spyOn(document, 'querySelectorAll');
  all.mockReturnValue(Array.from({ length: tags }, () => tag) as never);
  expect(readMetaTags(document).get('article:tag')).toHaveLength(tags);
});
