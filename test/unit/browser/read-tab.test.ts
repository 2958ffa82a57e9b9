import { afterEach, expect, test, vi } from 'vitest';
import { dispatch } from '../../../src/messages/dispatch.ts';
import { sayingLike } from '../../language/spoken.ts';

const executeScript = vi.fn<() => Promise<{ result: unknown }[]>>();
vi.mock('../../../src/browser/api.ts', () => ({ api: { scripting: { executeScript } } }));
const { readTab } = await import('../../../src/browser/read-tab.ts');

test('a page that the browser keeps out is told from one', async () => {
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
  expect(await readTab(7)).toBeNull();
});

test('what a page made of the reader’s answer is said, and no fault of ours', async () => {
  executeScript.mockResolvedValueOnce([{ result: { kind: 'nonsense' } }]);
  const handlers = { read: { check: () => 7, handle: readTab } };
  const from = { id: 'lateral', url: 'https://news.example/', frameId: 0 };
  expect(
    await dispatch<{ read(tab: number): ReturnType<typeof readTab> }>(
      handlers as never,
      { name: 'read', message: 7 },
      from,
    ),
  ).toEqual({ ok: false, error: sayingLike(/^The page could not be read\. Nothing of it was kept/) });
});

const world = globalThis as { lateralPageReader?: (copy: unknown) => Promise<unknown> };
afterEach(() => {
  delete world.lateralPageReader;
});

test('a service worker has the page read where it is, a background that reads pages has it copied', async () => {
  const list = { kind: 'not-article', page: 'forum', title: 'Ferries' };
  executeScript.mockResolvedValueOnce([{ result: list }]);
  expect(await readTab(7)).toEqual(list);
  expect(executeScript).toHaveBeenLastCalledWith(expect.objectContaining({ files: ['/reader.js'] }));
  const copy = { url: 'https://news.example/' };
  world.lateralPageReader = vi.fn(async () => list);
  executeScript.mockResolvedValueOnce([{ result: copy }]);
  expect(await readTab(7)).toEqual(list);
  expect(executeScript).toHaveBeenLastCalledWith(expect.objectContaining({ files: ['/copier.js'] }));
  expect(world.lateralPageReader).toHaveBeenCalledWith(copy);
});

test('a copy that none is can’t be read, which is said', async () => {
  world.lateralPageReader = async () => null;
  executeScript.mockResolvedValueOnce([{ result: 'nonsense' }]);
  await expect(readTab(7)).rejects.toMatchObject({ saying: sayingLike(/^The page could not be read\./) });
});
