import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../../../src/core/article/article.ts';
import { recordOf } from '../../../../../src/corpus/store/blocks/article-records.ts';
import { blockOf } from '../../../../../src/corpus/store/blocks/block-records.ts';
import { CorpusDamaged, ImportingElsewhere } from '../../../../../src/corpus/store/failures.ts';
import { recover } from '../../../../../src/corpus/store/health/recover.ts';
import { beginImport } from '../../../../../src/corpus/store/import-session.ts';
import type { Layout } from '../../../../../src/corpus/store/layout/layout.ts';
import { STORE } from '../../../../../src/corpus/store/limits.ts';
import { lookUp } from '../../../../../src/corpus/store/reading/look-up.ts';
import { readHeld } from '../../../../../src/corpus/store/reading/read-articles.ts';
import type { LateralDatabase, StoreName } from '../../../../../src/corpus/store/schema.ts';
import { addAtOnce } from '../../../../../src/corpus/store/sets/add-at-once.ts';
import { switchSet } from '../../../../../src/corpus/store/sets/change-sets.ts';
import { deleteArticle } from '../../../../../src/corpus/store/sets/deleting/delete-article.ts';
import { deleteSet } from '../../../../../src/corpus/store/sets/deleting/delete-set.ts';
import { undeleteSet } from '../../../../../src/corpus/store/sets/deleting/undelete-set.ts';
import { keepArticle } from '../../../../../src/corpus/store/sets/kept-articles.ts';
import { overview } from '../../../../../src/corpus/store/sets/overview.ts';
import { tidy } from '../../../../../src/corpus/store/tidying/tidy.ts';
import { sayingLike } from '../../../../language/spoken.ts';
import { ferry, rarity } from '../../../core/sample-event.ts';
import { copyIsCurrent, nothingIsStray } from '../on-disk.ts';
import {
  damage,
  held,
  importAll,
  manyArticles,
  OPTIONS,
  type SamplePorts,
  sampleStore,
} from '../sample-store.ts';
import { loseArticles, spoilArticle, storedArticle, storedNumbers } from '../stored-articles.ts';

let db: LateralDatabase;
let ports: SamplePorts;
const many = manyArticles(300, '2031-03-14');
const changed: Article = { ...ferry.courier, text: `${ferry.courier.text}\n\nMore.` };

beforeEach(async () => {
  ({ db, ports } = await sampleStore());
  await importAll(db, ports, [...many, ferry.courier]);
  await importAll(db, ports, [changed]);
  await keepArticle(db, ports, ferry.evening);
});

/** Whatever a test is of: it leaves a store in order, but for one that it leaves damaged. */
afterEach(async () => {
  if ((await damage(db, ports)) !== null) return;
  await nothingIsStray(db);
  await copyIsCurrent(db, ports);
});

const everything = async () =>
  new Set(
    Object.values(await held(db, ports))
      .flat()
      .map(({ text }) => text),
  );

describe('the whole check', () => {
  test('a whole store is whole', async () => {
    expect(await damage(db, ports)).toBeNull();
  });

  test.each<[StoreName, number]>([
    ['articles', 302 - STORE.recordArticles],
    ['catalogue', 174],
    ['identities', 174],
  ])('a lost record of %s is found', async (store, found) => {
    const [key] = await db.getAllKeys(store);
    await db.delete(store, key as never);
    expect(await damage(db, ports)).toMatchObject({ expected: 302, found });
  });

  test.each<StoreName>(['days', 'buckets'])('a lost record of %s is found', async (store) => {
    const [key] = await db.getAllKeys(store);
    await db.delete(store, key as never);
    const lost = await damage(db, ports);
    expect(lost).toBeInstanceOf(CorpusDamaged);
    expect(lost?.saying).toEqual(sayingLike(/index/));
  });

  test('an article of another text in the place of one is found', async () => {
    const identities = (await db.get('identities', 0))!;
    identities[1]! += 1;
    await db.put('identities', identities, 0);
    expect(await damage(db, ports)).toBeInstanceOf(CorpusDamaged);
  });
});

test('the check is not misled by a merge beside it, be it of one segment alone', async () => {
  const numbers = await storedNumbers(db);
  for (const number of numbers.slice(0, 100)) await deleteArticle(db, ports, number);
  const before = (await db.get('meta', 'layout')) as Layout;
  let tidied = false;
  const slow = new Proxy(db, {
    get: (target, name) => {
      if (name !== 'transaction') return Reflect.get(target, name);
      return (...args: Parameters<LateralDatabase['transaction']>) => {
        if (tidied || String(args[0]) !== 'days') return target.transaction(...args);
        tidied = true;
        const getAllKeys = async (range: IDBKeyRange, most: number) => {
          await tidy(db, ports, { deletedBefore: 0 });
          return db.getAllKeys('days', range, most);
        };
        return { done: Promise.resolve(), objectStore: () => ({ getAllKeys }) };
      };
    },
  });
  expect(await damage(slow, ports)).toBeNull();
  const after = (await db.get('meta', 'layout')) as Layout;
  expect([after.segments.length, after.generation]).toEqual([before.segments.length, before.generation]);
  expect(after.segments).not.toEqual(before.segments);
});

