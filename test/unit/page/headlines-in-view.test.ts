import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { headlinesInView, nearestHeadlines } from '../../../src/page/headlines-in-view.ts';

const asked = vi.fn();

/** A page whose headlines end at these places, in a window 800 high. */
function pageOf(...bottoms: number[]) {
  const headlines = bottoms.map((bottom) => ({
    bottom,
    getBoundingClientRect: () => {
      asked();
      return { bottom };
    },
  }));
  return { querySelectorAll: () => headlines } as unknown as Document;
}
const ends = (headlines: readonly Element[]) =>
  headlines.map((one) => (one as unknown as { bottom: number }).bottom);

beforeEach(() => vi.stubGlobal('innerHeight', 800));
afterEach(() => {
  vi.unstubAllGlobals();
  asked.mockClear();
});

test('those that end above the middle of the window, in the order of the page', () => {
  expect(ends(headlinesInView(pageOf(-900, 300, 399, 400, 1_200)))).toEqual([-900, 300, 399]);
  expect(headlinesInView(pageOf(500, 900))).toEqual([]);
});

test('nearest first, wherever in the page a bar stands that stays in sight, and none that is not shown', () => {
  expect(ends(nearestHeadlines(pageOf(-2_000, -500, 1_500, 0, 60)))).toEqual([60, -500, -2_000]);
});

test('a page with one headline is not laid out for it, nor one with a list of them', () => {
  expect(headlinesInView(pageOf(...Array.from({ length: 41 }, (_, i) => i)))).toEqual([]);
  expect(headlinesInView(pageOf(100))).toEqual([]);
  expect(nearestHeadlines(pageOf())).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
});
