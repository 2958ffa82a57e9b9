import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hearInPage } from '../../../src/browser/hear-in-page.ts';
import { PAGE_CHECKS } from '../../../src/messages/mark-checks.ts';

type Heard = (raw: unknown, sender: object, answer: (value: unknown) => void) => true | undefined;

let heard: Heard;
const show = vi.fn((_: { readonly start: number }) => true);
const mark = vi.fn(async () => {
  throw new Error('no page');
});
const unmark = vi.fn(() => null);

beforeEach(() => {
  const addListener = (listener: Heard) => {
    heard = listener;
  };
  const runtime = { id: 'lateral', onMessage: { addListener } };
  vi.stubGlobal('chrome', { runtime });
  hearInPage({
    mark: { check: PAGE_CHECKS.mark, handle: mark },
    show: { check: PAGE_CHECKS.show, handle: show },
    unmark: { check: PAGE_CHECKS.unmark, handle: unmark },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const background = { id: 'lateral' };
const answered = (raw: unknown, sender: object = background) =>
  new Promise((resolve) => {
    if (heard(raw, sender, resolve) === undefined) resolve('not heard');
  });

test('the background is heard and answered', async () => {
  expect(await answered({ name: 'show', message: { start: 3, more: 1 } })).toBe(true);
  expect(show).toHaveBeenCalledWith({ start: 3 });
});

test('what fails is answered by nothing', async () => {
  expect(
    await answered({ name: 'mark', message: { url: 'https://a.example/', marks: [], paint: true } }),
  ).toBeNull();
});

test.each([
  ['another extension', { id: 'other' }],
  ['nobody', {}],
  ['a page, though the extension’s own script in it', { id: 'lateral', tab: { id: 1 } }],
])('%s is not heard', async (_, sender) => {
  expect(await answered({ name: 'show', message: { start: 3 } }, sender)).toBe('not heard');
  expect(show).not.toHaveBeenCalled();
});

test.each([null, 'show', { name: 'toString' }, { name: 'show', message: { start: -1 } }, { message: {} }])(
  '%j is nothing to be heard',
  async (raw) => {
    expect(await answered(raw)).toBe('not heard');
  },
);

test('an extension that is gone hears nothing', async () => {
  vi.stubGlobal('chrome', { runtime: {} });
  expect(await answered({ name: 'show', message: { start: 3 } })).toBe('not heard');
});