describe('nothing is written to a damaged store', () => {
  test('until the reader has decided', async () => {
    await db.delete('meta', 'layout');
    const ledger = await db.get('meta', 'ledger');
    const tries = [
      () => beginImport(db, ports, OPTIONS),
      () => keepArticle(db, ports, ferry.other),
      () => deleteSet(db, ports, 'kept'),
      () => switchSet(db, ports, 'kept', false),
      () => undeleteSet(db, ports, 'kept'),
      () => tidy(db, ports, { deletedBefore: 0 }),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toThrow(CorpusDamaged);
    expect(await db.get('meta', 'ledger')).toEqual(ledger);
    expect((await overview(db, ports)).damage).toMatchObject({ expected: 302, found: null });
  });
});

describe('recovering', () => {
  const texts = new Set([...many, changed, ferry.evening].map(({ text }) => text));

  async function recovers() {
    const progress: number[] = [];
    const ledger = await recover(db, ports, { onProgress: (articles) => progress.push(articles) });
    expect(progress.at(-1)).toBeGreaterThan(0);
    expect(await damage(db, ports)).toBeNull();
    expect(ports.copy.held()).toEqual(ledger);
    await tidy(db, ports, { deletedBefore: 0 });
    expect(await damage(db, ports)).toBeNull();
    return ledger;
  }

  test.each<[string, () => Promise<unknown>]>([
    ['the layout', () => db.delete('meta', 'layout')],
    ['the ledger', () => db.delete('meta', 'ledger')],
    ['both', () => db.clear('meta')],
    ['the catalogue', () => db.clear('catalogue')],
    ['the identities', () => db.clear('identities')],
    ['the sets', () => db.clear('sets')],
    ['the index', () => Promise.all([db.clear('days'), db.clear('buckets')])],
    [
      'all but the articles',
      () =>
        Promise.all(
          (['meta', 'catalogue', 'identities', 'sets', 'days', 'buckets'] as const).map((store) =>
            db.clear(store),
          ),
        ),
    ],
  ])('%s: every article is there again, the older version as such, and found', async (_, lose) => {
    await lose();
    await recovers();
    expect(await everything()).toEqual(texts);
    expect((await overview(db, ports)).articles).toBe(302);
    const numbers = await storedNumbers(db);
    const heldNow = await Promise.all(numbers.map((number) => readHeld(db, number)));
    const updated = heldNow.find((one) => one?.article.text === changed.text);
    expect(updated?.older.map(({ article }) => article)).toEqual([ferry.courier]);
    const outlets = (await lookUp(db, ferry.herald, rarity)).map(({ text }) => text);
    expect(outlets).toContain(changed.text);
    expect(outlets).not.toContain(ferry.courier.text);
    // Numbers go on where they were: what comes next takes nobody's place.
    await importAll(db, ports, [ferry.other]);
    expect((await everything()).size).toBe(303);
    expect(await damage(db, ports)).toBeNull();
  });

  test('lost articles are lost, and everything else is there', async () => {
    const numbers = await storedNumbers(db);
    await loseArticles(db, numbers.slice(0, 130));
    await recovers();
    expect((await overview(db, ports)).articles).toBe(172);
    expect((await everything()).has(many[150]!.text)).toBe(true);
    expect(await db.count('catalogue')).toBe(4);
  });

  test.each<[string, StoreName[], number]>([
    ['the catalogue', ['catalogue'], 0],
    ['the identities', ['identities'], 0],
    ['catalogue and identities', ['catalogue', 'identities'], 0],
    ['catalogue and identities', ['catalogue', 'identities'], 1],
  ])(
    'without %s an article is held once that was put out for one that came in elsewhere',
    async (_, lost, same) => {
      const other = [ferry.other, { ...ferry.herald, id: ferry.other.id }][same]!;
      const { set } = await importAll(db, ports, [ferry.other]);
      await deleteSet(db, ports, set);
      await importAll(db, ports, [other]);
      await undeleteSet(db, ports, set);
      // Until the layout has forgotten that it is out: it stands in no segment then.
      await tidy(db, ports, { deletedBefore: 0 });
      const before = await everything();
      for (const store of lost) await db.clear(store);
      await recovers();
      expect((await overview(db, ports)).articles).toBe(303);
      expect(await everything()).toEqual(before);
    },
  );

  test('where one record is lost, articles whose record is there stay as they were', async () => {
    const url = 'https://press.example/once';
    const first = { ...ferry.other, id: 'p', url, text: 'One text.' };
    const beside = { ...ferry.other, id: 'q', url: null, text: 'Another text.' };
    await importAll(db, ports, [first, beside]);
    await importAll(db, ports, [{ ...first, text: beside.text }]);
    const { articles } = await overview(db, ports);
    const [block] = await db.getAllKeys('catalogue');
    await db.delete('catalogue', block!);
    await db.delete('identities', block!);
    await recovers();
    expect((await overview(db, ports)).articles).toBe(articles);
  });

  test('what comes next takes the place of nothing that is still to be swept up', async () => {
    const last = (await db.getAllKeys('catalogue')).at(-1)!;
    const numbers = await storedNumbers(db);
    await loseArticles(
      db,
      numbers.filter((number) => blockOf(number) === last),
    );
    await db.delete('meta', 'ledger');
    await recover(db, ports);
    await importAll(db, ports, [ferry.other]);
    await tidy(db, ports, { deletedBefore: 0 });
    expect((await everything()).has(ferry.other.text)).toBe(true);
    expect(await damage(db, ports)).toBeNull();
  });

  test('an empty store is empty then, and is said to be', async () => {
    for (const store of [...db.objectStoreNames]) await db.clear(store);
    const ledger = await recover(db, ports);
    expect(ledger).toMatchObject({ count: 0 });
    expect(await damage(db, ports)).toBeNull();
  });

  test('what is no article any more is left out, and removed', async () => {
    const numbers = await storedNumbers(db);
    await spoilArticle(db, numbers[0]!, { article: { id: 'x' } });
    await spoilArticle(db, numbers[1]!, 7);
    const spoilt = recordOf(numbers[8]!);
    await db.put('articles', 'no record' as never, spoilt);
    await recovers();
    expect((await overview(db, ports)).articles).toBe(302 - 2 - STORE.recordArticles);
    expect(await storedNumbers(db)).toEqual(numbers.slice(2).filter((number) => recordOf(number) !== spoilt));
  });

  test('what can’t be read at all is found missing, left out and removed, and tidying goes on', async () => {
    const long = { ...ferry.other, text: `${ferry.other.text} And so on.`.repeat(2_000) };
    const { set } = await importAll(db, ports, [long]);
    const last = (await storedNumbers(db)).at(-1)!;
    expect((await storedArticle(db, last))?.set).toBe(set);
    const { get, getAll } = IDBObjectStore.prototype;
    const unreadable = (store: IDBObjectStore) => {
      if (store.name === 'articles')
        throw new DOMException('Failed to read large value.', 'NotReadableError');
    };
    IDBObjectStore.prototype.get = function (key) {
      if (key === recordOf(last)) unreadable(this);
      return get.call(this, key);
    };
    IDBObjectStore.prototype.getAll = function (...args) {
      if ((args[0] as IDBKeyRange | undefined)?.includes?.(recordOf(last))) unreadable(this);
      return getAll.apply(this, args);
    };
    try {
      expect(await damage(db, ports)).toMatchObject({ expected: 303, found: 302 });
      await recovers();
      expect((await overview(db, ports)).articles).toBe(302);
      expect(await db.getKey('articles', recordOf(last))).toBeUndefined();
    } finally {
      Object.assign(IDBObjectStore.prototype, { get, getAll });
    }
  });

  test('what was lost with its record is deleted no more, and what comes later does not lie where it lay', async () => {
    const first = manyArticles(STORE.recordArticles + 2, '2031-03-15', 'first');
    const { set } = await importAll(db, ports, first);
    const numbers = (await storedNumbers(db)).slice(-first.length);
    await deleteArticle(db, ports, numbers.at(-1)!);
    await db.delete('articles', recordOf(numbers.at(-1)!));
    await recovers();
    expect((await overview(db, ports)).deletedArticles).toEqual([]);
    const { articles } = await addAtOnce(
      db,
      ports,
      { id: set, labels: OPTIONS.labels, importedAt: 0, from: [] },
      manyArticles(3, '2031-03-16', 'second'),
    );
    for (const { number } of articles) expect(blockOf(number)).not.toBe(blockOf(numbers[0]!));
    await tidy(db, ports, { deletedBefore: ports.now() + 1 });
    expect(await damage(db, ports)).toBeNull();
    expect((await held(db, ports))[set]).toHaveLength(STORE.recordArticles + 3);
  });

  test('keeps what is off, what is deleted, and gives pending imports up', async () => {
    await switchSet(db, ports, 'kept', false);
    const gone = await importAll(db, ports, [ferry.other]);
    await deleteSet(db, ports, gone.set);
    const pending = await beginImport(db, ports, OPTIONS);
    await pending.add([{ article: ferry.herald }], 1);
    pending.leave();
    await db.clear('catalogue');
    await recover(db, ports);
    expect(await overview(db, ports)).toMatchObject({ articles: 302, pending: [] });
    expect((await overview(db, ports)).sets.find(({ id }) => id === 'kept')).toMatchObject({ on: false });
    await undeleteSet(db, ports, gone.set);
    expect((await overview(db, ports)).articles).toBe(303);
    expect(await damage(db, ports)).toBeNull();
    await tidy(db, ports, { deletedBefore: 0 });
    expect(await storedNumbers(db)).toHaveLength(304);
  });

  test('waits for nobody: beside an import it refuses', async () => {
    const session = await beginImport(db, ports, OPTIONS);
    await expect(recover(db, ports)).rejects.toThrow(ImportingElsewhere);
    session.leave();
    await recover(db, ports);
  });
});
