import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../../../src/core/article/article.ts';
import { openDatabase } from '../../../../../src/corpus/store/database/open-database.ts';
import { read } from '../../../../../src/corpus/store/database/transact.ts';
import type { SetId } from '../../../../../src/corpus/store/described.ts';
import { DiskFull, StoreFailure } from '../../../../../src/corpus/store/failures.ts';
import { recover } from '../../../../../src/corpus/store/health/recover.ts';
import { beginImport } from '../../../../../src/corpus/store/import-session.ts';
import type { Litter } from '../../../../../src/corpus/store/layout/layout.ts';
import { STORE } from '../../../../../src/corpus/store/limits.ts';
import { lookUp } from '../../../../../src/corpus/store/reading/look-up.ts';
import type { LateralDatabase, Ledger } from '../../../../../src/corpus/store/schema.ts';
import {
  deleteArticle,
  unkeepArticle,
} from '../../../../../src/corpus/store/sets/deleting/delete-article.ts';
import { deleteSet } from '../../../../../src/corpus/store/sets/deleting/delete-set.ts';
import { undeleteArticle } from '../../../../../src/corpus/store/sets/deleting/undelete-article.ts';
import { undeleteSet } from '../../../../../src/corpus/store/sets/deleting/undelete-set.ts';
import { deleteEverything } from '../../../../../src/corpus/store/sets/everything.ts';
import { keepArticle } from '../../../../../src/corpus/store/sets/kept-articles.ts';
import { overview } from '../../../../../src/corpus/store/sets/overview.ts';
import { tidy } from '../../../../../src/corpus/store/tidying/tidy.ts';
import { ferry, rarity } from '../../../core/sample-event.ts';
import { fillAsVersion1 } from '../database/version-1.ts';
import {
  damage,
  held,
  importAll,
  manyArticles,
  OPTIONS,
  type SamplePorts,
  samplePorts,
  sampleStore,
} from '../sample-store.ts';
import { type Dump, dump, type Failure, failAt, installFailures, refill, workAgain } from './failing-idb.ts';

/** With it, every operation fails in every way; else a sample of them, `LATERAL_SEED` says which, in ways that take turns. */
const EXHAUSTIVE = process.env.LATERAL_LONG !== undefined;
const KINDS: readonly Failure[] = ['QuotaExceededError', 'AbortError', 'UnknownError', 'death'];
const SAMPLE = 21;

function* failures(operations: number): Generator<readonly [at: number, failure: Failure]> {
  const step = EXHAUSTIVE ? 1 : Math.ceil(operations / SAMPLE);
  const seed = Number(process.env.LATERAL_SEED ?? 3);
  let turn = seed;
  for (let at = 1 + (seed % step); at <= operations; at += step) {
    for (const failure of EXHAUSTIVE ? KINDS : [KINDS[turn++ % KINDS.length]!]) yield [at, failure];
  }
}

const changed = { ...ferry.courier, text: `${ferry.courier.text}\n\nIn the evening it was refloated.` };
const arriving = [
  [ferry.evening, ferry.courier, ...manyArticles(4, '2031-03-15', 'new')],
  [changed, ...manyArticles(5, null, 'undated'), { ...ferry.evening, text: 'It says something else now.' }],
];
const small = { ...STORE, segmentArticles: 5 };

let db: LateralDatabase;
let base: Dump;
let baseLedger: Ledger;
let ports: SamplePorts;

beforeAll(async () => {
  const made = await sampleStore();
  db = made.db;
  await importAll(db, made.ports, [ferry.courier, ...manyArticles(3, '2031-03-14', 'old')]);
  for (let i = 0; i < 3; i++)
    await importAll(db, made.ports, manyArticles(2, ['2031-03-14', null, '1999-01-01'][i]!, `old${i}`));
  await keepArticle(db, made.ports, ferry.other);
  base = await dump(db);
  baseLedger = made.ports.copy.held()!;
  installFailures();
});

/** The store as the base has it, and a process that has just begun. */
async function begin(
  prepare: (db: LateralDatabase, ports: SamplePorts) => Promise<unknown> = async () => {},
) {
  workAgain();
  await refill(db, base);
  ports = samplePorts();
  await ports.copy.write(baseLedger);
  await prepare(db, ports);
}

