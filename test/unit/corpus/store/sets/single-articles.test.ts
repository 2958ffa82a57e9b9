import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../../../src/core/article/article.ts';
import type { SetCard } from '../../../../../src/corpus/store/described.ts';
import { NotDeleted, NotHeld } from '../../../../../src/corpus/store/failures.ts';
import { beginImport } from '../../../../../src/corpus/store/import-session.ts';
import { lookUp } from '../../../../../src/corpus/store/reading/look-up.ts';
import { readHeld } from '../../../../../src/corpus/store/reading/read-articles.ts';
import type { LateralDatabase } from '../../../../../src/corpus/store/schema.ts';
import {
  deleteArticle,
  unkeepArticle,
} from '../../../../../src/corpus/store/sets/deleting/delete-article.ts';
import { deleteSet } from '../../../../../src/corpus/store/sets/deleting/delete-set.ts';
import { undeleteArticle } from '../../../../../src/corpus/store/sets/deleting/undelete-article.ts';
import { undeleteSet } from '../../../../../src/corpus/store/sets/deleting/undelete-set.ts';
import { isHeld, keepArticle } from '../../../../../src/corpus/store/sets/kept-articles.ts';
import { overview } from '../../../../../src/corpus/store/sets/overview.ts';
import { tidy } from '../../../../../src/corpus/store/tidying/tidy.ts';
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
import { storedNumbers } from '../stored-articles.ts';

let db: LateralDatabase;
let ports: SamplePorts;

beforeEach(async () => {
  ({ db, ports } = await sampleStore());
});

/** Whatever a test is of: it leaves a store in order. */
afterEach(async () => {
  await nothingIsStray(db);
  await copyIsCurrent(db, ports);
});

const found = async (query: Article) => (await lookUp(db, query, rarity)).map(({ outlet }) => outlet).sort();
const changed = { ...ferry.courier, text: `${ferry.courier.text}\n\nIn the evening it was refloated.` };

