import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const UNKNOWN = { key: 'failure_ours', values: { what: 'Unknown message' } };

type Listener = (raw: unknown, sender: object) => Promise<unknown> | undefined;

const fake = vi.hoisted(() => ({ listeners: [] as unknown[], installed: [] as unknown[] }));

/** The rules need no browser; that they hold in one is shown by the browser tests. */
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'lateral',
      getURL: (path: string) => `chrome-extension://lateral/${path}`,
      onMessage: { addListener: (listener: unknown) => fake.listeners.push(listener) },
      onInstalled: { addListener: (listener: unknown) => fake.installed.push(listener) },
    },
  },
}));

const { listen, onInstalled } = await import('../../../src/browser/listen.ts');
const { checkArticleNumber, checkAsk, checkNothing, checkPage, checkSite, checkTab } = await import(
  '../../../src/messages/checks.ts'
);

const { checkChosen, checkMark, checkShow } = await import('../../../src/messages/mark-checks.ts');

const candidate = vi.fn(() => null);
const left = vi.fn(() => null);
const chosen = vi.fn(() => null);
const mark = vi.fn(() => ({ kind: 'no-page' }) as const);
const show = vi.fn(() => false);
const unmark = vi.fn(() => null);
const restore = vi.fn(() => null);
const keep = vi.fn(() => ({ kind: 'held-already' }) as const);
const unkeep = vi.fn(() => null);
const site = vi.fn(() => null);
const answer = vi.fn(() => ({ kind: 'no-access' }) as const);
let receive: Listener;

beforeEach(() => {
  fake.listeners.length = 0;
  listen(
    {
      candidate: { check: checkPage, handle: candidate },
      left: { check: checkPage, handle: left },
      chosen: { check: checkChosen, handle: chosen },
    },
    {
      answer: { check: checkAsk, handle: answer },
      wake: { check: checkNothing, handle: vi.fn(async () => null) },
      restore: { check: checkNothing, handle: restore },
      keep: { check: checkTab, handle: keep },
      unkeep: { check: checkArticleNumber, handle: unkeep },
      site: { check: checkSite, handle: site },
      mark: { check: checkMark, handle: mark },
      show: { check: checkShow, handle: show },
      unmark: { check: checkTab, handle: unmark },
      sample: { check: checkNothing, handle: vi.fn(async () => null) },
    },
  );
  expect(fake.listeners).toHaveLength(1);
  receive = fake.listeners[0] as Listener;
});
afterEach(() => vi.clearAllMocks());

const url = 'https://news.example/a';
const page = { id: 'lateral', url, frameId: 0, tab: { id: 7 } };
const popup = { id: 'lateral', url: 'chrome-extension://lateral/src/entries/popup/index.html' };
const offer = { name: 'candidate', message: { url } };
const ask = { name: 'answer', message: { tabId: 7, ask: { kind: 'page', anyTopic: false } } };

describe('who may say what', () => {
  test('a page offers itself; its handler knows the tab from the browser, not from the message', async () => {
    expect(await receive({ ...offer, tabId: 1 }, page)).toEqual({ ok: true, value: null });
    expect(candidate.mock.calls).toEqual([[{ url }, { id: 'lateral', url, frameId: 0, tabId: 7 }]]);
    expect(await receive({ name: 'left', message: { url } }, page)).toEqual({ ok: true, value: null });
    expect(left).toHaveBeenCalledOnce();
  });

  test('a page gets no answers', async () => {
    expect(await receive(ask, page)).toEqual({ ok: false, error: UNKNOWN });
    expect(answer).not.toHaveBeenCalled();
  });

  test('a surface asks, and offers nothing', async () => {
    expect(await receive(ask, popup)).toEqual({ ok: true, value: { kind: 'no-access' } });
    expect(await receive(offer, popup)).toEqual({ ok: false, error: UNKNOWN });
    expect(candidate).not.toHaveBeenCalled();
  });

  test.each<[string, object]>([
    ['another extension', { ...page, id: 'other' }],
    ['another extension’s page', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['another extension that claims our page', { ...popup, id: 'other' }],
    ['nobody', {}],
    ['a sender without an address', { id: 'lateral' }],
    ['a frame', { ...page, frameId: 3 }],
    ['a page whose frame is not known', { id: 'lateral', url }],
    ['a file', { ...page, url: 'file:///home/page.html' }],
    ['an empty page', { ...page, url: 'about:blank' }],
    ['a page that looks like ours', { ...page, url: 'chrome-extension://lateral.evil.example/' }],
  ])('%s is not heard', async (_, sender) => {
    for (const message of [offer, ask]) expect(receive(message, sender)).toBeUndefined();
    expect([candidate, left, answer].some((handle) => handle.mock.calls.length > 0)).toBe(false);
  });
});

test('what was prepared runs when the extension is installed, not before', () => {
  const prepare = vi.fn(async (_isNew: boolean) => {});
  onInstalled(prepare);
  expect(prepare).not.toHaveBeenCalled();
  const installed = fake.installed.at(-1) as (details: { reason: string }) => void;
  installed({ reason: 'install' });
  installed({ reason: 'update' });
  expect(prepare.mock.calls).toEqual([[true], [false]]);
});
