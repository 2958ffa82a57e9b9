import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { checkSaying } from '../../../../src/messages/check-saying.ts';
import { arbitraryMessage, MESSAGES } from './arbitrary-message.ts';
import type { RecordedBrowser } from './recorded-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as RecordedBrowser | null }));
vi.mock('webextension-polyfill', async () => {
  fake.browser = (await import('./recorded-browser.ts')).recordedBrowser();
  return { default: fake.browser.api };
});
const request = async (_name: string, change: () => unknown) => change();
vi.stubGlobal('navigator', { ...globalThis.navigator, locks: { request } });
vi.stubGlobal('fetch', () => Promise.reject(new Error('No table.')));
/** How often the store was opened. */
let opened = 0;
const { open } = IDBFactory.prototype;
IDBFactory.prototype.open = function (...args) {
  opened += 1;
  return open.apply(this, args);
};

/** The background as it ships, over a browser that does nothing. */
await import('../../../../src/entries/background.ts');
const { calls, listeners } = fake.browser!;
const receive = listeners.get('runtime.onMessage') as unknown as (raw: unknown, sender: object) => unknown;

afterAll(() => {
  IDBFactory.prototype.open = open;
  vi.unstubAllGlobals();
});

const PAGE_MAY = ['candidate', 'left', 'chosen'];
const page = { id: 'lateral', url: 'https://news.example/a', frameId: 0, tab: { id: 7 } };
const popup = { id: 'lateral', url: 'chrome-extension://lateral/src/entries/popup/index.html' };
const strangers = [
  { ...page, id: 'other' },
  { ...page, frameId: 2 },
  { ...page, url: 'file:///etc/passwd' },
  { ...popup, id: 'other' },
  {},
];
const RUNS = process.env.LATERAL_LONG === undefined ? 1_000 : 50_000;

/** Sends a message as the browser would, cloned; what came back, and what was called of the browser for it. */
async function sent(raw: unknown, sender: object) {
  calls.length = 0;
  opened = 0;
  const back = receive(raw, sender);
  return { back: await back, calls: [...calls], opened };
}

const refused = {
  ok: false,
  error: {
    key: 'failure_ours',
    values: { what: expect.stringMatching(/^(?:Unknown message|Malformed message "\w+")$/) },
  },
};
const isReply = (back: unknown) => {
  const { ok, value, error } = back as { ok: unknown; value: unknown; error: unknown };
  return (ok === true && value !== undefined) || (ok === false && checkSaying(error) !== null);
};
const isRefusal = (back: unknown) => {
  const { ok, error } = back as { ok: unknown; error: unknown };
  return ok === false && /^(?:Unknown|Malformed) message/.test(String(checkSaying(error)?.values.what));
};
/** What changes anything that outlives the tab. */
const writes = (all: readonly string[]) =>
  all.filter((call) =>
    /^storage\.(?:local|sync|managed)\.(?:set|remove|clear)$|^contextMenus|^permissions\.re/.test(call),
  );

test('whatever a page says, it learns nothing and nothing is written', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMessage, async (raw) => {
      const { back, calls, opened } = await sent(raw, page);
      expect(isReply(back)).toBe(true);
      expect(writes(calls)).toEqual([]);
      if (isRefusal(back)) expect([calls, opened]).toEqual([[], 0]);
      // Of what it may say nothing comes back but that it failed.
      else expect((back as { value?: unknown }).value ?? null).toBeNull();
    }),
    { numRuns: RUNS },
  );
});

test.each(MESSAGES.filter(([name]) => !PAGE_MAY.includes(name)))(
  'a page may not say "%s"',
  async (name, message) => {
    expect(await sent({ name, message }, page)).toEqual({ back: refused, calls: [], opened: 0 });
  },
);

test('whatever another says, it is not heard', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMessage, fc.constantFrom(...strangers), async (raw, sender) => {
      expect(await sent(raw, sender)).toEqual({ back: undefined, calls: [], opened: 0 });
    }),
    { numRuns: RUNS },
  );
});

test('whatever a surface says, it is answered, and by nothing else where it is malformed', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMessage, async (raw) => {
      const { back, calls, opened } = await sent(raw, popup);
      expect(isReply(back)).toBe(true);
      if (isRefusal(back)) expect([calls, opened]).toEqual([[], 0]);
    }),
    { numRuns: RUNS },
  );
});

test.each(MESSAGES)('"%s" is heard from whoever may say it', async (name, message) => {
  const { back } = await sent({ name, message }, PAGE_MAY.includes(name) ? page : popup);
  expect([isReply(back), isRefusal(back)]).toEqual([true, false]);
});
