import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageMark } from '../../../../src/core/context/page-marks.ts';
import type { Found } from '../../../../src/page/marks/find-marks.ts';
import { openMarks } from '../../../../src/page/marks/marks.ts';

const URL = 'https://example.org/a';
const mark = (start: number): PageMark => ({
  start,
  end: start + 5,
  text: 'words',
  fact: 'f',
  kind: 'shared',
});
const range = { collapsed: false, startContainer: { isConnected: true }, toString: () => 'words' };
const foundAs = (start: number) => ({ mark: mark(start), range, length: 5 }) as unknown as Found;

let page: { location: { href: string } } & EventTarget;
/** The searches that were begun, in order: each ends when it is told what it found. */
let searches: ((found: Found[]) => void)[] = [];
const isWatching = vi.fn();

function open() {
  return openMarks(page as unknown as Window, {
    run: <Result>() =>
      new Promise<Result>((done) => searches.push(done as unknown as (found: Found[]) => void)),
    isAlive: () => true,
    onChosen: () => {},
  });
}

beforeEach(() => {
  searches = [];
  page = Object.assign(new EventTarget(), {
    location: { href: URL },
    document: {},
    navigation: Object.assign(new EventTarget(), { entries: [] }),
  });
  class Observer {
    observe = () => isWatching(true);
    disconnect = () => isWatching(false);
  }
  vi.stubGlobal('MutationObserver', Observer);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const wanted = { url: URL, marks: [mark(0)], paint: false, listen: true };

test('the same marks, handed over twice, are searched for once and answered both times', async () => {
  const { mark: hand } = open();
  const answers = [hand(wanted), hand({ ...wanted, marks: [mark(0)] })];
  expect(searches).toHaveLength(1);
  searches[0]!([foundAs(0)]);
  expect(await Promise.all(answers)).toEqual([
    { found: [0], painted: false },
    { found: [0], painted: false },
  ]);
});

test('other marks take the place of those that are still searched for: all hear what was found at last', async () => {
  const { mark: hand } = open();
  const answers = [hand(wanted), hand({ ...wanted, marks: [mark(7)] })];
  expect(searches).toHaveLength(2);
  searches[0]!([foundAs(0)]);
  searches[1]!([foundAs(7)]);
  expect((await Promise.all(answers)).map((answer) => answer?.found)).toEqual([[7], [7]]);
});

test('a page that another has taken the place of is none', async () => {
  const { mark: hand } = open();
  const answer = hand(wanted);
  page.location.href = 'https://example.org/b';
  searches[0]!([foundAs(0)]);
  expect(await answer).toBeNull();
  expect(await hand(wanted)).toBeNull();
});

test('a search that fails is told to who waits for it', async () => {
  const marks = openMarks(page as unknown as Window, {
    run: () => Promise.reject(new Error('The page is gone.')),
    isAlive: () => true,
    onChosen: () => {},
  });
  await expect(marks.mark(wanted)).rejects.toThrow('The page is gone.');
});

test('where nobody wants to see or to hear anything, nothing is looked for and nothing is watched', async () => {
  const { mark: hand } = open();
  const { listen: _, ...unheard } = wanted;
  expect(await hand(unheard)).toEqual({ found: [], painted: false });
  expect(searches).toHaveLength(0);
  expect(isWatching).not.toHaveBeenCalledWith(true);
});
