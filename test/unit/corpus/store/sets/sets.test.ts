import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../../../src/core/article/article.ts';
import type { SetId } from '../../../../../src/corpus/store/described.ts';
import { NotHeld, SetIsBeingFilled } from '../../../../../src/corpus/store/failures.ts';
import { recover } from '../../../../../src/corpus/store/health/recover.ts';
import { beginImport } from '../../../../../src/corpus/store/import-session.ts';
import { lookUp } from '../../../../../src/corpus/store/reading/look-up.ts';
import { createSearch } from '../../../../../src/corpus/store/reading/search-articles.ts';
import type { LateralDatabase } from '../../../../../src/corpus/store/schema.ts';
import { labelSet, switchSet } from '../../../../../src/corpus/store/sets/change-sets.ts';
import { deleteSet } from '../../../../../src/corpus/store/sets/deleting/delete-set.ts';
import { undeleteSet } from '../../../../../src/corpus/store/sets/deleting/undelete-set.ts';
import { bringBackStarter, deleteEverything } from '../../../../../src/corpus/store/sets/everything.ts';
import { keepArticle } from '../../../../../src/corpus/store/sets/kept-articles.ts';
import { overview } from '../../../../../src/corpus/store/sets/overview.ts';
import { tidy } from '../../../../../src/corpus/store/tidying/tidy.ts';
import { article, ferry, rarity } from '../../../core/sample-event.ts';
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
const cards = async () => (await overview(db, ports)).sets;
const later = () => ({ deletedBefore: ports.now() + 1 });

