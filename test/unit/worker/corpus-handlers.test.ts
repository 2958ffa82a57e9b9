import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sayingLike } from '../../language/spoken.ts';
import { loseRecordOf } from '../corpus/store/stored-articles.ts';
import { fileOf, plan, sampleWorker } from './sample-worker.ts';

let worker: Awaited<ReturnType<typeof sampleWorker>>;
beforeEach(async () => {
  worker = await sampleWorker();
});
afterEach(() => worker.close());

const records = [
  {
    url: 'https://a.example/1',
    outlet: 'A',
    title: 'One',
    published: '2022-12-19',
    lang: 'en',
    text: 'First words.',
  },
  {
    url: 'https://b.example/2',
    outlet: 'B',
    title: 'Two',
    published: null,
    lang: 'en',
    text: 'Second words.',
  },
];
const news = () => [fileOf('news.jsonl', ...records, '{"text":""}')];

describe('the worker', () => {
  test('tells what the files are, and imports them', async () => {
    const files = news();
    const preview = await worker.corpus.inspect({ files, columns: [] });
    expect(preview).toMatchObject({
      fileCount: 1,
      labels: { name: 'news' },
      resumes: null,
      backups: [],
      files: [{ file: 'news.jsonl', format: 'json-lines', found: 2 }],
    });
    const stages: string[] = [];
    const onProgress = ({ stage }: { stage: string }) => void stages.push(stage);
    const outcome = await worker.corpus.import({ files, plan }, { onProgress });
    expect(outcome).toMatchObject({ kind: 'done', added: 2, alreadyHeld: 0, passedOver: 1 });
    expect(stages.slice(-3)).toEqual(['finishing', 'indexing', 'finishing']);
    const { sets, articles } = await worker.corpus.overview(null);
    expect(articles).toBe(6);
    expect(sets.find(({ id }) => id === outcome.set)).toMatchObject({
      ...plan.labels,
      articles: 2,
      undated: 1,
      from: ['news.jsonl'],
    });
  });

  test('finds, shows, deletes and puts back', async () => {
    await worker.corpus.import({ files: news(), plan });
    const { numbers } = await worker.corpus.search({
      query: 'words',
      order: 'newest',
      set: null,
      shown: new Map(),
    });
    const rows = await worker.corpus.rows({ numbers });
    expect(rows.map(({ title }) => title)).toEqual(['One', 'Two']);
    const [first] = numbers;
    expect(await worker.corpus.article({ number: first! })).toMatchObject({
      article: { text: 'First words.' },
    });
    expect(await worker.corpus.readIn({ number: first! })).toEqual(expect.any(Array));
    expect(await worker.corpus.changes({ number: first! })).toEqual([]);
    const before = await worker.corpus.article({ number: first! });
    await worker.corpus.deleteArticle({ number: first! });
    expect(await worker.corpus.article({ number: first! })).toBeNull();
    expect((await worker.corpus.overview(null)).deletedArticles).toMatchObject([{ number: first! }]);
    expect(await worker.corpus.undeleteArticle({ number: first! })).toBe(first!);
    expect(await worker.corpus.article({ number: first! })).toEqual(before);
  });

  test('says what a newer text of an article changed', async () => {
    await worker.corpus.import({ files: news(), plan });
    const newer = [fileOf('later.jsonl', { ...records[0], text: 'First words, corrected.' })];
    expect(await worker.corpus.import({ files: newer, plan })).toMatchObject({ added: 0, updated: 1 });
    const { numbers } = await worker.corpus.search({
      query: 'corrected',
      order: 'best',
      set: null,
      shown: new Map(),
    });
    expect(await worker.corpus.changes({ number: numbers[0]! })).toHaveLength(1);
  });

  test('names, switches off, deletes and brings back a set', async () => {
    const { set } = await worker.corpus.import({ files: news(), plan });
    const card = async () => (await worker.corpus.overview(null)).sets.find(({ id }) => id === set);
    await worker.corpus.labelSet({ set, labels: { name: 'New name', licence: '', note: '' } });
    await worker.corpus.switchSet({ set, on: false });
    expect(await card()).toMatchObject({ name: 'New name', on: false });
    await worker.corpus.deleteSet({ set });
    expect((await card())?.deletedAt).not.toBeNull();
    await worker.corpus.undeleteSet({ set });
    expect(await card()).toMatchObject({ deletedAt: null, articles: 2 });
    await worker.corpus.deleteSet({ set });
    await worker.corpus.tidy({ deletedBefore: Number.MAX_SAFE_INTEGER });
    expect(await card()).toBeUndefined();
    await expect(worker.corpus.switchSet({ set, on: true })).rejects.toMatchObject({ kind: 'refused' });
  });

  test('empties everything and brings the starter corpus back', async () => {
    await worker.corpus.deleteEverything(null);
    expect(await worker.corpus.overview(null)).toMatchObject({ sets: [], articles: 0, damage: null });
    await worker.corpus.bringBackStarter(null);
    expect(await worker.corpus.overview(null)).toMatchObject({ articles: 4, damage: null });
  });

  test('finds damage by a check of the whole store, and recovers what is left', async () => {
    await worker.corpus.import({ files: news(), plan });
    const lost = await loseRecordOf(worker.db, 0);
    const left = 6 - lost.length;
    expect((await worker.corpus.overview(null)).damage).toMatchObject({ expected: 6, found: left });
    expect(await worker.corpus.recover(null)).toMatchObject({ articles: left, damage: null });
  });

  test.each<[string, number, () => Promise<unknown>]>([
    ['a record of articles', 2, () => loseRecordOf(worker.db, 0)],
    ['the catalogue', 6, () => worker.db.clear('catalogue')],
    ['the layout', 6, () => worker.db.delete('meta', 'layout')],
    ['the ledger', 6, () => worker.db.delete('meta', 'ledger')],
    ['part of the index', 6, () => worker.db.clear('days')],
  ])('without %s says what can be read, saves it, and recovers just that', async (_, left, lose) => {
    const { set } = await worker.corpus.import({ files: news(), plan });
    await lose();
    const { damage } = await worker.corpus.overview(null);
    expect(damage).toMatchObject({ expected: 6, found: left });
    expect(damage?.left.find(({ id }) => id === set)).toMatchObject({ name: 'Mine', articles: 2 });
    const { file } = await worker.corpus.export({ set: null, format: 'json-lines' });
    const saved = (await file.text()).match(/"text":/g);
    expect(saved).toHaveLength(left);
    expect(await worker.corpus.recover(null)).toMatchObject({ articles: left, damage: null });
  });

  test('is called damaged no longer than it is', async () => {
    await worker.db.clear('days');
    expect((await worker.corpus.overview(null)).damage).not.toBeNull();
    await worker.corpus.deleteEverything(null);
    await worker.corpus.bringBackStarter(null);
    expect(await worker.corpus.overview(null)).toMatchObject({ articles: 4, damage: null });
  });

  test('says when files did not all arrive', async () => {
    const files = news();
    await worker.corpus.inspect({ files, columns: [] });
    // Another page's worth of files under the same list would do the same.
    files.push(...news());
    await expect(worker.corpus.inspect({ files, columns: [] })).resolves.toMatchObject({ fileCount: 2 });
  });

  test('says who imports: itself is not another tab', async () => {
    const lock = await worker.ports.locks.hold('lateral-import', null);
    expect(await worker.corpus.overview(null)).toMatchObject({ importingElsewhere: true });
    const stages: string[] = [];
    const waiting = worker.corpus.import(
      { files: news(), plan },
      {
        onProgress: ({ stage }) => {
          stages.push(stage);
          if (stage === 'waiting') lock?.giveBack();
        },
      },
    );
    expect(await waiting).toMatchObject({ kind: 'done', added: 2 });
    expect(stages).toContain('waiting');
  });

  test('the same files in two tabs: the second does not take the first for interrupted, and finds all held', async () => {
    const files = () => [
      fileOf('a.jsonl', ...Array.from({ length: 300 }, (_, i) => ({ text: `Words of ${i}` }))),
    ];
    let second: Promise<unknown> | null = null;
    let resumes: unknown = 'not looked';
    const first = worker.corpus.import(
      { files: files(), plan },
      {
        onProgress: ({ taken }) => {
          if (taken === 0 || second) return;
          second = (async () => {
            ({ resumes } = await worker.corpus.inspect({ files: files(), columns: [] }));
            return worker.corpus.import({ files: files(), plan });
          })();
        },
      },
    );
    expect(await first).toMatchObject({ kind: 'done', added: 300 });
    expect(await second).toMatchObject({ kind: 'done', added: 0, alreadyHeld: 300 });
    expect(resumes).toBeNull();
  });

  test('takes an import up again from the same files, corrected columns included', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `Head ${i};Words of ${i}`);
    const files = [fileOf('table.csv', 'A;B', ...rows)];
    const { files: previews } = await worker.corpus.inspect({ files, columns: [] });
    const proposal = previews[0]!.columns!;
    const columns = [{ ...proposal, fields: ['title', 'text'] as const }];
    // The store gives out at the third block: the ledger is written as the import begins, and with each block.
    let ledgers = 0;
    const { put } = IDBObjectStore.prototype;
    // The last thing that a transaction writes, when all else of it is written.
    IDBObjectStore.prototype.put = function (...args) {
      if (this.name === 'meta' && args[1] === 'ledger' && ++ledgers > 3)
        throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
    try {
      await expect(worker.corpus.import({ files, plan: { ...plan, columns } })).rejects.toMatchObject({
        kind: 'full',
        saying: sayingLike(/disk is full.*256 of its articles are kept aside.*same files again/s),
      });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await worker.corpus.overview(null)).toMatchObject({ articles: 4, damage: null });
    const picked = [fileOf('table.csv', 'A;B', ...rows)];
    const { resumes } = await worker.corpus.inspect({ files: picked, columns: [] });
    expect(resumes).toMatchObject({ articles: 256 });
    const outcome = await worker.corpus.import({ files: picked, plan: { ...plan, resume: resumes!.import } });
    expect(outcome).toMatchObject({ kind: 'done', added: 300 });
    const { numbers } = await worker.corpus.search({
      query: '"Words of 299"',
      order: 'best',
      set: null,
      shown: new Map(),
    });
    const [row] = await worker.corpus.rows({ numbers });
    expect(row).toMatchObject({ title: 'Head 299' });
  });

  test('takes corrected columns for every table like it, with or without headings', async () => {
    const file = (i: number) =>
      fileOf(`t/${i}.csv`, `Words of ${i},https://a.example/${i}`, `More of ${i},https://a.example/x${i}`);
    const files = Array.from({ length: 250 }, (_, i) => file(i));
    const preview = await worker.corpus.inspect({ files, columns: [] });
    const { columns: proposal } = preview.files[0]!;
    expect(proposal).toMatchObject({ headerless: true });
    const columns = [{ ...proposal!, fields: ['text', 'url'] as const }];
    const outcome = await worker.corpus.import({ files, plan: { ...plan, columns } });
    expect(outcome).toMatchObject({ kind: 'done', added: 500, passedOver: 0 });
  });

  test('gives a pending import up', async () => {
    const files = [fileOf('a.jsonl', ...Array.from({ length: 200 }, (_, i) => ({ text: `Words of ${i}` })))];
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args) {
      if (this.name === 'sets') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
    try {
      await expect(worker.corpus.import({ files, plan })).rejects.toMatchObject({ kind: 'full' });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    const { pending } = await worker.corpus.overview(null);
    expect(pending).toMatchObject([{ name: 'Mine', articles: 200, running: false }]);
    await worker.corpus.discardImport({ import: pending[0]!.id });
    expect(await worker.corpus.overview(null)).toMatchObject({ pending: [], articles: 4 });
  });
});