/** Whatever a reader can see: articles by set, and what a look-up finds. */
async function seen(): Promise<unknown> {
  const queries: Article[] = [ferry.herald, arriving[0]![3]!, arriving[1]![2]!];
  const looked = await Promise.all(queries.map((query) => lookUp(db, query, rarity)));
  const cards = (await overview(db, ports)).sets.map(({ bytes: _, importedAt: __, deletedAt, ...card }) => ({
    ...card,
    deleted: deletedAt !== null,
  }));
  const sorted = (articles: Article[]) => [...articles].sort((a, b) => (a.text < b.text ? -1 : 1));
  const all = Object.entries(await held(db, ports)).map(([set, articles]) => [set, sorted(articles)]);
  return { looked: looked.map(sorted), cards, all };
}

interface Scenario {
  readonly prepare?: (db: LateralDatabase, ports: SamplePorts) => Promise<unknown>;
  readonly run: () => Promise<unknown>;
  /** Finishes what `run` could not; by itself again if nothing is said. */
  readonly again?: () => Promise<unknown>;
}

async function importRest(resume: string | null): Promise<void> {
  const session = await beginImport(db, ports, { ...OPTIONS, resume }, small);
  try {
    for (let i = session.recordsDone; i < arriving.length; i++)
      await session.add(
        arriving[i]!.map((article) => ({ article })),
        i + 1,
      );
    await session.finish();
  } finally {
    session.leave();
  }
}

/** Whoever is told of a failure after the set came back finds it back already. */
async function bringBack(set: SetId): Promise<void> {
  const card = (await overview(db, ports)).sets.find(({ id }) => id === set);
  if (card?.deletedAt !== null) await undeleteSet(db, ports, set);
}

/** Through a transaction whose failure is heard: idb's shortcuts leave one unhandled. */
const articles = () =>
  read(db, ['articles'], async (tx) => {
    const store = tx.objectStore('articles');
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.map((key, i) => [key, values[i]!] as const);
  });

const oldSet = async () =>
  (await overview(db, ports)).sets.find(({ outlets }) => outlets.some(({ name }) => name === 'old'))!.id;

const scenarios: Record<string, Scenario> = {
  'an import': {
    run: () => importRest(null),
    again: async () => {
      const [pending] = (await overview(db, ports)).pending;
      const done = (await overview(db, ports)).articles > baseLedger.count;
      if (pending) await importRest(pending.id);
      else if (!done) await importRest(null);
    },
  },
  'giving an import up': {
    prepare: async () => {
      const session = await beginImport(db, ports, OPTIONS, small);
      await session.add(
        arriving[0]!.map((article) => ({ article })),
        1,
      );
      session.leave();
    },
    run: async () => {
      const [pending] = (await overview(db, ports)).pending;
      if (pending) await (await beginImport(db, ports, { ...OPTIONS, resume: pending.id }, small)).abandon();
    },
  },
  'keeping an article': { run: () => keepArticle(db, ports, ferry.evening) },
  'keeping a newer version': { run: () => keepArticle(db, ports, changed) },
  'taking back that a newer version was kept': {
    prepare: () => keepArticle(db, ports, changed),
    run: async () => {
      const [newest, stored] = (await articles()).at(-1)!;
      if (stored.article.text === changed.text) await unkeepArticle(db, ports, newest);
    },
  },
  'deleting an article': {
    run: async () => {
      if ((await overview(db, ports)).deletedArticles.length === 0)
        await deleteArticle(db, ports, (await articles())[0]![0]);
    },
  },
  'bringing an article back': {
    prepare: async () => deleteArticle(db, ports, (await articles())[0]![0]),
    run: async () => {
      const [deleted] = (await overview(db, ports)).deletedArticles;
      if (deleted) await undeleteArticle(db, ports, deleted.number);
    },
  },
  'deleting a set that had taken the place of articles': {
    prepare: () => keepArticle(db, ports, changed),
    run: () => deleteSet(db, ports, 'kept'),
  },
  'bringing such a set back': {
    prepare: async () => {
      await keepArticle(db, ports, changed);
      await deleteSet(db, ports, 'kept');
    },
    run: () => bringBack('kept'),
  },
  'deleting a set': { run: async () => deleteSet(db, ports, await oldSet()) },
  'bringing a set back': {
    prepare: async () => deleteSet(db, ports, await oldSet()),
    run: async () => bringBack(await oldSet()),
  },
  tidying: {
    prepare: async () => {
      await deleteArticle(db, ports, (await db.getAllKeys('articles')).at(-1)!);
      await importAll(db, ports, [changed]);
    },
    run: () => tidy(db, ports, { deletedBefore: 0 }),
  },
  'deleting everything': { run: () => deleteEverything(db, ports) },
};

