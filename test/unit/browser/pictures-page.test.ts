import { expect, test, vi } from 'vitest';
import type { Ask } from '../../../src/messages/protocol.ts';

vi.mock('../../../src/browser/api.ts', () => ({ api: {} }));
const { askOfTab } = await import('../../../src/browser/pictures-page.ts');

const ENTRY: Ask = { kind: 'entry', title: 'Putin lands in Minsk' };

function sessionOfTab() {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  };
}

test('pictures that are loaded again are of what they were opened for', () => {
  const tab = sessionOfTab();
  expect(askOfTab(ENTRY, tab)).toEqual(ENTRY);
  expect(askOfTab(null, tab)).toEqual(ENTRY);
  expect(askOfTab(null, sessionOfTab())).toBeNull();
});

test('pictures that were opened for nothing in particular are of the page', () => {
  expect(askOfTab({ kind: 'page', anyTopic: false }, sessionOfTab())).toEqual({
    kind: 'page',
    anyTopic: false,
  });
});
