import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { INDEXING } from '../../../../../src/core/index/thresholds.ts';
import { recordOf } from '../../../../../src/corpus/store/blocks/article-records.ts';
import { CorpusDamaged } from '../../../../../src/corpus/store/failures.ts';
import { beginImport } from '../../../../../src/corpus/store/import-session.ts';
import type { Layout, Litter } from '../../../../../src/corpus/store/layout/layout.ts';
import { STORE } from '../../../../../src/corpus/store/limits.ts';
import { lookUp } from '../../../../../src/corpus/store/reading/look-up.ts';
import type { LateralDatabase } from '../../../../../src/corpus/store/schema.ts';
import {
  deleteArticle,
  unkeepArticle,
} from '../../../../../src/corpus/store/sets/deleting/delete-article.ts';
import { deleteSet } from '../../../../../src/corpus/store/sets/deleting/delete-set.ts';
import { deleteEverything } from '../../../../../src/corpus/store/sets/everything.ts';
import { keepArticle } from '../../../../../src/corpus/store/sets/kept-articles.ts';
import { tidy } from '../../../../../src/corpus/store/tidying/tidy.ts';
import { sayingLike } from '../../../../language/spoken.ts';
import { article, ferry, rarity } from '../../../core/sample-event.ts';
import { copyIsCurrent, nothingIsStray } from '../on-disk.ts';
import { damage, importAll, manyArticles, OPTIONS, type SamplePorts, sampleStore } from '../sample-store.ts';
import { storedNumbers } from '../stored-articles.ts';

let db: LateralDatabase;
let ports: SamplePorts;

beforeEach(async () => {
  ({ db, ports } = await sampleStore());
});

/** Whatever a test is of: it leaves a store in order, but for one that it leaves damaged. */
afterEach(async () => {
  if ((await damage(db, ports)) !== null) return;
  await nothingIsStray(db);
  await copyIsCurrent(db, ports);
});

const layout = async () => (await db.get('meta', 'layout')) as Layout;
const litter = async () => (await db.get('meta', 'litter')) as Litter;
const tidied = (signal?: AbortSignal) => tidy(db, ports, { deletedBefore: 0, ...(signal ? { signal } : {}) });
const finds = async (articles: ReturnType<typeof manyArticles>) => {
  for (const one of articles) expect((await lookUp(db, one, rarity)).map(({ id }) => id)).toContain(one.id);
};
const days = ['2031-01-01', '2031-03-14', '2031-03-14', null, '1995-06-07', '2099-12-31'];

test('what is to be removed for good is gone when it is said to be, though another tidies at the time', async () => {
  const { set } = await importAll(db, ports, [ferry.courier, ferry.evening]);
  await importAll(db, ports, manyArticles(2, '2031-03-14'));
  await deleteSet(db, ports, set);
  const other = await ports.locks.hold('lateral-tidy', null);
  await tidy(db, ports, { deletedBefore: 0 });
  let isDone = false;
  const gone = tidy(db, ports, { deletedBefore: ports.now() + 1 }).then(() => {
    isDone = true;
  });
  await vi.waitFor(async () => expect(await db.count('sets')).toBe(1));
  expect(isDone).toBe(false);
  other!.giveBack();
  await gone;
  expect(await storedNumbers(db)).toHaveLength(2);
  expect(await damage(db, ports)).toBeNull();
});

test('what is to be removed from a record that can’t be read stays litter until it can, and its neighbours stay', async () => {
  await importAll(db, ports, manyArticles(3, '2031-03-14'));
  const [first, second, third] = await storedNumbers(db);
  await deleteArticle(db, ports, second!);
  const { get } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.get = function (key) {
    if (this.name === 'articles') throw new DOMException('Failed to read large value.', 'NotReadableError');
    return get.call(this, key);
  };
  try {
    await tidy(db, ports, { deletedBefore: ports.now() + 1 });
  } finally {
    IDBObjectStore.prototype.get = get;
  }
  expect((await litter()).chains).toEqual([second]);
  expect(await storedNumbers(db)).toEqual([first, second, third]);
  await tidied();
  expect((await litter()).chains).toEqual([]);
  expect(await storedNumbers(db)).toEqual([first, third]);
  expect(await damage(db, ports)).toBeNull();
});

test('a version before one that can’t be read goes with it, though it lies in another record', async () => {
  const newer = [ferry.courier, ferry.evening].map((one) => ({ ...one, text: `${one.text} More.` }));
  await importAll(db, ports, [ferry.courier, ferry.evening]);
  await importAll(db, ports, newer);
  const numbers = await storedNumbers(db);
  const last = numbers.at(-2)!;
  expect(recordOf(last)).toBe(recordOf(numbers.at(-1)!));
  const { get } = IDBObjectStore.prototype;
  await deleteArticle(db, ports, last);
  IDBObjectStore.prototype.get = function (key) {
    if (this.name === 'articles' && key === recordOf(last))
      throw new DOMException('Failed to read large value.', 'NotReadableError');
    return get.call(this, key);
  };
  try {
    await tidy(db, ports, { deletedBefore: ports.now() + 1 });
  } finally {
    IDBObjectStore.prototype.get = get;
  }
  expect((await litter()).chains).toEqual([last]);
  expect(await storedNumbers(db)).toEqual(numbers.slice(1));
});

