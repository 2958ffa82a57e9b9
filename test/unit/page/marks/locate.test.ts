import { describe, expect, test, vi } from 'vitest';
import type { PageMark } from '../../../../src/core/context/page-marks.ts';
import { atOnce } from '../../../../src/core/slices.ts';
import { locate } from '../../../../src/page/marks/locate.ts';
import { squeeze } from '../../../../src/page/marks/squeeze.ts';

const SENTENCES = [
  'The ferry ran aground.',
  'Nine people were hurt.',
  'Nobody knows why.',
  'The captain was questioned on Monday.',
];
const ARTICLE = SENTENCES.join(' ');

/** Marks of the article's sentences with these numbers. */
function marks(...numbers: readonly number[]): PageMark[] {
  return numbers.map((n) => {
    const text = SENTENCES[n]!;
    const start = ARTICLE.indexOf(text);
    return { start, end: start + text.length, text, fact: null, kind: 'only-here' };
  });
}

/** Where each of them was found, as the number of characters of the page before it. */
function found(page: string, wanted: readonly PageMark[], isSeen = (_: number) => true) {
  const places = atOnce(locate(squeeze(page), wanted, isSeen));
  return places.map(({ mark, start, end }) => {
    expect(squeeze(page).slice(start, end)).toBe(squeeze(mark.text));
    return [SENTENCES.indexOf(mark.text), start];
  });
}

const at = (before: string) => squeeze(before).length;

describe('sentences of an article', () => {
  test('are found whatever white space the page has in them, and around them', () => {
    const page = `Menu\n  The   ferry\u00a0ran\n a\u00adground.${' '.repeat(9)}Nine people were hurt.Nobody knows why.`;
    expect(found(page, marks(0, 1, 2, 3))).toEqual([
      [0, at('Menu')],
      [1, at('Menu The ferry ran aground.')],
      [2, at('Menu The ferry ran aground. Nine people were hurt.')],
    ]);
  });

  test('take the place next to their neighbours: not a teaser’s, not a caption’s, not another article’s', () => {
    const menu = 'Politics Economy Sports '.repeat(20);
    const before = `${SENTENCES[0]} ${menu}`;
    const page = `${before}${ARTICLE} ${menu}${SENTENCES[3]} ${SENTENCES[1]}`;
    expect(found(page, marks(0, 1, 3))).toEqual([
      [0, at(before)],
      [1, at(before + SENTENCES[0])],
      [3, at(before + SENTENCES.slice(0, 3).join(' '))],
    ]);
  });

  test('are as many as can be in the order of the article', () => {
    const page = `${SENTENCES[2]} ${SENTENCES[0]} ${SENTENCES[1]}`;
    expect(found(page, marks(0, 1, 2)).map(([n]) => n)).toEqual([0, 1]);
  });

  test('that the article says twice are found twice', () => {
    const [first] = marks(0) as [PageMark];
    const again = { ...first, start: 200, end: 200 + first.text.length };
    expect(
      found(`${SENTENCES[0]} ${SENTENCES[1]} ${SENTENCES[0]}`, [first, ...marks(1), again]),
    ).toHaveLength(3);
    expect(found(`${SENTENCES[0]} ${SENTENCES[1]}`, [first, ...marks(1), again])).toHaveLength(2);
  });

  test('are not found where they are hidden and stand elsewhere for all to see', () => {
    const page = `${SENTENCES[1]} Menu ${SENTENCES[1]}`;
    const shown = at(`${SENTENCES[1]} Menu`);
    expect(found(page, marks(1), (start) => start === shown)).toEqual([[1, shown]]);
    // Hidden everywhere, as what has to be unfolded is: then it will be seen.
    expect(found(page, marks(1), () => false)).toHaveLength(1);
  });

  test('that stand nowhere are left out', () => {
    expect(found('Nothing of it.', marks(0, 1))).toEqual([]);
    expect(found('', marks(0))).toEqual([]);
    expect(found(ARTICLE, [])).toEqual([]);
  });
});

test('however short they are', () => {
  const texts = ['No.', 'Nine hurt.', 'Why? Why?'];
  const short = texts.map(
    (text, i): PageMark => ({
      start: i * 20,
      end: i * 20 + text.length,
      text,
      fact: null,
      kind: 'shared',
    }),
  );
  const places = atOnce(locate(squeeze('Menu No. Nine hurt. Why? Why? Why?'), short, () => true));
  expect(places.map(({ start, end }) => [start, end])).toEqual([
    [4, 7],
    [7, 16],
    [16, 24],
  ]);
});

test('a page that repeats a sentence without end, and one without end, cost so much and no more', () => {
  const isSeen = vi.fn(() => true);
  expect(found(`${SENTENCES[0]} `.repeat(100_000), marks(0), isSeen)).toHaveLength(1);
  expect(isSeen).toHaveBeenCalledTimes(12);
  const many = Array.from({ length: 600 }, (_, i): PageMark => {
    const text = `Nowhere ${i}`;
    return { start: i * 20, end: i * 20 + text.length, text, fact: null, kind: 'shared' };
  });
  const long = 'Nowher a'.repeat(300_000);
  let slices = 0;
  const steps = locate(squeeze(long), many, () => true);
  while (!steps.next().done) slices++;
  // Without a bound on what is gone through there would be 200: one for every third mark.
  expect(slices).toBeGreaterThan(40);
  expect(slices).toBeLessThanOrEqual(60);
});
