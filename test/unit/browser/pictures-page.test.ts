import { beforeEach, expect, test, vi } from 'vitest';
import type { Ask } from '../../../src/messages/protocol.ts';

const held = new Map<string, unknown>();
const api = {
  tabs: {
    getCurrent: async (): Promise<{ id: number } | undefined> => ({ id: 7 }),
    query: async (): Promise<{ id: number }[]> => [{ id: 7 }, { id: 8 }],
  },
  storage: {
    session: {
      get: async (key: string | null) => (key === null ? Object.fromEntries(held) : { [key]: held.get(key) }),
      remove: async (keys: readonly string[]) => {
        for (const key of keys) held.delete(key);
      },
      set: async (given: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(given)) held.set(key, value);
      },
    },
  },
};
vi.mock('../../../src/browser/api.ts', () => ({ api }));
const { askOfTab } = await import('../../../src/browser/pictures-page.ts');
const ENTRY: Ask = { kind: 'entry', title: 'Putin lands in Minsk' };
beforeEach(() => held.clear());

test('pictures that are loaded again are of what they were opened for', async () => {
  expect(await askOfTab(null)).toBeNull();
  expect(await askOfTab(ENTRY)).toEqual(ENTRY);
  expect(await askOfTab(null)).toEqual(ENTRY);
});

test('what was kept of tabs that are closed is forgotten when pictures open next', async () => {
  for (const key of ['pictures-6', 'pictures-8', 'at-hand-6']) held.set(key, ENTRY);
  await askOfTab(null);
  expect([...held.keys()]).toContain('pictures-6');
  await askOfTab(ENTRY);
  expect([...held.keys()].sort()).toEqual(['at-hand-6', 'pictures-7', 'pictures-8']);
});

test('pictures of another tab are of something else', async () => {
  await askOfTab(ENTRY);
  api.tabs.getCurrent = async () => ({ id: 8 });
  expect(await askOfTab(null)).toBeNull();
  api.tabs.getCurrent = async () => undefined;
  expect(await askOfTab(ENTRY)).toEqual(ENTRY);
});
