import 'fake-indexeddb/auto';
import { serialize } from 'node:v8';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recover } from '../../../../src/corpus/store/health/recover.ts';
import { beginImport } from '../../../../src/corpus/store/import-session.ts';
import { STORE } from '../../../../src/corpus/store/limits.ts';
import { deleteSet } from '../../../../src/corpus/store/sets/deleting/delete-set.ts';
import { keepArticle } from '../../../../src/corpus/store/sets/kept-articles.ts';
import { tidy } from '../../../../src/corpus/store/tidying/tidy.ts';
import { article, ferry } from '../../core/sample-event.ts';
import { damage, importAll, manyArticles, OPTIONS, sampleStore } from './sample-store.ts';

/** What each transaction wrote or deleted, in records and bytes. */
const written = new Map<IDBTransaction, { records: number; bytes: number }>();
const original = { put: IDBObjectStore.prototype.put, add: IDBObjectStore.prototype.add };

beforeAll(() => {
  for (const method of ['put', 'add'] as const) {
    IDBObjectStore.prototype[method] = function (value, key) {
      const own = written.get(this.transaction) ?? { records: 0, bytes: 0 };
      written.set(this.transaction, { records: own.records + 1, bytes: own.bytes + serialize(value).length });
      return original[method].call(this, value, key);
    };
  }
});

afterAll(() => {
  Object.assign(IDBObjectStore.prototype, original);
});

function most(): { readonly records: number; readonly bytes: number } {
  const all = [...written.values()];
  written.clear();
  return {
    records: Math.max(...all.map(({ records }) => records)),
    bytes: Math.max(...all.map(({ bytes }) => bytes)),
  };
}

const LIMIT = { records: 500, bytes: 8 * 1024 * 1024 };

function expectWithin(): { readonly records: number; readonly bytes: number } {
  const found = most();
  expect(found.records).toBeLessThanOrEqual(LIMIT.records);
  expect(found.bytes).toBeLessThanOrEqual(LIMIT.bytes);
  return found;
}

test('an import of short articles in one call, its index, its merge, its end: 500 records at most', async () => {
  const { db, ports } = await sampleStore();
  const articles = manyArticles(4_000, '2031-03-14').map((one, i) => ({
    ...one,
    published: `20${10 + (i % 60)}-01-01`,
  }));
  const session = await beginImport(db, ports, OPTIONS, { ...STORE, segmentArticles: 300 });
  await session.add(
    articles.map((one) => ({ article: one })),
    articles.length,
  );
  await session.finish();
  // Near the limit, or the test would tell nothing.
  expect(expectWithin().records).toBeGreaterThan(450);
  for (let i = 0; i < 4; i++) await importAll(db, ports, manyArticles(100, '2031-03-15', `more${i}`));
  await tidy(db, ports, { deletedBefore: 0 });
  expectWithin();
  await db.delete('meta', 'layout');
  await recover(db, ports);
  expectWithin();
  for (const { id } of await db.getAll('sets')) await deleteSet(db, ports, id);
  await tidy(db, ports, { deletedBefore: ports.now() + 1 });
  expectWithin();
  expect(await db.count('articles')).toBe(0);
  expect(await damage(db, ports)).toBeNull();
});

test.each([
  ['ASCII', 'word '],
  ['Cyrillic', 'слово '],
])('the longest articles that there may be, %s: 8 MB at most', async (_, word) => {
  const { db, ports } = await sampleStore();
  const long = Array.from({ length: 12 }, (_, i) =>
    article({
      id: `l${i}`,
      title: word.repeat(160),
      text: `${i} ${word.repeat(160_000)}`.slice(0, 1_000_000),
    }),
  );
  await importAll(db, ports, long);
  expect(expectWithin().bytes).toBeGreaterThan(4_000_000);
  expect(await damage(db, ports)).toBeNull();
});

test('every update of a hundred, and 300 versions of one', async () => {
  const { db, ports } = await sampleStore();
  const articles = manyArticles(400, null);
  await importAll(db, ports, articles);
  await importAll(
    db,
    ports,
    articles.map((one) => ({ ...one, text: `${one.text} More.` })),
  );
  const older = Array.from({ length: 600 }, (_, i) => ({
    article: { ...ferry.courier, text: `Version ${i}.` },
    replacedAt: i,
  }));
  const session = await beginImport(db, ports, OPTIONS);
  await session.add([{ article: ferry.courier, older }], 1);
  await session.finish();
  await keepArticle(db, ports, ferry.evening);
  expectWithin();
  await tidy(db, ports, { deletedBefore: 0 });
  expectWithin();
  expect(await damage(db, ports)).toBeNull();
});