describe('keeping an article', () => {
  test('puts it into a set of its own, found at once', async () => {
    const kept = await keepArticle(db, ports, ferry.courier);
    expect(kept.verdict).toBe('new');
    expect(await isHeld(db, ferry.courier)).toBe(kept.number);
    expect(await isHeld(db, changed)).toBeNull();
    expect(await found(ferry.herald)).toEqual(['Baltic Courier']);
    expect((await overview(db, ports)).sets).toMatchObject([
      { id: 'kept', name: 'Kept articles', articles: 1 },
    ]);
    expect(ports.copy.held()?.count).toBe(1);
    expect(await damage(db, ports)).toBeNull();
  });

  test('that is held already, in any set, changes nothing', async () => {
    await importAll(db, ports, [ferry.courier]);
    const before = ports.copy.held();
    const kept = await keepArticle(db, ports, { ...ferry.courier, id: 'other' });
    expect(kept.verdict).toBe('held');
    expect(await storedNumbers(db)).toHaveLength(1);
    expect(ports.copy.held()).toEqual(before);
    expect((await overview(db, ports)).sets.map(({ id }) => id)).not.toContain('kept');
  });

  test('many fill blocks of the set, and cost few records each', async () => {
    const articles = manyArticles(130, '2031-03-14');
    for (const one of articles) await keepArticle(db, ports, one);
    expect((await db.getAll('catalogue')).map(({ titles }) => titles.length)).toEqual([128, 2]);
    expect(await held(db, ports)).toEqual({ kept: articles });
    expect(await damage(db, ports)).toBeNull();
    await tidy(db, ports, { deletedBefore: 0 });
    expect(await db.get('meta', 'layout')).toMatchObject({ segments: [{ shape: { articles: 130 } }] });
    expect((await lookUp(db, articles[77]!, rarity)).map(({ id }) => id)).toContain(articles[77]!.id);
  });

  test('in place of an older version that another set holds, and taken back: the older one is there again', async () => {
    const { set } = await importAll(db, ports, [ferry.courier, ferry.evening]);
    for (const merged of [false, true]) {
      const kept = await keepArticle(db, ports, changed);
      expect(kept.verdict).toBe('updated');
      expect(await held(db, ports)).toEqual({ kept: [changed], [set]: [ferry.evening] });
      expect((await readHeld(db, kept.number))!.older.map(({ article }) => article)).toEqual([ferry.courier]);
      if (merged) {
        for (let i = 0; i < 4; i++) await keepArticle(db, ports, manyArticles(1, null, `more-${i}`)[0]!);
        await tidy(db, ports, { deletedBefore: 0 });
      }
      await unkeepArticle(db, ports, kept.number);
      const all = await held(db, ports);
      expect(all[set]).toEqual([ferry.courier, ferry.evening]);
      expect(await found(ferry.herald)).toEqual(expect.arrayContaining(['Baltic Courier', 'Evening Post']));
      expect(
        (await lookUp(db, ferry.herald, rarity)).filter(({ outlet }) => outlet === 'Baltic Courier'),
      ).toEqual([ferry.courier]);
      expect(await damage(db, ports)).toBeNull();
    }
  });

  test.each<[string, (kept: number) => Promise<void>]>([
    ['taken back', (kept) => unkeepArticle(db, ports, kept)],
    ['deleted with its set', () => deleteSet(db, ports, 'kept')],
  ])('%s: an older version that was deleted by hand stays deleted', async (_, takeAway) => {
    const { set } = await importAll(db, ports, [ferry.courier, ferry.evening]);
    const kept = await keepArticle(db, ports, changed);
    await deleteSet(db, ports, 'kept');
    const older = (await isHeld(db, ferry.courier))!;
    await deleteArticle(db, ports, older);
    await undeleteSet(db, ports, 'kept');
    await takeAway(kept.number);
    expect(await held(db, ports)).toMatchObject({ [set]: [ferry.evening] });
    expect(await isHeld(db, ferry.courier)).toBeNull();
    expect(await damage(db, ports)).toBeNull();
    await undeleteArticle(db, ports, older);
    expect(await isHeld(db, ferry.courier)).toBe(older);
  });

  test('into the set of kept articles just after that was deleted is not swallowed by it', async () => {
    await keepArticle(db, ports, ferry.courier);
    await deleteSet(db, ports, 'kept');
    await keepArticle(db, ports, ferry.evening);
    expect(await held(db, ports)).toEqual({ kept: [ferry.evening] });
    await tidy(db, ports, { deletedBefore: ports.now() });
    expect(await held(db, ports)).toEqual({ kept: [ferry.evening] });
    expect(await storedNumbers(db)).toHaveLength(1);
    expect(await damage(db, ports)).toBeNull();
  });

  test('into the set of kept articles just after that was deleted does not end the time for undoing it', async () => {
    await keepArticle(db, ports, ferry.courier);
    await deleteSet(db, ports, 'kept');
    await keepArticle(db, ports, ferry.evening);
    const deleted = (await overview(db, ports)).sets.find(({ deletedAt }) => deletedAt !== null);
    expect(deleted).toMatchObject({ name: 'Kept articles', articles: 1 });
    await expect(undeleteSet(db, ports, 'kept')).rejects.toThrow(NotDeleted);
    await undeleteSet(db, ports, deleted!.id);
    expect(await held(db, ports)).toEqual({ kept: [ferry.evening], [deleted!.id]: [ferry.courier] });
    expect(await found(ferry.herald)).toEqual(['Baltic Courier', 'Evening Post']);
    expect(await damage(db, ports)).toBeNull();
  });

  test('twice at once keeps it once', async () => {
    const both = await Promise.all([
      keepArticle(db, ports, ferry.courier),
      keepArticle(db, ports, ferry.courier),
    ]);
    expect(both.map(({ verdict }) => verdict).sort()).toEqual(['held', 'new']);
    expect(await storedNumbers(db)).toHaveLength(1);
  });
});

