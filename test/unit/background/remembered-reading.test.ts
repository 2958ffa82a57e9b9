import { expect, test, vi } from 'vitest';
import { rememberedReading } from '../../../src/background/remembered-reading.ts';
import type { PageReading } from '../../../src/messages/protocol.ts';

const reading = (of: string): PageReading => ({ kind: 'not-article', page: 'video', title: of });
let addresses: Record<number, string | null> = {};
const address = async (tabId: number) => addresses[tabId] ?? null;

test('what was read last is not read again, but read anew where it is another tab or was nothing', async () => {
  addresses = { 0: 'a', 1: 'b', 2: 'c' };
  const readTab = vi.fn(async (tabId: number) => (tabId === 0 ? null : reading(`tab ${tabId}`)));
  const { read, again } = rememberedReading({ readTab, address });
  await read(1);
  expect(await again(1)).toEqual(reading('tab 1'));
  expect(readTab).toHaveBeenCalledTimes(1);
  expect(await again(2)).toEqual(reading('tab 2'));
  await read(0);
  expect(await again(1)).toEqual(reading('tab 1'));
  expect(readTab.mock.calls.flat()).toEqual([1, 2, 0, 1]);
});

test('another page in the tab is read anew, whether it came while reading or behind it', async () => {
  addresses = { 1: 'first' };
  const readTab = vi.fn(async () => reading(String(addresses[1])));
  const { read, again } = rememberedReading({ readTab, address });
  await read(1);
  addresses = { 1: 'first#below' };
  expect(await again(1)).toEqual(reading('first'));
  addresses = { 1: 'second' };
  expect(await again(1)).toEqual(reading('second'));
  readTab.mockImplementationOnce(async () => {
    addresses = { 1: 'third' };
    return reading('second');
  });
  await read(1);
  expect(await again(1)).toEqual(reading('third'));
});
