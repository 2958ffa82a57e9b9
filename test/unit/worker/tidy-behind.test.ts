import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { IMPORT } from '../../../src/corpus/import/limits.ts';
import { read } from '../../../src/corpus/store/database/transact.ts';
import { readState } from '../../../src/corpus/store/layout/state.ts';
import type { CorpusHost } from '../../../src/worker/corpus-host.ts';
import { tidyBehind } from '../../../src/worker/tidy-behind.ts';
import { samplePorts } from '../corpus/store/sample-store.ts';
import { fileOf, plan, sampleWorker } from './sample-worker.ts';

let worker: Awaited<ReturnType<typeof sampleWorker>>;
beforeEach(async () => {
  worker = await sampleWorker();
});
afterEach(() => worker.close());

const state = () => read(worker.db, ['meta'], readState);
const article = (n: number) => ({
  outlet: `Outlet ${n}`,
  title: `Title ${n}`,
  text: `Words of article ${n}.`,
});

test('what imports add to the index is merged behind them: a look-up reads few segments', async () => {
  for (let n = 0; n < 12; n++)
    await worker.corpus.import({ files: [fileOf(`${n}.jsonl`, article(n))], plan });
  await expect.poll(async () => (await state()).layout.segments.length).toBeLessThanOrEqual(6);
  const { numbers } = await worker.corpus.search({
    query: 'words',
    order: 'title',
    set: null,
    shown: new Map(),
  });
  expect(numbers).toHaveLength(12);
});

test('what a cancelled import wrote is swept up behind it, and other sets stay', async () => {
  const before = await worker.db.getAllKeys('articles');
  const cancel = new AbortController();
  const many = fileOf('many.jsonl', ...Array.from({ length: 3_000 }, (_, n) => article(n)));
  const outcome = await worker.corpus.import(
    { files: [many], plan },
    {
      signal: cancel.signal,
      onProgress: ({ taken }) => {
        if (taken > 0) cancel.abort();
      },
    },
  );
  expect(outcome.kind).toBe('cancelled');
  await expect.poll(() => worker.db.getAllKeys('articles'), { timeout: 20_000 }).toEqual(before);
  expect((await state()).litter.blocks).toEqual([]);
});

describe('the browser’s log', () => {
  let room: number | null = null;
  const putLogAway = vi.fn(async () => {});
  const asksRoom = vi.fn(async () => room);
  const asksDatabase = vi.fn(async () => worker.db);
  let tidyUp: () => void;
  beforeEach(() => {
    room = null;
    vi.clearAllMocks();
    const ports = samplePorts();
    const host = { database: asksDatabase, ports: async () => ports, room: asksRoom, putLogAway };
    tidyUp = tidyBehind(host as Partial<CorpusHost> as CorpusHost);
  });
  /** The second begins when the first has ended. */
  const twice = async (ask: typeof asksRoom | typeof asksDatabase) => {
    tidyUp();
    tidyUp();
    await expect.poll(() => ask.mock.calls.length).toBe(2);
  };

  test('is put away behind tidying, and behind the next, though that failed', async () => {
    putLogAway.mockRejectedValueOnce(new Error('no such log'));
    await twice(asksDatabase);
    await expect.poll(() => putLogAway.mock.calls.length).toBe(2);
  });

  test('is left where little room is left on the disk: to put it away takes some for a moment', async () => {
    room = IMPORT.reservedBytes - 1;
    await twice(asksRoom);
    expect(putLogAway).not.toHaveBeenCalled();
    room = IMPORT.reservedBytes;
    await expect
      .poll(() => {
        tidyUp();
        return putLogAway.mock.calls.length;
      })
      .toBeGreaterThan(0);
  });

  test('is not touched in a damaged store', async () => {
    await worker.db.delete('meta', 'layout');
    await twice(asksDatabase);
    expect(putLogAway).not.toHaveBeenCalled();
  });
});

test('a deleted set can still be brought back after an import', async () => {
  const { set } = await worker.corpus.import({ files: [fileOf('a.jsonl', article(1))], plan });
  await worker.corpus.deleteSet({ set });
  await worker.corpus.import({ files: [fileOf('b.jsonl', article(2))], plan });
  await worker.corpus.undeleteSet({ set });
  expect((await worker.corpus.overview(null)).sets.find(({ id }) => id === set)?.articles).toBe(1);
});
