import { describe, expect, test, vi } from 'vitest';
import { keepPage } from '../../../src/background/keep-page.ts';
import type { PageReading } from '../../../src/messages/protocol.ts';
import { ferry } from '../core/sample-event.ts';

const keeping = (page: PageReading | null, number: number | null = 129) => ({
  readTab: vi.fn(async () => page),
  keep: vi.fn(async () => number),
});

describe('keeping the page in a tab', () => {
  const page = { kind: 'article', article: ferry.herald } as const;

  test('stores what stands there now, and says under which number', async () => {
    const ports = keeping(page);
    expect(await keepPage(ports, 7)).toEqual({ kind: 'kept', number: 129 });
    expect(ports.readTab.mock.calls).toEqual([[7]]);
    expect(ports.keep.mock.calls).toEqual([[ferry.herald, false]]);
  });

  test('tells the store of a page that has more text than was read', async () => {
    const ports = keeping({ ...page, cutOff: true });
    await keepPage(ports, 7);
    expect(ports.keep.mock.calls).toEqual([[ferry.herald, true]]);
  });

  test('an article that is held is not kept twice', async () => {
    expect(await keepPage(keeping(page, null), 7)).toEqual({ kind: 'held-already' });
  });

  test.each<[string, PageReading | null, string]>([
    ['a page without an article', { kind: 'not-article', page: 'other', title: 'x' }, 'other'],
    ['a page that may not be read', null, 'unreadable'],
  ])('%s: nothing is stored, and it says why', async (_, reading, page) => {
    const ports = keeping(reading);
    expect(await keepPage(ports, 7)).toEqual({ kind: 'no-article', page });
    expect(ports.keep).not.toHaveBeenCalled();
  });

  test('what the store says reaches the reader', async () => {
    const ports = { ...keeping(page), keep: () => Promise.reject(new Error('The disk is full.')) };
    await expect(keepPage(ports, 7)).rejects.toThrow('The disk is full.');
  });
});