describe('a set', () => {
  test('is called what the reader calls it', async () => {
    const { set } = await importAll(db, ports, [ferry.courier]);
    const search = createSearch(db);
    const inFerries = async () =>
      (await search('set:Ferries', { order: 'newest', set: null })).numbers.length;
    expect(await inFerries()).toBe(0);
    await labelSet(db, ports, set, { name: 'Ferries', licence: 'CC BY 4.0', note: 'Mine' });
    expect(await inFerries()).toBe(1);
    expect((await cards())[0]).toMatchObject({ name: 'Ferries', licence: 'CC BY 4.0', note: 'Mine' });
    await expect(labelSet(db, ports, 'set-99', OPTIONS.labels)).rejects.toThrow(NotHeld);
  });

  test('that is switched off is not looked up, and is again when it is on', async () => {
    const { set } = await importAll(db, ports, [ferry.courier]);
    await importAll(db, ports, [ferry.evening]);
    await switchSet(db, ports, set, false);
    expect(await found(ferry.herald)).toEqual(['Evening Post']);
    expect((await cards()).find(({ id }) => id === set)).toMatchObject({ on: false, articles: 1 });
    expect(await damage(db, ports)).toBeNull();
    await switchSet(db, ports, set, true);
    expect(await found(ferry.herald)).toEqual(['Baltic Courier', 'Evening Post']);
  });

  test('that is deleted is out of sight at once and can be brought back', async () => {
    const { set } = await importAll(db, ports, [ferry.courier, ferry.evening]);
    await deleteSet(db, ports, set);
    expect(await found(ferry.herald)).toEqual([]);
    expect(await overview(db, ports)).toMatchObject({
      articles: 0,
      sets: [{ id: set, deletedAt: expect.any(Number) }],
    });
    expect(ports.copy.held()).toMatchObject({ count: 0, hash: 0 });
    await tidy(db, ports, { deletedBefore: 0 });
    await undeleteSet(db, ports, set);
    expect(await found(ferry.herald)).toEqual(['Baltic Courier', 'Evening Post']);
    expect(await damage(db, ports)).toBeNull();
  });

  test('that is deleted for good is gone from every store', async () => {
    const { set } = await importAll(db, ports, manyArticles(500, '2031-03-14'));
    await importAll(db, ports, [ferry.courier]);
    await deleteSet(db, ports, set);
    await tidy(db, ports, later());
    expect((await cards()).map(({ articles }) => articles)).toEqual([1]);
    expect([await db.count('articles'), await db.count('catalogue'), await db.count('identities')]).toEqual([
      1, 1, 1,
    ]);
    expect(await found(ferry.herald)).toEqual(['Baltic Courier']);
    expect(await damage(db, ports)).toBeNull();
    await expect(undeleteSet(db, ports, set)).rejects.toThrow(NotHeld);
    expect(await held(db, ports)).toEqual({ [(await cards())[0]!.id]: [ferry.courier] });
  });

  test('is brought back without what came in elsewhere since', async () => {
    const { set } = await importAll(db, ports, [ferry.courier, ferry.evening]);
    await deleteSet(db, ports, set);
    const other = await importAll(db, ports, [ferry.courier]);
    expect(other.tally.new).toBe(1);
    await undeleteSet(db, ports, set);
    expect(await held(db, ports)).toEqual({ [set]: [ferry.evening], [other.set]: [ferry.courier] });
    expect(await found(ferry.herald)).toEqual(['Baltic Courier', 'Evening Post']);
    expect(await damage(db, ports)).toBeNull();
  });

  test('of kept articles counts what is known to be read in part', async () => {
    await keepArticle(db, ports, ferry.courier);
    await keepArticle(db, ports, ferry.evening, true);
    expect(await cards()).toMatchObject([{ articles: 2, cutOff: 1 }]);
  });

  test('that was deleted and is filled again by a backup is another one: the deleted can still be brought back', async () => {
    await keepArticle(db, ports, ferry.courier);
    await deleteSet(db, ports, 'kept');
    await importAll(db, ports, [ferry.evening], { into: 'kept' });
    const deleted = (await cards()).find(({ deletedAt }) => deletedAt !== null)!;
    await undeleteSet(db, ports, deleted.id);
    expect(await held(db, ports)).toEqual({ kept: [ferry.evening], [deleted.id]: [ferry.courier] });
    expect(await damage(db, ports)).toBeNull();
  });

  describe('whose article took the place of an imported one', () => {
    const changed = { ...ferry.courier, text: `${ferry.courier.text}\n\nIn the evening it was refloated.` };
    let set: SetId;

    beforeEach(async () => {
      ({ set } = await importAll(db, ports, [ferry.courier, ferry.evening]));
      await keepArticle(db, ports, changed);
      expect(await held(db, ports)).toEqual({ kept: [changed], [set]: [ferry.evening] });
    });

    const courier = async () =>
      (await lookUp(db, ferry.herald, rarity)).filter(({ outlet }) => outlet === 'Baltic Courier');
    const expectGivenBack = async () => {
      expect(await held(db, ports)).toEqual({ [set]: [ferry.courier, ferry.evening] });
      expect(await courier()).toEqual([ferry.courier]);
      expect((await cards()).find(({ id }) => id === set)).toMatchObject({ articles: 2, olderVersions: 0 });
      expect(await damage(db, ports)).toBeNull();
    };

    test('gives it back when it is deleted, and takes it again when that is undone', async () => {
      for (const merged of [false, true]) {
        if (merged) {
          for (let i = 0; i < 4; i++) await keepArticle(db, ports, manyArticles(1, null, `more-${i}`)[0]!);
          await tidy(db, ports, { deletedBefore: 0 });
        }
        await deleteSet(db, ports, 'kept');
        await expectGivenBack();
        await undeleteSet(db, ports, 'kept');
        const all = await held(db, ports);
        expect([all.kept![0], all[set]]).toEqual([changed, [ferry.evening]]);
        expect(await courier()).toEqual([changed]);
        expect((await cards()).find(({ id }) => id === set)).toMatchObject({ articles: 1, olderVersions: 1 });
        expect(await damage(db, ports)).toBeNull();
      }
      await deleteSet(db, ports, 'kept');
      await tidy(db, ports, later());
      await expectGivenBack();
    });

    test('gives it back though its set is deleted as well, in whichever order they come back', async () => {
      await deleteSet(db, ports, set);
      await deleteSet(db, ports, 'kept');
      await undeleteSet(db, ports, set);
      await expectGivenBack();
      await deleteSet(db, ports, set);
      await undeleteSet(db, ports, 'kept');
      expect(await held(db, ports)).toEqual({ kept: [changed] });
      await undeleteSet(db, ports, set);
      expect(await held(db, ports)).toEqual({ kept: [changed], [set]: [ferry.evening] });
      expect(await damage(db, ports)).toBeNull();
    });

    test('does not come back over a version that came in since', async () => {
      await deleteSet(db, ports, 'kept');
      const third = { ...changed, text: 'A third version of it.' };
      await importAll(db, ports, [third]);
      await undeleteSet(db, ports, 'kept');
      expect(await held(db, ports)).toMatchObject({ kept: [], [set]: [ferry.evening, third] });
      expect(await damage(db, ports)).toBeNull();
    });

    test('has given it back in what is recovered, too', async () => {
      await deleteSet(db, ports, 'kept');
      await recover(db, ports);
      await expectGivenBack();
      await undeleteSet(db, ports, 'kept');
      expect(await held(db, ports)).toEqual({ kept: [changed], [set]: [ferry.evening] });
      expect(await damage(db, ports)).toBeNull();
    });
  });

  test('that an import fills is not deleted', async () => {
    const { set } = await importAll(db, ports, [ferry.courier]);
    const session = await beginImport(db, ports, { ...OPTIONS, into: set });
    await expect(deleteSet(db, ports, set)).rejects.toThrow(SetIsBeingFilled);
    await session.abandon();
    await deleteSet(db, ports, set);
  });

  test('that held what an import has a newer version of may be deleted meanwhile: the import keeps its version', async () => {
    const { set } = await importAll(db, ports, [ferry.courier]);
    const session = await beginImport(db, ports, OPTIONS);
    const changed = { ...ferry.courier, text: `${ferry.courier.text}\n\nMore of it.` };
    expect(await session.add([{ article: changed }], 1)).toEqual(['updated']);
    await deleteSet(db, ports, set);
    await tidy(db, ports, later());
    await session.finish();
    expect(await held(db, ports)).toEqual({ [session.set]: [changed] });
    expect(await damage(db, ports)).toBeNull();
  });
});