describe('deleting an article', () => {
  const third = { ...changed, text: 'A third version of it.' };
  const newest = async () => (await storedNumbers(db)).at(-1)!;
  const later = () => ({ deletedBefore: ports.now() + 1 });

  test.each([
    ['at once', 0],
    ['after a merge that left it out', 4],
  ])('can be undone: it is back as it was, with its older versions, %s', async (_, others) => {
    const session = await beginImport(db, ports, OPTIONS);
    await session.add([{ article: ferry.evening }, { article: ferry.courier }], 2);
    await session.add([{ article: changed }, { article: third, cutOff: true }], 4);
    await session.finish();
    const number = await newest();
    const before = [await readHeld(db, number), (await overview(db, ports)).sets, ports.copy.held()?.hash];
    await deleteArticle(db, ports, number);
    expect(await found(ferry.herald)).toEqual(['Evening Post']);
    expect(await readHeld(db, number)).toBeNull();
    const { sets, deletedArticles } = await overview(db, ports);
    expect(sets[0]).toMatchObject({ articles: 1, olderVersions: 2, cutOff: 0 });
    expect(deletedArticles).toEqual([{ number, title: ferry.courier.title, deletedAt: expect.any(Number) }]);
    expect(await damage(db, ports)).toBeNull();
    await expect(deleteArticle(db, ports, number)).rejects.toThrow(NotHeld);

    const kept: number[] = [];
    for (let i = 0; i < others; i++)
      kept.push((await keepArticle(db, ports, manyArticles(1, null, `more-${i}`)[0]!)).number);
    await tidy(db, ports, { deletedBefore: 0 });
    for (const one of kept) await unkeepArticle(db, ports, one);
    expect(await undeleteArticle(db, ports, number)).toBe(number);
    const after = (await overview(db, ports)).sets.filter(({ id }) => id === session.set);
    const sizeless = (card: unknown) => ({ ...(card as SetCard), bytes: 0 });
    expect([await readHeld(db, number), after.map(sizeless), ports.copy.held()?.hash]).toEqual([
      before[0],
      (before[1] as SetCard[]).map(sizeless),
      before[2],
    ]);
    expect((await readHeld(db, number))!.row.cutOff).toBe(true);
    expect((await lookUp(db, third, rarity)).map(({ text }) => text)).toContain(third.text);
    expect((await overview(db, ports)).deletedArticles).toEqual([]);
    expect(await damage(db, ports)).toBeNull();
  });

  test('is final once its time is up: nothing is left of it and of its older versions', async () => {
    const { set } = await importAll(db, ports, [ferry.evening, ferry.courier]);
    await importAll(db, ports, [changed]);
    await keepArticle(db, ports, third);
    const number = await newest();
    expect((await readHeld(db, number))!.older).toHaveLength(2);
    await deleteArticle(db, ports, number);
    await tidy(db, ports, later());
    const traces = JSON.stringify([
      await db.getAll('articles'),
      await db.getAll('catalogue'),
      await db.getAll('sets'),
      await db.getAll('meta'),
    ]);
    expect(traces).not.toContain(ferry.courier.title);
    expect(await held(db, ports)).toEqual({ [set]: [ferry.evening], kept: [] });
    for (const card of (await overview(db, ports)).sets) expect(card.olderVersions).toBe(0);
    await expect(undeleteArticle(db, ports, number)).rejects.toThrow(NotHeld);
    expect(await damage(db, ports)).toBeNull();
  });

  test('goes with its set, older versions in another set included', async () => {
    const { set } = await importAll(db, ports, [ferry.evening, ferry.courier]);
    const { number } = await keepArticle(db, ports, changed);
    await deleteArticle(db, ports, number);
    await deleteSet(db, ports, 'kept');
    expect((await overview(db, ports)).deletedArticles).toEqual([]);
    await expect(undeleteArticle(db, ports, number)).rejects.toThrow(NotHeld);
    await tidy(db, ports, later());
    expect(await held(db, ports)).toEqual({ [set]: [ferry.evening] });
    expect(await storedNumbers(db)).toHaveLength(1);
    expect((await overview(db, ports)).sets).toMatchObject([{ articles: 1, olderVersions: 0 }]);
    expect(await damage(db, ports)).toBeNull();
  });

  test('is not undone where it has come in again since, nor under an id that is taken', async () => {
    await importAll(db, ports, [ferry.courier, ferry.evening]);
    const [number, other] = await storedNumbers(db);
    await deleteArticle(db, ports, number!);
    await deleteArticle(db, ports, other!);
    const again = await keepArticle(db, ports, changed);
    await keepArticle(db, ports, { ...ferry.other, id: ferry.evening.id });
    expect(await undeleteArticle(db, ports, number!)).toBe(again.number);
    expect(await undeleteArticle(db, ports, other!)).toBe(other);
    const all = Object.values(await held(db, ports)).flat();
    expect(all.map(({ text }) => text).sort()).toEqual(
      [changed, ferry.other, ferry.evening].map(({ text }) => text).sort(),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(3);
    expect(await damage(db, ports)).toBeNull();
  });

  test('is undone beside an import that brings the same: it is held once', async () => {
    const { set } = await importAll(db, ports, [ferry.courier]);
    const number = await newest();
    const session = await beginImport(db, ports, OPTIONS);
    await session.add([{ article: ferry.evening }], 1);
    await deleteArticle(db, ports, number);
    expect(await session.add([{ article: changed }], 2)).toEqual(['new']);
    await undeleteArticle(db, ports, number);
    await session.finish();
    expect(await held(db, ports)).toEqual({ [set]: [ferry.courier], [session.set]: [ferry.evening] });
    expect(await damage(db, ports)).toBeNull();
  });

  test('changes a fixed number of small records, however much is held', async () => {
    await importAll(db, ports, manyArticles(600, '2031-03-14'));
    const buckets = await db.getAllKeys('buckets');
    const [number] = await storedNumbers(db);
    await deleteArticle(db, ports, number!);
    expect(await db.getAllKeys('buckets')).toEqual(buckets);
    expect(await db.count('catalogue')).toBe(5);
  });
});
