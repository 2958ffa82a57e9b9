import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** A page of headlines, by where each ends, in a window 800 high that is at an address. */
let ends: number[];
let address: { href: string };
let stop: () => void;
const changed = vi.fn();

/** As the page has them: the same objects as long as there are as many. */
const headlines: { getBoundingClientRect(): { bottom: number } }[] = [];
const document = {
  querySelectorAll: () => {
    for (let i = headlines.length; i < ends.length; i++)
      headlines.push({ getBoundingClientRect: () => ({ bottom: ends[i]! }) });
    return headlines.slice(0, ends.length);
  },
} as unknown as Document;

/** The module keeps nothing itself: what it has begun is told by the page's world. */
async function follow(): Promise<void> {
  const { followView } = await import('../../../src/page/follow-view.ts');
  followView(document, changed);
}

function scrollTo(...places: number[]): void {
  ends = places;
  stop();
}

beforeEach(() => {
  ends = [100];
  address = { href: 'https://news.example/first' };
  vi.stubGlobal('location', address);
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal(
    'addEventListener',
    vi.fn((_: string, hears: () => void) => {
      stop = hears;
    }),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'lateralFollowsView');
  vi.clearAllMocks();
});

test('tells that the next article has come into view, and that the first has again', async () => {
  await follow();
  scrollTo(-500, 700);
  expect(changed).not.toHaveBeenCalled();
  scrollTo(-900, 300);
  expect(changed).toHaveBeenCalledTimes(1);
  scrollTo(-1_900, -700);
  expect(changed).toHaveBeenCalledTimes(1);
  scrollTo(500, 1_500);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('says nothing of a page whose headlines were all there at first, nor of its only one', async () => {
  ends = [50, 900];
  await follow();
  scrollTo(-900, 50);
  expect(changed).not.toHaveBeenCalled();
  ends = [100];
  scrollTo(-900);
  expect(changed).not.toHaveBeenCalled();
});

test('leaves a page that changes its address to the probe', async () => {
  await follow();
  address.href = 'https://news.example/second';
  scrollTo(-900, 300);
  expect(changed).not.toHaveBeenCalled();
  scrollTo(100, 1_100);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('listens once, however often it is asked for', async () => {
  await follow();
  await follow();
  expect(addEventListener).toHaveBeenCalledTimes(1);
});
