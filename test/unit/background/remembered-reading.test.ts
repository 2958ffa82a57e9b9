import { expect, test, vi } from 'vitest';
import { rememberedReading } from '../../../src/background/remembered-reading.ts';
import type { PageReading } from '../../../src/messages/protocol.ts';

const reading = (title: string): PageReading => ({ kind: 'not-article', page: 'video', title });

test('what was read last is not read again, but read anew where it is another tab or was nothing', async () => {
  const readTab = vi.fn(async (tabId: number) => (tabId === 0 ? null : reading(`tab ${tabId}`)));
  const { read, again } = rememberedReading(readTab);
  await read(1);
  expect(await again(1)).toEqual(reading('tab 1'));
  expect(readTab).toHaveBeenCalledTimes(1);
  expect(await again(2)).toEqual(reading('tab 2'));
  await read(0);
  expect(await again(1)).toEqual(reading('tab 1'));
  expect(readTab.mock.calls.flat()).toEqual([1, 2, 0, 1]);
});
