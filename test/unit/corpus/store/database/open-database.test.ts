import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../../../src/core/article/article.ts';
import { openCorpus } from '../../../../../src/corpus/store/corpus.ts';
import { DATABASE_VERSION, openDatabase } from '../../../../../src/corpus/store/database/open-database.ts';
import {
  CorpusDamaged,
  CorpusFromNewerVersion,
  DiskFull,
  StoreBlocked,
  StoreUnavailable,
  StoreUnopened,
} from '../../../../../src/corpus/store/failures.ts';
import { checkStore } from '../../../../../src/corpus/store/health/check-store.ts';
import { STORES } from '../../../../../src/corpus/store/schema.ts';
import { overview } from '../../../../../src/corpus/store/sets/overview.ts';
import { tidy } from '../../../../../src/corpus/store/tidying/tidy.ts';
import { sayingLike } from '../../../../language/spoken.ts';
import { ferry } from '../../../core/sample-event.ts';
import { held, manyArticles, sampleCopy, samplePorts, sampleTables } from '../sample-store.ts';
import { storedNumbers } from '../stored-articles.ts';
import { fillAsVersion1 } from './version-1.ts';

let name = '';
let made = 0;

beforeEach(() => {
  name = `database-${++made}`;
});

describe('a new database', () => {
  test('has the stores of the newest version', async () => {
    const db = await openDatabase(name);
    expect(db.version).toBe(DATABASE_VERSION);
    expect([...db.objectStoreNames].sort()).toEqual([...STORES].sort());
  });
});

describe('version 0 to 1', () => {
  test('makes what Lateral 0.1 made', async () => {
    const [made, real] = [
      await openDatabase(name, undefined, 1),
      await fillAsVersion1(`${name}-real`, [], null),
    ];
    const stores = (db: { objectStoreNames: DOMStringList }) => [...db.objectStoreNames].sort();
    expect(stores(made)).toEqual(stores(real));
  });
});

describe('version 1 to 2', () => {
  const starter = Object.values(ferry);
  const old = async (articles: readonly Article[], ledger: { generation: number; count: number } | null) => {
    (await fillAsVersion1(name, articles, ledger)).close();
  };

  test('keeps every article, its set, the ledger, and finds them', async () => {
    await old(starter, { generation: 3, count: 4 });
    const ports = { ...samplePorts(), copy: sampleCopy({ generation: 3, count: 4 } as never) };
    const tables = sampleTables();
    const corpus = await openCorpus(tables, ports.copy, name, undefined, {
      read: async () => null,
      write: async () => {},
    });
    expect([corpus.count, tables.asked()]).toEqual([4, 0]);
    expect((await corpus.lookUp(ferry.herald)).map(({ outlet }) => outlet)).toContain('Baltic Courier');
    const db = await openDatabase(name);
    const all = await held(db, ports);
    expect(Object.keys(all)).toEqual(['starter']);
    expect(new Set(all.starter)).toEqual(new Set(starter));
    expect((await overview(db, ports)).sets).toMatchObject([
      { id: 'starter', name: 'Starter corpus', articles: 4, importedAt: null },
    ]);
    expect(await checkStore(db, ports.copy)).toBeNull();
  });

  test.each([
    { generation: 3, count: 4 },
    { generation: 3, count: 4, hash: 0 },
  ])('is no damage beside a copy of the ledger from before: %j', async (kept) => {
    await old(starter, { generation: 3, count: 4 });
    expect((await openCorpus(sampleTables(), sampleCopy(kept as never), name)).count).toBe(4);
  });

  test('of many articles and sets, whose index is made in several transactions', async () => {
    const articles = manyArticles(450, '2031-03-14');
    await old([...starter, ...articles], { generation: 1, count: 454 });
    const ports = { ...samplePorts(), copy: sampleCopy({ generation: 1, count: 454 } as never) };
    const db = await openDatabase(name);
    expect(await checkStore(db, ports.copy)).toBeNull();
    const corpus = await openCorpus(sampleTables(), ports.copy, name);
    for (const one of [articles[0]!, articles[200]!, articles[449]!])
      expect((await corpus.lookUp(one)).map(({ id }) => id)).toContain(one.id);
    await tidy(db, ports, { deletedBefore: 0 });
    expect(await checkStore(db, ports.copy)).toBeNull();
  });

  test('a damaged store stays known as damaged, with nothing thrown away', async () => {
    await old(starter.slice(1), { generation: 3, count: 4 });
    const copy = sampleCopy({ generation: 3, count: 4 } as never);
    await expect(openCorpus(sampleTables(), copy, name)).rejects.toMatchObject({ expected: 4, found: 3 });
    await expect(openCorpus(sampleTables(), copy, name)).rejects.toThrow(CorpusDamaged);
    expect(await storedNumbers(await openDatabase(name))).toHaveLength(3);
  });

  test('an empty one is filled with the starter corpus', async () => {
    await old([], null);
    expect((await openCorpus(sampleTables(), sampleCopy(), name)).count).toBe(4);
  });

  test('that fails leaves version 1 as it was', async () => {
    await old([...starter, { ...ferry.courier, id: 'odd', text: 7 as never }], { generation: 1, count: 5 });
    await expect(openDatabase(name)).rejects.toThrow();
    const db = await openDB(name);
    expect([db.version, await db.count('articles')]).toEqual([1, 5]);
  });
});

describe('what stands in the way', () => {
  test('a database of a newer version is left alone, and the reader is told', async () => {
    const newer = await openDB(name, DATABASE_VERSION + 1, {
      upgrade: (db) => void db.createObjectStore('thoughts').put('of the future', 1),
    });
    newer.close();
    await expect(openDatabase(name)).rejects.toThrow(CorpusFromNewerVersion);
    await expect(openCorpus(sampleTables(), sampleCopy(), name)).rejects.toMatchObject({
      saying: sayingLike(/newer version of Lateral/),
    });
    const db = await openDB(name);
    expect([db.version, await db.get('thoughts', 1)]).toEqual([DATABASE_VERSION + 1, 'of the future']);
  });

  test('a tab that holds an older version open and does not let go', async () => {
    const stubborn = await fillAsVersion1(name, [], null);
    await expect(openDatabase(name)).rejects.toThrow(StoreBlocked);
    stubborn.close();
  });

  test('a newer version asks for it: the connection closes and says so', async () => {
    const closed = vi.fn();
    const db = await openDatabase(name, closed);
    await openDB(name, DATABASE_VERSION + 1);
    expect(closed).toHaveBeenCalledOnce();
    expect(() => db.transaction('articles')).toThrow();
  });

  test.each([
    ['InvalidStateError', StoreUnavailable],
    ['SecurityError', StoreUnavailable],
    ['UnknownError', StoreUnopened],
    ['QuotaExceededError', DiskFull],
  ])('a browser that gives us no database: %s', async (why, failure) => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', why);
    });
    await expect(openDatabase(name)).rejects.toThrow(failure);
    open.mockRestore();
  });
});
