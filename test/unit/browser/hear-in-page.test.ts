import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hearInPage } from '../../../src/browser/hear-in-page.ts';
import { PAGE_CHECKS } from '../../../src/messages/mark-checks.ts';
import { arbitraryMessage } from './any-message/arbitrary-message.ts';

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

test.each([
  null,
  'show',
  { name: 'toString' },
  { name: { toString: null } },
  { name: ['show'], message: { start: 3 } },
  { name: 'show', message: { start: -1 } },
  { message: {} },
])('%j is nothing to be heard', async (raw) => {
  expect(await answered(raw)).toBe('not heard');
});

test('whatever arrives, nothing is thrown and nothing but what it should be is done', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMessage, async (raw) => {
      vi.clearAllMocks();
      await answered(raw);
      for (const [start] of show.mock.calls) expect(start).toEqual({ start: expect.any(Number) });
      for (const [undone] of unmark.mock.calls as unknown as [object][])
        expect(['{}', '{"paint":false}', '{"listen":false}', '{"paint":false,"listen":false}']).toContain(
          JSON.stringify(undone),
        );
    }),
    { numRuns: 500 },
  );
});

test('an extension that is gone hears nothing', async () => {
  vi.stubGlobal('chrome', { runtime: {} });
  expect(await answered({ name: 'show', message: { start: 3 } })).toBe('not heard');
});
