import { expect, test, vi } from 'vitest';
import { dispatch } from '../../../src/messages/dispatch.ts';
import { sayingLike } from '../../language/spoken.ts';

const executeScript = vi.fn<() => Promise<{ result: unknown }[]>>();
vi.mock('../../../src/browser/api.ts', () => ({ api: { scripting: { executeScript } } }));
const { tabReader } = await import('../../../src/browser/read-tab.ts');
const readTab = tabReader(null);

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

test('a service worker has the page read where it is, a background that reads pages has it copied', async () => {
  const list = { kind: 'not-article', page: 'forum', title: 'Ferries' };
  executeScript.mockResolvedValueOnce([{ result: list }]);
  expect(await readTab(7)).toEqual(list);
  expect(executeScript).toHaveBeenLastCalledWith(expect.objectContaining({ files: ['/reader.js'] }));
  const readCopy = vi.fn(async () => list);
  executeScript.mockResolvedValueOnce([{ result: '{}' }]);
  expect(await tabReader(async () => readCopy)(7)).toEqual(list);
  expect(executeScript).toHaveBeenLastCalledWith(expect.objectContaining({ files: ['/copier.js'] }));
  expect(readCopy).toHaveBeenCalledWith('{}');
});

test('what is no copy can’t be read, which is said, nor what reading fails at; that it could not be loaded is a fault of ours', async () => {
  executeScript.mockResolvedValue([{ result: 'nonsense' }]);
  await expect(tabReader(async () => async () => null)(7)).rejects.toMatchObject({
    saying: sayingLike(/^The page could not be read\./),
  });
  await expect(tabReader(async () => () => Promise.reject(new Error('Broken.')))(7)).rejects.toMatchObject({
    saying: sayingLike(/^The page could not be read\./),
  });
  await expect(tabReader(() => Promise.reject(new Error('Gone.')))(7)).rejects.toThrow('Gone.');
});

test('where the browser lets nobody in, reading that could not be loaded is nobody’s concern', async () => {
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
  expect(await tabReader(() => Promise.reject(new Error('Gone.')))(7)).toBeNull();
});