describe.each(Object.entries(scenarios))('%s', (_, { prepare, run, again = run }) => {
  test('that fails at any operation changes all or nothing, says why, and can be done again', {
    timeout: 1_200_000,
  }, async () => {
    await begin(prepare);
    const before = await seen();
    failAt(0, 'death');
    await run();
    const operations = workAgain();
    const after = await seen();
    expect(operations).toBeGreaterThan(5);

    for (const [at, failure] of failures(operations)) {
      await begin(prepare);
      failAt(at, failure);
      const error = await run().then(
        () => null,
        (reason: unknown) => reason,
      );
      workAgain();
      if (failure === 'death') ports.locks.dieAll();
      const where = `${failure} at ${at} of ${operations}`;
      // A process that dies just after its last commit has done it.
      if (failure !== 'death') expect(error, where).toBeInstanceOf(StoreFailure);
      if (failure === 'QuotaExceededError') expect(error, where).toBeInstanceOf(DiskFull);
      expect(await damage(db, ports), where).toBeNull();
      expect([before, after], where).toContainEqual(await seen());
      await again();
      expect(await seen(), where).toEqual(after);
      await tidy(db, ports, { deletedBefore: 0 });
      expect(await damage(db, ports), where).toBeNull();
      expect((await db.get('meta', 'litter')) as Litter | undefined, where).not.toMatchObject({
        segments: [{}],
      });
      expect(await seen(), where).toEqual(after);
    }
  });
});

test('a recovery that fails at any operation leaves the store damaged or recovered, and can be done again', {
  timeout: 1_200_000,
}, async () => {
  const lose = () => db.delete('meta', 'layout');
  await begin(lose);
  failAt(0, 'death');
  await recover(db, ports);
  const operations = workAgain();
  for (const [at, failure] of failures(operations)) {
    await begin(lose);
    failAt(at, failure);
    await recover(db, ports).catch(() => {});
    workAgain();
    ports.locks.dieAll();
    const lost = await damage(db, ports);
    if (lost) await recover(db, ports);
    expect(await damage(db, ports), `${failure} at ${at}`).toBeNull();
    expect((await overview(db, ports)).articles, `${failure} at ${at}`).toBe(baseLedger.count);
  }
});

test('an upgrade that fails at any operation leaves version 1 as it was, and is done the next time', async () => {
  workAgain();
  const starter = [ferry.courier, ferry.evening, ferry.other];
  const ledger = { generation: 1, count: 3 };
  const names: string[] = [];
  const made = async () => {
    names.push(`upgrade-${names.length}`);
    (await fillAsVersion1(names.at(-1)!, starter, ledger)).close();
    return names.at(-1)!;
  };
  const first = await made();
  failAt(0, 'death');
  (await openDatabase(first)).close();
  const operations = workAgain();
  expect(operations).toBeGreaterThan(8);
  for (let at = 1; at <= operations; at++) {
    const failure = KINDS[at % 3]!;
    const name = await made();
    failAt(at, failure);
    const opened = openDatabase(name);
    await expect(opened, `${failure} at ${at}`).rejects.toBeInstanceOf(StoreFailure);
    workAgain();
    const old = await openDB(name);
    expect([old.version, await old.count('articles')]).toEqual([1, 3]);
    old.close();
    const upgraded = await openDatabase(name);
    expect([upgraded.version, await upgraded.count('articles')]).toEqual([2, 3]);
    upgraded.close();
  }
});
