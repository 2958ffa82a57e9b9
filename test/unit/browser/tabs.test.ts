import { beforeEach, expect, test, vi } from 'vitest';

const SAMPLE = 'chrome-extension://lateral/src/entries/sample/index.html';
const get = vi.fn<(id: number) => Promise<{ id: number; url?: string }>>();
const getContexts = vi.fn<(filter: object) => Promise<{ documentUrl: string }[]>>();
vi.mock('../../../src/browser/api.ts', () => ({ api: { tabs: { get }, runtime: { getContexts } } }));
const { tabAddress } = await import('../../../src/browser/tabs.ts');

beforeEach(() => {
  get.mockImplementation(async (id) => ({ id }));
  getContexts.mockResolvedValue([]);
});

test('the address is the one that the browser tells with the tab', async () => {
  get.mockResolvedValue({ id: 7, url: 'https://news.example/a' });
  expect(await tabAddress(7)).toBe('https://news.example/a');
});

test('one of our own pages has its address where the browser does not tell it with the tab', async () => {
  getContexts.mockImplementation(async (filter) => {
    expect(filter).toEqual({ contextTypes: ['TAB'], tabIds: [7] });
    return [{ documentUrl: SAMPLE }];
  });
  expect(await tabAddress(7)).toBe(SAMPLE);
});

test('a page that may not be seen, and a closed tab, have none', async () => {
  expect(await tabAddress(7)).toBeNull();
  get.mockRejectedValue(new Error('No tab with id: 7.'));
  expect(await tabAddress(7)).toBeNull();
});
