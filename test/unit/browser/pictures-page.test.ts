import { beforeEach, expect, test, vi } from 'vitest';
import type { Ask } from '../../../src/messages/protocol.ts';

const held = new Map<string, unknown>();
const api = {
  tabs: { getCurrent: async (): Promise<{ id: number } | undefined> => ({ id: 7 }) },
  storage: {
    session: {
      get: async (key: string) => ({ [key]: held.get(key) }),
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

test('pictures of another tab are of something else', async () => {
  await askOfTab(ENTRY);
  api.tabs.getCurrent = async () => ({ id: 8 });
  expect(await askOfTab(null)).toBeNull();
  api.tabs.getCurrent = async () => undefined;
  expect(await askOfTab(ENTRY)).toEqual(ENTRY);
});