describe('everything', () => {
  test('is deleted to the last record; what is left is a ledger that counts nothing', async () => {
    await importAll(db, ports, manyArticles(200, null));
    await keepArticle(db, ports, ferry.courier);
    const pending = await beginImport(db, ports, OPTIONS);
    await pending.add([{ article: ferry.evening }], 1);
    pending.leave();
    const ledger = await deleteEverything(db, ports);
    expect(ledger).toMatchObject({ count: 0, hash: 0 });
    for (const store of [
      'articles',
      'catalogue',
      'identities',
      'days',
      'buckets',
      'sets',
      'imports',
    ] as const)
      expect([store, await db.count(store)]).toEqual([store, 0]);
    expect(await db.getAllKeys('meta')).toEqual(['ledger']);
    expect(ports.copy.held()).toEqual(ledger);
    expect(await damage(db, ports)).toBeNull();
    expect(await overview(db, ports)).toMatchObject({ sets: [], pending: [], articles: 0, damage: null });
  });

  test('can be followed by anything, under numbers that were never used', async () => {
    await importAll(db, ports, [ferry.courier]);
    const [before] = await storedNumbers(db);
    await deleteEverything(db, ports);
    await importAll(db, ports, [ferry.courier]);
    const [after] = await storedNumbers(db);
    expect(after).toBeGreaterThan(before!);
    expect(await damage(db, ports)).toBeNull();
  });
});

describe('the starter corpus', () => {
  const starter = { version: 1 as const, articles: Object.values(ferry) };

  test('is brought back, without what is held elsewhere', async () => {
    const { set } = await importAll(db, ports, [ferry.courier]);
    await bringBackStarter(db, ports, starter);
    const all = await held(db, ports);
    expect(all[set]).toEqual([ferry.courier]);
    expect(all.starter).toHaveLength(3);
    await bringBackStarter(db, ports, starter);
    expect((await held(db, ports)).starter).toHaveLength(3);
    expect(await damage(db, ports)).toBeNull();
  });

  test('of which all is held elsewhere is there, and empty', async () => {
    await importAll(db, ports, starter.articles);
    await bringBackStarter(db, ports, starter);
    expect((await cards()).find(({ id }) => id === 'starter')).toMatchObject({ articles: 0 });
    expect(await damage(db, ports)).toBeNull();
  });

  test('that was just deleted is brought back as it was', async () => {
    await bringBackStarter(db, ports, starter);
    await deleteSet(db, ports, 'starter');
    await bringBackStarter(db, ports, starter);
    expect((await held(db, ports)).starter).toHaveLength(4);
    expect(await storedNumbers(db)).toHaveLength(4);
  });
});

test('a card counts hostile names without end as what they are: others', async () => {
  const many = Array.from({ length: 2_100 }, (_, i) =>
    article({ id: `${i}`, outlet: `Outlet ${i}`, text: `Text ${i}` }),
  );
  const { set } = await importAll(db, ports, many);
  const [card] = await cards();
  expect(card!.outlets).toHaveLength(2_001);
  expect(card!.outlets.reduce((sum, { count }) => sum + count, 0)).toBe(2_100);
  await deleteSet(db, ports, set);
  await undeleteSet(db, ports, set);
  expect(await damage(db, ports)).toBeNull();
});