describe('merging', () => {
  test('makes one segment of many small ones, and everything is found as before', async () => {
    const sets = days.map((day, i) => manyArticles(40, day, `set${i}`));
    for (const articles of sets) await importAll(db, ports, articles);
    const before = await Promise.all(sets.map(([first]) => lookUp(db, first!, rarity)));
    expect((await layout()).segments).toHaveLength(6);
    await tidied();
    const { segments, gone, unindexed } = await layout();
    expect(segments).toHaveLength(1);
    expect([segments[0]!.shape.articles, gone.blocks.length, unindexed]).toEqual([240, 0, []]);
    expect(await litter()).toEqual({ blocks: [], segments: [], chains: [] });
    expect(new Set((await db.getAllKeys('buckets')).map(([id]) => id))).toEqual(new Set([segments[0]!.id]));
    expect(await Promise.all(sets.map(([first]) => lookUp(db, first!, rarity)))).toEqual(before);
    expect(await damage(db, ports)).toBeNull();
  });

  test('leaves a few alone, and a large one beside small ones', async () => {
    await importAll(db, ports, manyArticles(300, '2031-03-14', 'large'));
    for (let i = 0; i < 3; i++) await importAll(db, ports, manyArticles(2, '2031-03-14', `small${i}`));
    const before = await layout();
    await tidied();
    expect(await layout()).toEqual(before);
    await importAll(db, ports, manyArticles(2, '2031-03-14', 'small3'));
    await tidied();
    expect((await layout()).segments.map(({ shape }) => shape.articles)).toEqual([300, 8]);
  });

  test('drops what is gone, and the layout forgets it', async () => {
    const articles = manyArticles(100, '2031-03-14');
    await importAll(db, ports, articles);
    const numbers = await storedNumbers(db);
    for (const number of numbers.slice(0, 30)) await deleteArticle(db, ports, number);
    expect((await layout()).gone.blocks.length).toBe(1);
    await tidied();
    const { segments, gone } = await layout();
    expect([segments.map(({ shape }) => shape.articles), gone.blocks.length]).toEqual([[70], 0]);
    expect(await damage(db, ports)).toBeNull();
    await finds(articles.slice(30, 35));
    expect((await lookUp(db, articles[0]!, rarity)).map(({ id }) => id)).not.toContain(articles[0]!.id);
    // A text that is gone is new when it comes again.
    expect((await importAll(db, ports, articles.slice(0, 5))).tally.new).toBe(5);
  });

  test('forgets segments of which nothing is left', async () => {
    const { set } = await importAll(db, ports, manyArticles(50, '2031-03-14'));
    await deleteSet(db, ports, set);
    await tidy(db, ports, { deletedBefore: ports.now() });
    expect(await layout()).toMatchObject({ segments: [], runs: [], sets: [] });
    expect([await db.count('buckets'), await db.count('days')]).toEqual([0, 0]);
  });

  test.each([1, 3, 6, 10])(
    'that dies after %i transactions leaves nothing that the next does not remove',
    async (after) => {
      const sets = days.map((day, i) => manyArticles(30, day, `set${i}`));
      for (const articles of sets) await importAll(db, ports, articles);
      let writes = 0;
      const dying = new Proxy(db, {
        get: (target, name) => {
          if (name !== 'transaction') return Reflect.get(target, name);
          return (...args: Parameters<LateralDatabase['transaction']>) => {
            if (args[1] === 'readwrite' && ++writes > after) throw new DOMException('gone', 'AbortError');
            return target.transaction(...args);
          };
        },
      });
      await tidy(dying, ports, { deletedBefore: 0 }).catch(() => {});
      expect(await damage(db, ports)).toBeNull();
      await finds(sets.map(([first]) => first!));
      await tidied();
      expect((await layout()).segments).toHaveLength(1);
      expect(await litter()).toEqual({ blocks: [], segments: [], chains: [] });
      expect(new Set((await db.getAllKeys('days')).map(([, id]) => id)).size).toBe(1);
      expect(await damage(db, ports)).toBeNull();
    },
  );

  test('does nothing while an import runs, nor beside another that tidies', async () => {
    for (let i = 0; i < 4; i++) await importAll(db, ports, manyArticles(3, null, `set${i}`));
    const session = await beginImport(db, ports, OPTIONS);
    await tidied();
    expect((await layout()).segments).toHaveLength(4);
    await session.abandon();
    const lock = await ports.locks.hold('lateral-tidy', null);
    await tidied();
    expect((await layout()).segments).toHaveLength(4);
    lock!.giveBack();
    await tidied();
    expect((await layout()).segments).toHaveLength(1);
  });

  test('an article that was put back while its segment was merged is indexed again', async () => {
    for (let i = 0; i < 3; i++) await importAll(db, ports, manyArticles(3, '2031-03-14', `set${i}`));
    await importAll(db, ports, [ferry.courier]);
    await importAll(db, ports, [{ ...ferry.courier, text: `${ferry.courier.text}\n\nMore.` }]);
    const newest = (await storedNumbers(db)).at(-1)!;
    let writes = 0;
    let restored: Promise<unknown> | null = null;
    const slow = new Proxy(db, {
      get: (target, name) => {
        if (name !== 'transaction') return Reflect.get(target, name);
        return (...args: Parameters<LateralDatabase['transaction']>) => {
          if (args[1] === 'readwrite' && ++writes === 5) restored = unkeepArticle(db, ports, newest);
          return target.transaction(...args);
        };
      },
    });
    await tidy(slow, ports, { deletedBefore: 0 });
    await restored;
    await tidied();
    expect(
      (await lookUp(db, ferry.herald, rarity)).filter(({ outlet }) => outlet === 'Baltic Courier'),
    ).toEqual([ferry.courier]);
    expect(await damage(db, ports)).toBeNull();
  });

  test('what is gone is forgotten although others write meanwhile: brought back, it is indexed again', async () => {
    for (let i = 0; i < 3; i++) await importAll(db, ports, manyArticles(3, '2031-03-14', `set${i}`));
    await importAll(db, ports, [ferry.courier]);
    const kept = await keepArticle(db, ports, { ...ferry.courier, text: `${ferry.courier.text}\n\nMore.` });
    let writes = 0;
    let beside: Promise<unknown> | null = null;
    const slow = new Proxy(db, {
      get: (target, name) => {
        if (name !== 'transaction') return Reflect.get(target, name);
        return (...args: Parameters<LateralDatabase['transaction']>) => {
          if (args[1] === 'readwrite' && ++writes === 4) beside = keepArticle(db, ports, ferry.other);
          return target.transaction(...args);
        };
      },
    });
    await tidy(slow, ports, { deletedBefore: 0 });
    await beside;
    expect((await layout()).gone.blocks.length).toBe(0);
    await unkeepArticle(db, ports, kept.number);
    await finds([ferry.courier]);
    expect(await damage(db, ports)).toBeNull();
  });

  test.each(['days', 'buckets'] as const)('does not cover up that records of %s are lost', async (store) => {
    for (let i = 0; i < 4; i++) await importAll(db, ports, manyArticles(30, days[i]!, `set${i}`));
    await db.delete(store, (await db.getAllKeys(store))[0] as never);
    await expect(tidied()).rejects.toThrow(CorpusDamaged);
    expect((await layout()).segments).toHaveLength(4);
    expect((await damage(db, ports))?.saying).toEqual(sayingLike(/index/));
  });

  test('everything deleted in the middle of a merge leaves nothing behind', async () => {
    for (let i = 0; i < 6; i++) await importAll(db, ports, manyArticles(30, days[i]!, `set${i}`));
    let writes = 0;
    let emptied: Promise<unknown> | null = null;
    const slow = new Proxy(db, {
      get: (target, name) => {
        if (name !== 'transaction') return Reflect.get(target, name);
        return (...args: Parameters<LateralDatabase['transaction']>) => {
          if (args[1] === 'readwrite' && ++writes === 4) emptied = deleteEverything(db, ports);
          return target.transaction(...args);
        };
      },
    });
    await tidy(slow, ports, { deletedBefore: 0 });
    await emptied;
    expect([await db.count('buckets'), await db.count('days'), await db.getAllKeys('meta')]).toEqual([
      0,
      0,
      ['ledger'],
    ]);
  });
});

