import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../../../src/core/article/article.ts';
import { DATABASE_VERSION, openDatabase } from '../../../../../src/corpus/store/database/open-database.ts';
import { DiskFull, StoreFailure } from '../../../../../src/corpus/store/failures.ts';
import { recover } from '../../../../../src/corpus/store/health/recover.ts';
import type { Litter } from '../../../../../src/corpus/store/layout/layout.ts';
import { lookUp } from '../../../../../src/corpus/store/reading/look-up.ts';
import { createSearch } from '../../../../../src/corpus/store/reading/search-articles.ts';
import type { LateralDatabase, Ledger } from '../../../../../src/corpus/store/schema.ts';
import { keepArticle } from '../../../../../src/corpus/store/sets/kept-articles.ts';
import { overview } from '../../../../../src/corpus/store/sets/overview.ts';
import { tidy } from '../../../../../src/corpus/store/tidying/tidy.ts';
import { ferry, rarity } from '../../../core/sample-event.ts';
import { keptVersions, putBack, readKept } from '../database/kept-file.ts';
import { fillAsVersion1 } from '../database/version-1.ts';
import { nothingIsStray } from '../on-disk.ts';
import { damage, held, importAll, manyArticles, samplePorts, sampleStore } from '../sample-store.ts';
import { storedNumbers } from '../stored-articles.ts';
import { type Dump, dump, failAt, installFailures, refill, workAgain } from './failing-idb.ts';
import { arriving, type Begun, type Scenario, scenarios } from './scenarios.ts';
import { failurePoints } from './which-failures.ts';

let db: LateralDatabase;
let base: Dump;
let baseLedger: Ledger;
let store: Begun;

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
async function begin({ prepare }: Pick<Scenario, 'prepare'>): Promise<void> {
  workAgain();
  await refill(db, base);
  store = { db, ports: samplePorts(), count: baseLedger.count };
  await store.ports.copy.write(baseLedger);
  await prepare?.(store);
}

/** Whatever a reader can see: articles by set, what a look-up and a search find, what can be brought back. */
async function seen(): Promise<unknown> {
  const { ports } = store;
  const queries: Article[] = [ferry.herald, arriving[0]![3]!, arriving[1]![2]!];
  const looked = await Promise.all(queries.map((query) => lookUp(db, query, rarity)));
  const searched = await Promise.all(
    ['Astrid', 'pier', 'set:"Old news"'].map((query) =>
      createSearch(db)(query, { order: 'title', set: null }),
    ),
  );
  const { sets, deletedArticles } = await overview(db, ports);
  const cards = sets.map(({ bytes: _, importedAt: __, deletedAt, ...card }) => ({
    ...card,
    deleted: deletedAt !== null,
  }));
  const sorted = (articles: Article[]) => [...articles].sort((a, b) => (a.text < b.text ? -1 : 1));
  const all = Object.entries(await held(db, ports)).map(([set, articles]) => [set, sorted(articles)]);
  return {
    looked: looked.map(sorted),
    searched: searched.map(({ numbers }) => numbers.length),
    cards,
    all,
    deleted: deletedArticles.map(({ title }) => title),
  };
}

describe.each(Object.entries(scenarios))('%s', (_, scenario) => {
  const { run, again = run, inSteps = false, asksTwice = false } = scenario;
  const whenBegun = () => begin(scenario);

  test('that fails at any operation changes all or nothing, says why, and can be done again', {
    timeout: 1_200_000,
  }, async () => {
    await whenBegun();
    const before = await seen();
    await run(store);
    const after = await seen();
    const points = await failurePoints(whenBegun, () => run(store));
    expect(points.length).toBeGreaterThan(4);

    for (const { failure, at, where } of points) {
      await whenBegun();
      failAt(at, failure);
      const error = await run(store).then(
        () => null,
        (reason: unknown) => reason,
      );
      workAgain();
      if (failure === 'death') store.ports.locks.dieAll();
      // A process that dies just after its last commit has done it.
      const isFailed = failure !== 'death' && !(asksTwice && error === null);
      if (isFailed) expect(error, where).toBeInstanceOf(StoreFailure);
      if (isFailed && failure === 'QuotaExceededError') expect(error, where).toBeInstanceOf(DiskFull);
      await isWhole(where);
      if (error === null && asksTwice) expect(await seen(), where).toEqual(after);
      else if (!inSteps) expect([before, after], where).toContainEqual(await seen());
      await again(store);
      expect(await seen(), where).toEqual(after);
      await tidy(db, store.ports, { deletedBefore: 0 });
      await isWhole(where);
      expect((await db.get('meta', 'litter')) as Litter | undefined, where).not.toMatchObject({
        segments: [{}],
      });
      expect(await seen(), where).toEqual(after);
    }
  });

  test('is done though the copy of the ledger can’t be written', async () => {
    await whenBegun();
    await run(store);
    const after = await seen();
    await whenBegun();
    const { copy } = store.ports;
    const write = async () => Promise.reject(new Error('no room'));
    store = { ...store, ports: { ...store.ports, copy: { ...copy, write } } };
    await run(store);
    expect(await seen()).toEqual(after);
    await isWhole('with a copy that is older');
  });
});

