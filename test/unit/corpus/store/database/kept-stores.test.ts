import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../../../src/core/article/article.ts';
import { openCorpus } from '../../../../../src/corpus/store/corpus.ts';
import { DATABASE_VERSION, openDatabase } from '../../../../../src/corpus/store/database/open-database.ts';
import { EVERY_SET } from '../../../../../src/corpus/store/described.ts';
import { beginImport } from '../../../../../src/corpus/store/import-session.ts';
import { readHeld } from '../../../../../src/corpus/store/reading/read-articles.ts';
import { createSearch } from '../../../../../src/corpus/store/reading/search-articles.ts';
import type { LateralDatabase } from '../../../../../src/corpus/store/schema.ts';
import { undeleteArticle } from '../../../../../src/corpus/store/sets/deleting/undelete-article.ts';
import { undeleteSet } from '../../../../../src/corpus/store/sets/deleting/undelete-set.ts';
import { overview } from '../../../../../src/corpus/store/sets/overview.ts';
import { tidy } from '../../../../../src/corpus/store/tidying/tidy.ts';
import { ferry } from '../../../core/sample-event.ts';
import { nothingIsStray } from '../on-disk.ts';
import {
  damage,
  held,
  type SamplePorts,
  sampleCopy,
  samplePorts,
  sampleStore,
  sampleTables,
} from '../sample-store.ts';
import {
  dated,
  fillWithAll,
  inDeletedSet,
  newerCourier,
  off,
  ofPending,
  pending,
  SMALL,
  undated,
} from './everything-a-store-holds.ts';
import { type KeptStore, keptVersions, putBack, readKept, takenFrom, writeKept } from './kept-file.ts';

async function made(): Promise<KeptStore> {
  const { db, ports } = await sampleStore();
  await fillWithAll(db, ports);
  return takenFrom(db, ports.copy.held()!);
}

test.runIf(process.env.LATERAL_KEEP)('a store of this version is made and kept', async () => {
  writeKept(await made());
});

describe('the layout on disk', () => {
  test('of the version that the code writes is kept', () => {
    expect(keptVersions()).toContain(DATABASE_VERSION);
  });

  test('is what was kept: another one is a new version', async () => {
    const { stores, copy } = readKept(DATABASE_VERSION);
    const now = await made();
    expect(shapeOf(now.copy)).toEqual(shapeOf(copy));
    expect(shapeOf(now.stores)).toEqual(shapeOf(stores));
  });
});

describe.each(keptVersions())('a store of version %i as it lay on disk', (version) => {
  let db: LateralDatabase;
  let ports: SamplePorts;
  let name = '';

  beforeAll(async () => {
    name = `kept-${version}`;
    const kept = readKept(version);
    (await putBack(name, kept)).close();
    ports = { ...samplePorts(), copy: sampleCopy(kept.copy) };
    db = await openDatabase(name);
  });

  const texts = (articles: readonly Article[]) => articles.map(({ text }) => text).sort();
  const all = async () => texts(Object.values(await held(db, ports)).flat());
  const shown = [ferry.herald, ferry.other, newerCourier, ferry.evening];
  const stays = [...shown, ...dated.slice(0, 2), ...undated, ...off];

  test('is whole, and opened as it is', async () => {
    expect(await damage(db, ports)).toBeNull();
    await nothingIsStray(db);
    expect(await all()).toEqual(texts(stays));
    const { sets, articles, deletedArticles } = await overview(db, ports);
    expect(articles).toBe(stays.length);
    const cards = sets.map(({ name, on, deletedAt, articles, olderVersions }) => [
      name,
      { on, deleted: deletedAt !== null, articles, olderVersions },
    ]);
    const seen = { on: true, deleted: false, olderVersions: 0 };
    expect(Object.fromEntries(cards)).toEqual({
      'Starter corpus': { ...seen, articles: 2 },
      // The article that is removed for good counts until it is cleared from the disk.
      'Old news': { ...seen, articles: 5, olderVersions: 2 },
      'Kept articles': { ...seen, articles: 1 },
      Off: { ...seen, on: false, articles: 2 },
      Imported: { ...seen, deleted: true, articles: 2 },
    });
    expect(deletedArticles.map(({ title }) => title)).toEqual([dated[2]!.title]);
  });

  test('is looked up and searched by the index that it has', async () => {
    const corpus = await openCorpus(sampleTables(), ports.copy, name);
    expect(corpus.count).toBe(stays.length - off.length);
    expect(texts(await corpus.lookUp(ferry.herald))).toEqual(
      expect.arrayContaining(texts([newerCourier, ferry.evening])),
    );
    for (const one of [...dated.slice(0, 2), ...undated])
      expect((await corpus.lookUp(one)).map(({ id }) => id)).toContain(one.id);
    for (const [query, count] of Object.entries({ refloated: 1, pier: 6, '"Notice 1"': 3 }))
      expect([
        query,
        (await createSearch(db)(query, { order: 'best', set: EVERY_SET })).numbers.length,
      ]).toEqual([query, count]);
    const [number] = (await createSearch(db)('refloated', { order: 'best', set: null })).numbers;
    expect((await readHeld(db, number!))?.older.map(({ article }) => article)).toEqual([ferry.courier]);
  });

  test('gives back what was deleted, goes on with what was pending, and is tidied', async () => {
    const before = await overview(db, ports);
    await undeleteArticle(db, ports, before.deletedArticles[0]!.number);
    await undeleteSet(db, ports, before.sets.find(({ deletedAt }) => deletedAt !== null)!.id);
    const session = await beginImport(db, ports, { ...ofPending, resume: before.pending[0]!.id }, SMALL);
    expect(session.recordsDone).toBe(1);
    await session.add(
      pending[1].map((article) => ({ article })),
      2,
    );
    await session.finish();
    await tidy(db, ports, { deletedBefore: ports.now() });
    expect(await all()).toEqual(texts([...stays, dated[2]!, ...inDeletedSet, ...pending.flat()]));
    expect(await damage(db, ports)).toBeNull();
    await nothingIsStray(db);
    expect((await db.get('meta', 'litter')) as unknown).toEqual({ blocks: [], segments: [], chains: [] });
  });
});

/** What a value is made of, without what it says: names and types of fields, wherever they stand. */
function shapeOf(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return typeof value === 'object' ? 'null' : typeof value;
  if (ArrayBuffer.isView(value)) return value.constructor.name;
  if (value instanceof Map) return { map: kinds([...value.keys()]), of: kinds([...value.values()]) };
  if (Array.isArray(value)) return kinds(value);
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, shapeOf(own)]));
}

const kinds = (values: readonly unknown[]) =>
  [...new Set(values.map((value) => JSON.stringify(shapeOf(value))))].sort();