test('stops when it is told to', async () => {
  for (let i = 0; i < 4; i++) await importAll(db, ports, manyArticles(3, null, `set${i}`));
  const stop = new AbortController();
  stop.abort(new Error('enough'));
  await expect(tidied(stop.signal)).rejects.toThrow('enough');
  await tidied();
  expect((await layout()).segments).toHaveLength(1);
});

test('a damaged store is left as it is', async () => {
  await importAll(db, ports, manyArticles(3, null));
  await db.delete('meta', 'layout');
  await expect(tidied()).rejects.toMatchObject({ saying: sayingLike(/damaged/) });
});

test('a crowd of undated and of widely scattered days merges', async () => {
  const scattered = Array.from({ length: 300 }, (_, i) =>
    article({ id: `s${i}`, text: `Scattered notice number${i}q`, published: `${1990 + (i % 100)}-01-01` }),
  );
  for (let at = 0; at < 300; at += 60)
    await importAll(db, ports, scattered.slice(at, at + 60), {}, { ...STORE, segmentArticles: 20 });
  await tidied();
  expect((await layout()).segments).toHaveLength(1);
  expect((await layout()).segments[0]!.shape.articles).toBe(300);
  expect((await lookUp(db, scattered[250]!, rarity)).length).toBeLessThanOrEqual(INDEXING.candidates);
  await finds([scattered[250]!]);
});