async function isWhole(where: string): Promise<void> {
  expect(await damage(db, store.ports), where).toBeNull();
  await nothingIsStray(db, where);
}

test('a recovery that fails at any operation leaves the store damaged or recovered, and can be done again', {
  timeout: 1_200_000,
}, async () => {
  const damaged = () => begin({ prepare: () => db.delete('meta', 'layout') });
  for (const { failure, at, where } of await failurePoints(damaged, () => recover(db, store.ports))) {
    await damaged();
    failAt(at, failure);
    await recover(db, store.ports).catch(() => {});
    workAgain();
    store.ports.locks.dieAll();
    const lost = await damage(db, store.ports);
    if (lost) await recover(db, store.ports);
    await isWhole(where);
    expect((await overview(db, store.ports)).articles, where).toBe(baseLedger.count);
  }
});

async function ledgerOf(name: string): Promise<unknown> {
  const db = await openDatabase(name);
  const ledger = await db.get('meta', 'ledger');
  db.close();
  return ledger;
}

const VERSIONS = [
  {
    version: 1,
    articles: 3,
    make: (name: string) =>
      fillAsVersion1(name, [ferry.courier, ferry.evening, ferry.other], { generation: 1, count: 3 }),
  },
  ...keptVersions()
    .filter((version) => version < DATABASE_VERSION)
    .map((version) => {
      const kept = readKept(version);
      const articles = kept.stores.articles!.records.length;
      return { version, articles, make: (name: string) => putBack(name, kept) };
    }),
];

test.each(VERSIONS)(
  'an upgrade that fails at any operation leaves version $version as it was, and is done the next time',
  {
    timeout: 600_000,
  },
  async ({ version, articles, make }) => {
    workAgain();
    const names: string[] = [];
    const made = async () => {
      names.push(`upgrade-${version}-${names.length}`);
      (await make(names.at(-1)!)).close();
      return names.at(-1)!;
    };
    const upgrade = async () => (await openDatabase(names.at(-1)!)).close();
    const points = await failurePoints(made, upgrade);
    expect(points.length).toBeGreaterThan(8);
    const ledger = await ledgerOf(names.at(-1)!);
    let unharmed = 0;
    for (const { failure, at, where } of points) {
      const name = await made();
      failAt(at, failure);
      const error = await upgrade().then(
        () => null,
        (reason: unknown) => reason,
      );
      workAgain();
      if (error === null) unharmed += 1;
      else if (failure !== 'death') expect(error, where).toBeInstanceOf(StoreFailure);
      const old = await openDB(name);
      expect(old.version, where).toBe(error ? version : DATABASE_VERSION);
      if (error) expect(await old.count('articles'), where).toBe(articles);
      old.close();
      const upgraded = await openDatabase(name);
      expect([upgraded.version, (await storedNumbers(upgraded)).length]).toEqual([
        DATABASE_VERSION,
        articles,
      ]);
      upgraded.close();
      expect(await ledgerOf(name), where).toEqual(ledger);
    }
    // A process that dies just after the commit has done it, and what can't be read is asked for twice.
    expect(unharmed).toBeLessThan(points.length / 2);
  },
);
