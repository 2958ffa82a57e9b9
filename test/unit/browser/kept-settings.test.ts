import { beforeEach, expect, test, vi } from 'vitest';
import { JUDGING } from '../../../src/core/judging/limits.ts';
import { wrongMatch } from '../core/judging/sample-match.ts';

const fake = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string | null) => (key === null ? { ...fake.kept } : { [key]: fake.kept[key] }),
        set: async (values: object) => void Object.assign(fake.kept, values),
        remove: async (keys: readonly string[]) => {
          for (const key of keys) delete fake.kept[key];
        },
      },
    },
  },
}));

const { keptSettings } = await import('../../../src/browser/kept-settings.ts');
const { ledgerCopy } = await import('../../../src/browser/ledger-copy.ts');
const ledger = { generation: 4, count: 3, hash: 2 };

beforeEach(() => {
  fake.kept = { ledger, theme: 'dark' };
  vi.stubGlobal('navigator', { locks: { request: (_: string, run: () => Promise<unknown>) => run() } });
});

test('settings are all that is kept but the ledger', async () => {
  expect(await keptSettings.read()).toEqual({ theme: 'dark' });
});

test('settings that are brought back take the place of all others, and never the ledger’s', async () => {
  await keptSettings.write({ size: 2, ledger: { generation: 99, count: 0, hash: 0 } });
  expect(fake.kept).toEqual({ ledger, size: 2 });
});

test('what pages read of settings that are brought back is checked', async () => {
  await keptSettings.write({ sitesOff: ['news.example', 7], topics: 'all', size: 2 });
  expect(fake.kept).toEqual({ ledger, size: 2, sitesOff: ['news.example'], topics: { off: [], own: [] } });
});

test('so is on which sites sentences are marked', async () => {
  await keptSettings.write({ markEverywhere: 'yes', markedSites: ['news.example', 7] });
  expect(fake.kept).toEqual({ ledger, markEverywhere: false, markedSites: ['news.example'] });
});

test('where there are too many matches called wrong, nothing is brought back at all', async () => {
  const list = Array.from({ length: JUDGING.most }, (_, i) => wrongMatch(`one ${i}`, `other ${i}`));
  fake.kept.wrongMatches = { version: 1, list };
  const before = structuredClone(fake.kept);
  const more = { version: 1, list: [wrongMatch('one more', 'and another')] };
  await expect(keptSettings.write({ size: 2, wrongMatches: more })).rejects.toThrow();
  expect(fake.kept).toEqual(before);
});

test('the ledger’s copy is read as it was written', async () => {
  expect(await ledgerCopy.read()).toEqual(ledger);
  await ledgerCopy.write({ ...ledger, generation: 5 });
  expect(await ledgerCopy.read()).toEqual({ ...ledger, generation: 5 });
});

test.each([undefined, null, 'x', { generation: 'x', count: 1 }])('%j is no ledger', async (kept) => {
  fake.kept.ledger = kept;
  expect(await ledgerCopy.read()).toBeNull();
});

test('a copy from before the hash was kept has none', async () => {
  fake.kept.ledger = { generation: 1, count: 5 };
  expect(await ledgerCopy.read()).toEqual({ generation: 1, count: 5 });
});
