import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { read } from '../../../src/corpus/store/database/transact.ts';
import { readState } from '../../../src/corpus/store/layout/state.ts';
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
  const before = await worker.db.count('articles');
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
  await expect.poll(() => worker.db.count('articles'), { timeout: 20_000 }).toBe(before);
  expect((await state()).litter.blocks).toEqual([]);
});

test('a deleted set can still be brought back after an import', async () => {
  const { set } = await worker.corpus.import({ files: [fileOf('a.jsonl', article(1))], plan });
  await worker.corpus.deleteSet({ set });
  await worker.corpus.import({ files: [fileOf('b.jsonl', article(2))], plan });
  await worker.corpus.undeleteSet({ set });
  expect((await worker.corpus.overview(null)).sets.find(({ id }) => id === set)?.articles).toBe(1);
});
