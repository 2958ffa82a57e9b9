import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { openCorpus } from '../../../../../src/corpus/store/corpus.ts';
import { openDatabase } from '../../../../../src/corpus/store/database/open-database.ts';
import { recover } from '../../../../../src/corpus/store/health/recover.ts';
import { STORES } from '../../../../../src/corpus/store/schema.ts';
import { tidy } from '../../../../../src/corpus/store/tidying/tidy.ts';
import { nothingIsStray } from '../on-disk.ts';
import { damage, sampleCopy, samplePorts, sampleTables } from '../sample-store.ts';
import { storedArticles } from '../stored-articles.ts';
import { putBack, readKept } from './kept-file.ts';

const { get, getAll, add } = IDBObjectStore.prototype;
const { deleteObjectStore } = IDBDatabase.prototype;

afterEach(() => {
  Object.assign(IDBObjectStore.prototype, { get, getAll });
  Object.assign(IDBDatabase.prototype, { deleteObjectStore });
});

/**
 * Every request for an article's value fails as Chromium's does where the file of a large value is gone: behind its call, and in
 * the end with its transaction, whatever is done about it.
 */
function makeUnreadable(number: number): void {
  const asked = new Set<IDBTransaction>();
  const failing = (store: IDBObjectStore) => {
    asked.add(store.transaction);
    return add.call(store, 0, number) as IDBRequest;
  };
  // Chromium does so as it is committed; what is written last is the first that is not done.
  IDBDatabase.prototype.deleteObjectStore = function (name) {
    if (name === 'articles-of-2' && asked.size > 0 && [...asked].at(-1)!.db === this)
      throw new DOMException('', 'UnknownError');
    deleteObjectStore.call(this, name);
  };
  const isAsked = (store: IDBObjectStore, query: unknown) =>
    store.name === 'articles-of-2' &&
    (query instanceof IDBKeyRange ? query.includes(number) : query === number);
  IDBObjectStore.prototype.get = function (query) {
    return isAsked(this, query) ? failing(this) : get.call(this, query);
  };
  IDBObjectStore.prototype.getAll = function (query, count) {
    return isAsked(this, query) ? failing(this) : getAll.call(this, query as IDBKeyRange, count);
  };
}

describe('from version 2 to 3', () => {
  test('of what only waits to be removed one that can’t be read is no damage, and leaves no record', async () => {
    const kept = readKept(2);
    (await putBack('migrate-litter', kept)).close();
    const { chains } = new Map(kept.stores.meta!.records).get('litter') as { chains: number[] };
    expect(chains).toHaveLength(1);
    makeUnreadable(chains[0]!);
    const db = await openDatabase('migrate-litter');
    const ports = { ...samplePorts(), copy: sampleCopy(kept.copy) };
    expect(await damage(db, ports)).toBeNull();
    await nothingIsStray(db);
    await tidy(db, ports, { deletedBefore: 0 });
    expect(await damage(db, ports)).toBeNull();
  });

  test('every article is found under its number, wherever it lay', async () => {
    const numbers = [1, 2, 3, 6, 126, 127, 128, 130, 255, 256, 999, 1_000];
    const db = await openDB('migrate-numbers', 2, {
      upgrade(db) {
        for (const name of STORES) db.createObjectStore(name);
      },
    });
    for (const number of numbers) await db.put('articles', { article: { id: `n${number}` } }, number);
    db.close();
    const upgraded = await openDatabase('migrate-numbers');
    const stored = [...(await storedArticles(upgraded))].map(([number, { article }]) => [number, article.id]);
    expect(stored).toEqual(numbers.map((number) => [number, `n${number}`]));
    expect([...upgraded.objectStoreNames].sort()).toEqual([...STORES].sort());
  });

  test('one that can’t be read is left out, the corpus found damaged, and all others recovered', async () => {
    const kept = readKept(2);
    (await putBack('migrate-unreadable', kept)).close();
    const articles = kept.stores.articles!.records as [number, { article: { id: string } }][];
    const [lost] = articles[0]!;
    makeUnreadable(lost);
    const db = await openDatabase('migrate-unreadable');
    const others = new Map(articles.slice(1).map(([number, { article }]) => [number, article.id]));
    const stored = async () =>
      new Map(Array.from(await storedArticles(db), ([number, { article }]) => [number, article.id]));
    expect(await stored()).toEqual(others);
    const ports = { ...samplePorts(), copy: sampleCopy(kept.copy) };
    await expect(openCorpus(sampleTables(), ports.copy, 'migrate-unreadable')).rejects.toMatchObject({
      name: 'CorpusDamaged',
      expected: kept.copy.count,
      // As many are named as should be held: which of them is lost only recovering tells.
      found: null,
    });
    // Also where the browser has lost the copy of the ledger.
    expect(await damage(db, { ...ports, copy: sampleCopy() })).not.toBeNull();
    await recover(db, ports);
    expect(await damage(db, ports)).toBeNull();
    await nothingIsStray(db);
    expect((await stored()).has(lost)).toBe(false);
    expect((await openCorpus(sampleTables(), ports.copy, 'migrate-unreadable')).count).toBe(
      kept.copy.count - 1 - 2, // Two lie in a set that is off.
    );
  });
});
