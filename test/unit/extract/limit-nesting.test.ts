import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { limitNesting, MAX_NESTING } from '../../../src/extract/limit-nesting.ts';
import { parsePage } from '../../../src/extract/parse-page.ts';

const pages = new URL('../../fixtures/pages/', import.meta.url);

function depthOf(html: string): number {
  let deepest = 0;
  const open: [Node, number][] = [[parsePage(html), 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    deepest = Math.max(deepest, next[1]);
    for (const child of next[0].childNodes) open.push([child, next[1] + 1]);
  }
  return deepest;
}

describe('left as it is', () => {
  test.each(readdirSync(pages).filter((file) => file.endsWith('.html')))('%s', (file) => {
    const html = readFileSync(new URL(file, pages), 'utf8');
    expect(limitNesting(html)).toBe(html);
  });

  test.each([
    ['the deepest page allowed', '<div>'.repeat(MAX_NESTING)],
    ['paragraphs without end tags', '<p>One <b>line</b>.'.repeat(2_000)],
    ['lists without end tags', `<ul>${'<li>One.'.repeat(2_000)}</ul>`],
    ['tables without end tags', `<table>${'<tr><th>One<td>Two'.repeat(2_000)}</table>`],
    ['empty elements', '<br><img src="x"><hr/><wbr>'.repeat(2_000)],
    ['drawings', `<svg>${'<path d="M0"/><g/>'.repeat(2_000)}</svg>`],
    ['tags in quoted values', '<a title="<div>" data-x=\'<p>\'>x</a>'.repeat(2_000)],
    ['tags in scripts', `<script>${'"<div>"'.repeat(2_000)}</script>`],
    ['tags in comments', `<!-- ${'<div>'.repeat(2_000)} -->`],
    ['no tags at all', '< a <1> </ b> <'.repeat(2_000)],
  ])('%s', (_, html) => {
    expect(limitNesting(html)).toBe(html);
  });
});

describe('made shallow', () => {
  test.each([
    ['<div>', '</div>'],
    ['<DIV class=">">', '</DIV>'],
    ['<li><p>', ''],
    ['<span><p>', '</p></span>'],
    ['<div/>', ''],
    ['<svg><foreignObject><div/>', ''],
    ['<!--><div>', ''],
    ['<x-y>', ''],
  ])('%s', (open, close) => {
    const html = `<p>before</p>${open.repeat(3_000)}deep${close.repeat(3_000)}<p>after</p>`;
    expect(depthOf(html)).toBeLessThan(MAX_NESTING + 10);
    expect(parsePage(html).body.textContent).toBe('beforedeepafter');
  });

  test('what is too deep stands beside the deepest box, each in its own', () => {
    const { body } = parsePage(`${'<div>'.repeat(MAX_NESTING)}<p>one</p><p>two <i>three</i></p>`);
    expect([...body.querySelectorAll('p, i')].map((element) => element.textContent)).toEqual([
      'one',
      'two ',
      'three',
    ]);
  });
});

test('cut-off tags, comments and scripts end with the text', () => {
  for (const html of ['<', '<div', '<div class="', '<!--', '<script>', '</', '<script', '<a =">'])
    expect(limitNesting(html)).toBe(html);
});
