import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article/article.ts';
import { dayOf } from '../../../../src/core/index/day.ts';
import { INDEXING } from '../../../../src/core/index/thresholds.ts';
import { addArticles } from '../../../../src/corpus/store/add-articles.ts';
import { type LateralDatabase, openDatabase } from '../../../../src/corpus/store/schema.ts';
import { article, ferry, rarity } from '../../core/sample-event.ts';
import { manyArticles } from './sample-store.ts';

let db: LateralDatabase;
let made = 0;

beforeEach(async () => {
  db = await openDatabase(`add-${++made}`);
});

const add = (articles: readonly Article[]) => addArticles(db, 'test', articles, rarity);

/** Every id by the key of the day record that holds it, with the record's shape checked on the way. */
async function idsByDay() {
  const keys = await db.getAllKeys('days');
  const records = await db.getAll('days');
  return keys.map((key, i) => {
    const { ids, hashes } = records[i]!;
    expect(hashes).toHaveLength(ids.length * INDEXING.signatureTerms);
    return [key, ids] as const;
  });
}

describe('adding articles', () => {
  test('stores them whole, under their day, and counts them in the ledger', async () => {
    expect(await add([ferry.herald, ferry.evening])).toEqual({ generation: 1, count: 2 });
    expect(await db.get('articles', ferry.herald.id)).toEqual({ ...ferry.herald, corpus: 'test' });
    expect(await idsByDay()).toEqual([
      [[dayOf('2031-03-14'), 0], [ferry.herald.id]],
      [[dayOf('2031-03-15'), 0], [ferry.evening.id]],
    ]);
    expect(await db.get('meta', 'ledger')).toEqual({ generation: 1, count: 2 });
  });

  test('passes over what is held, in one call or in two', async () => {
    await add([ferry.herald, ferry.herald]);
    const ledger = await add([{ ...ferry.herald, text: 'another text' }, ferry.courier]);
    expect(ledger).toEqual({ generation: 2, count: 2 });
    expect((await db.get('articles', ferry.herald.id))?.text).toBe(ferry.herald.text);
    expect((await idsByDay()).flatMap(([, ids]) => ids)).toEqual([ferry.herald.id, ferry.courier.id]);
  });

  test('keeps articles without a date, and with one that is none, in a bucket of their own', async () => {
    const undated = [null, 'yesterday'].map((published) => article({ published, text: `${published}` }));
    await add(undated);
    expect(await idsByDay()).toEqual([[['undated', 0], undated.map(({ id }) => id)]]);
  });

  test('nothing to add is a generation of its own, and no record', async () => {
    expect(await add([])).toEqual({ generation: 1, count: 0 });
    expect(await idsByDay()).toEqual([]);
  });
});

describe('a day of many articles', () => {
  test.each<[string, string | null]>([
    ['dated', '2031-03-14'],
    ['undated', null],
  ])('%s: 500 fill a part, the next opens another', async (_, published) => {
    const articles = manyArticles(1_001, published);
    await add(articles.slice(0, 500));
    expect((await idsByDay()).map(([[, part], ids]) => [part, ids.length])).toEqual([[0, 500]]);
    await add(articles.slice(500));
    const days = await idsByDay();
    expect(days.map(([[, part], ids]) => [part, ids.length])).toEqual([
      [0, 500],
      [1, 500],
      [2, 1],
    ]);
    expect(days.flatMap(([, ids]) => ids)).toEqual(articles.map(({ id }) => id));
  });

  test('a part that has room is filled up by the next import', async () => {
    const articles = manyArticles(502, '2031-03-14');
    await add(articles.slice(0, 499));
    await add(articles.slice(499));
    expect((await idsByDay()).map(([, ids]) => ids.length)).toEqual([500, 2]);
  });

  test('a full record stays under the 64 KB from which a value becomes a file', async () => {
    await add(manyArticles(500, '2031-03-14', 'an-outlet-with-a-long-name'));
    const [record] = await db.getAll('days');
    const bytes = record!.hashes.byteLength + record!.ids.reduce((total, id) => total + id.length + 8, 0);
    expect(bytes).toBeLessThan(64 * 1024);
  });
});

describe('all of them, or none', () => {
  test('an article that can’t be stored leaves nothing of its batch behind', async () => {
    await add([ferry.herald]);
    const broken = { ...ferry.evening, byline: (() => {}) as unknown as string };
    await expect(add([ferry.courier, broken])).rejects.toThrow();
    expect(await db.getAllKeys('articles')).toEqual([ferry.herald.id]);
    expect((await idsByDay()).flatMap(([, ids]) => ids)).toEqual([ferry.herald.id]);
    expect(await db.get('meta', 'ledger')).toEqual({ generation: 1, count: 1 });
    expect(await add([ferry.courier])).toEqual({ generation: 2, count: 2 });
  });

  test('two imports at once count every article once', async () => {
    await Promise.all([add([ferry.herald, ferry.courier]), add([ferry.courier, ferry.evening])]);
    expect(await db.get('meta', 'ledger')).toEqual({ generation: 2, count: 3 });
    expect((await idsByDay()).flatMap(([, ids]) => ids)).toHaveLength(3);
  });
});
