import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { createLogRoller, LOG } from '../../../../../src/corpus/store/tidying/roll-log.ts';

const MB = 1_000_000;

/** A disk on which each ballast lies in the log until that holds 4 MB and becomes a small table. */
function invented({ before = 10 * MB, log = 0 } = {}) {
  const disk = { bytes: before, log, puts: 0, pauses: 0, busy: 0 };
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    disk.puts += 1;
    disk.bytes += LOG.ballastBytes;
    disk.log += LOG.ballastBytes;
    if (disk.log >= 4 * MB) {
      disk.bytes -= disk.log - MB / 4;
      disk.log = 0;
    }
    return put.apply(this, args);
  });
  const roller = createLogRoller({
    usage: async () => disk.bytes,
    pause: async () => {
      disk.pauses += 1;
      if (disk.busy-- > 0) disk.bytes -= MB;
    },
  });
  return { disk, roller };
}

const left = async () => (await indexedDB.databases()).filter(({ name }) => name?.includes('ballast'));

afterEach(() => vi.restoreAllMocks());

test('behind much that was written the log is filled until it is put away, and nothing stays of what filled it', async () => {
  const { disk, roller } = invented();
  expect(await roller.rollIfLong()).toBe(false);
  disk.bytes += 3 * MB;
  disk.log = 3 * MB;
  expect(await roller.rollIfLong()).toBe(true);
  expect([disk.puts, disk.log]).toEqual([17, 0]);
  expect(await left()).toEqual([]);
  // Until much is written again.
  expect(await roller.rollIfLong()).toBe(false);
  disk.bytes += LOG.worthBytes - 1;
  expect(await roller.rollIfLong()).toBe(false);
  disk.bytes += 1;
  expect(await roller.rollIfLong()).toBe(true);
});

test('little that was written is left where it is', async () => {
  const { disk, roller } = invented({ log: 3 * MB });
  await Promise.resolve();
  disk.bytes += LOG.worthBytes - 1;
  expect(await roller.rollIfLong()).toBe(false);
  expect(disk.puts).toBe(0);
});

test('what is still at work is waited for, and not taken for the log that is put away', async () => {
  const { disk, roller } = invented();
  await roller.rollIfLong();
  Object.assign(disk, { bytes: disk.bytes + 8 * MB, log: 3 * MB, busy: 4 });
  expect(await roller.rollIfLong()).toBe(true);
  expect([disk.pauses, disk.log]).toEqual([5, 0]);
});

test('a browser that never puts one away is not filled without end', async () => {
  const bytes = [0, 9 * MB];
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const roller = createLogRoller({ usage: async () => bytes.shift() ?? 9 * MB, pause: async () => {} });
  expect(await roller.rollIfLong()).toBe(true);
  expect(put).toHaveBeenCalledTimes(LOG.mostPuts);
  expect(await left()).toEqual([]);
});

test('what a tab that was closed left of it is removed, though little was written', async () => {
  (await openDB('lateral-ballast', 1)).close();
  expect(await invented().roller.rollIfLong()).toBe(false);
  expect(await left()).toEqual([]);
});

test('where there is no room, whoever asked hears of it, and nothing stays', async () => {
  const { disk, roller } = invented();
  await roller.rollIfLong();
  disk.bytes += 3 * MB;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(roller.rollIfLong()).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(await left()).toEqual([]);
});
