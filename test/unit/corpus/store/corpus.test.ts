import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type Checked,
  type CheckedMark,
  CorpusDamaged,
  openCorpus,
  restoreStarter,
} from '../../../../src/corpus/store/corpus.ts';
import { openDatabase } from '../../../../src/corpus/store/database/open-database.ts';
import { checkStore } from '../../../../src/corpus/store/health/check-store.ts';
import { recover } from '../../../../src/corpus/store/health/recover.ts';
import type { Layout } from '../../../../src/corpus/store/layout/layout.ts';
import { STORE } from '../../../../src/corpus/store/limits.ts';
import { deleteEverything } from '../../../../src/corpus/store/sets/everything.ts';
import { keepArticle } from '../../../../src/corpus/store/sets/kept-articles.ts';
import { article, ferry } from '../../core/sample-event.ts';
import { held, importAll, manyArticles, sampleCopy, samplePorts, sampleTables } from './sample-store.ts';
import { loseArticles, loseRecordOf, storedNumbers } from './stored-articles.ts';

let name = '';
let made = 0;

beforeEach(() => {
  name = `corpus-${++made}`;
});

function sampleMark(): CheckedMark & { readonly checks: () => number; readonly said: () => Checked | null } {
  let written = 0;
  let said: Checked | null = null;
  return {
    checks: () => written,
    said: () => said,
    read: async () => said,
    write: async (checked) => {
      written += 1;
      said = checked;
    },
  };
}

describe('the first time', () => {
  test('the starter corpus is filled in, once', async () => {
    const [tables, copy] = [sampleTables(), sampleCopy()];
    const first = await openCorpus(tables, copy, name);
    expect(first.count).toBe(4);
    expect(copy.held()).toMatchObject({ generation: 1, count: 4 });
    const again = await openCorpus(tables, copy, name);
    expect([again.count, tables.asked()]).toEqual([4, 1]);
    expect((await again.lookUp(ferry.herald)).map(({ outlet }) => outlet)).toContain('Baltic Courier');
  });

  test('opened twice at once it is still filled in once', async () => {
    const copy = sampleCopy();
    const both = await Promise.all([1, 2].map(() => openCorpus(sampleTables(), copy, name)));
    expect(both.map(({ count }) => count)).toEqual([4, 4]);
    const db = await openDatabase(name);
    expect(await storedNumbers(db)).toHaveLength(4);
    expect((await openCorpus(sampleTables(), copy, name)).count).toBe(4);
    expect(await checkStore(db, copy)).toBeNull();
  });

  test('a starter corpus that can’t be read is no empty corpus: it fails, and the next try fills it in', async () => {
    const copy = sampleCopy();
    const broken = { ...sampleTables(), starter: () => Promise.reject(new Error('The table is damaged.')) };
    await expect(openCorpus(broken, copy, name)).rejects.toThrow('The table is damaged.');
    expect(copy.held()).toBeNull();
    expect((await openCorpus(sampleTables(), copy, name)).count).toBe(4);
  });

  test('after everything was deleted it does not come back by itself', async () => {
    const ports = samplePorts();
    await openCorpus(sampleTables(), ports.copy, name);
    await deleteEverything(await openDatabase(name), ports);
    const tables = sampleTables();
    expect([(await openCorpus(tables, ports.copy, name)).count, tables.asked()]).toEqual([0, 0]);
    // Not even where the browser has lost the empty database too.
    expect([(await openCorpus(tables, ports.copy, `${name}-lost`)).count, tables.asked()]).toEqual([0, 0]);
  });
});

describe('a damaged store', () => {
  test('that lost articles is said to be damaged by the check of the session, with both numbers, and is left as it is', async () => {
    const copy = sampleCopy();
    await openCorpus(sampleTables(), copy, name);
    const db = await openDatabase(name);
    await importAll(db, { ...samplePorts(), copy }, manyArticles(2, '2031-01-01'));
    await loseRecordOf(db, 0);
    const mark = sampleMark();
    const opened = openCorpus(sampleTables(), copy, name, undefined, mark);
    await expect(opened).rejects.toThrow(CorpusDamaged);
    await expect(opened).rejects.toMatchObject({ expected: 6, found: 2 });
    expect(await storedNumbers(db)).toHaveLength(2);
    expect([copy.held()?.count, mark.said()?.damage]).toEqual([6, { expected: 6, found: 2 }]);
  });

  test('the whole is checked once a session', async () => {
    const [copy, mark] = [sampleCopy(), sampleMark()];
    for (let i = 0; i < 3; i++) await openCorpus(sampleTables(), copy, name, undefined, mark);
    expect(mark.checks()).toBe(1);
  });

  test('a large one is checked behind the first look-up, and the next ones fail', async () => {
    const ports = samplePorts();
    const db = await openDatabase(name);
    await importAll(db, ports, [...manyArticles(1_001, '2031-01-01'), ferry.courier]);
    await loseRecordOf(db, 0);
    const mark = sampleMark();
    const corpus = await openCorpus(sampleTables(), ports.copy, name, undefined, mark);
    // Of the many, the 340th shares a number with the page.
    const found = (await corpus.lookUp(ferry.herald)).map(({ outlet, title }) => `${outlet}: ${title}`);
    expect(found).toEqual([`Baltic Courier: ${ferry.courier.title}`, 'many: Notice 340']);
    await expect
      .poll(() =>
        corpus.lookUp(ferry.herald).then(
          () => 'answered',
          (error: Error) => error.name,
        ),
      )
      .toBe('CorpusDamaged');
    // Nor is it opened as if it were whole, until it has been recovered.
    const again = () => openCorpus(sampleTables(), ports.copy, name, undefined, mark);
    await expect(again()).rejects.toMatchObject({ expected: 1_002, found: 1_002 - STORE.recordArticles });
    await recover(db, ports);
    expect((await again()).count).toBe(1_002 - STORE.recordArticles);
  });

  test('that came back empty is not filled with the starter corpus: the copy of the ledger knows better', async () => {
    const tables = sampleTables();
    const opened = openCorpus(tables, sampleCopy({ generation: 7, count: 3_000, hash: 5 }), name);
    await expect(opened).rejects.toMatchObject({ name: 'CorpusDamaged', expected: 3_000, found: null });
    expect(tables.asked()).toBe(0);
  });

  test('that fell back to an earlier state is caught by the newer copy', async () => {
    const copy = sampleCopy();
    await openCorpus(sampleTables(), copy, name);
    await copy.write({ generation: 2, count: 5, hash: 5 });
    await expect(openCorpus(sampleTables(), copy, name)).rejects.toThrow(CorpusDamaged);
  });

  test('that has lost the ledger with its copy is not taken for a new one', async () => {
    const tables = sampleTables();
    await openCorpus(tables, sampleCopy(), name);
    const db = await openDatabase(name);
    await db.clear('meta');
    const articles = await db.getAll('articles');
    await expect(openCorpus(tables, sampleCopy(), name)).rejects.toMatchObject({ expected: 4, found: null });
    expect(await db.getAll('articles')).toEqual(articles);
    expect(await checkStore(db, sampleCopy())).toMatchObject({ expected: 4 });
    await recover(db, { ...samplePorts(), copy: sampleCopy() });
    expect(await checkStore(db, sampleCopy())).toBeNull();
  });

  test('whose layout is gone is damaged, not empty', async () => {
    const copy = sampleCopy();
    await openCorpus(sampleTables(), copy, name);
    const db = await openDatabase(name);
    await db.delete('meta', 'layout');
    await expect(openCorpus(sampleTables(), copy, name)).rejects.toMatchObject({ expected: 4, found: null });
  });

  test('is made whole by putting the starter corpus back: what can be read stays', async () => {
    const ports = samplePorts();
    await openCorpus(sampleTables(), ports.copy, name);
    const db = await openDatabase(name);
    const mine = article({ outlet: 'Mine', title: 'Mine', text: 'The reader kept this.' });
    await keepArticle(db, ports, mine);
    await loseArticles(db, [1]);
    await db.delete('meta', 'layout');
    await restoreStarter(sampleTables(), ports, name);
    expect(await checkStore(db, ports.copy)).toBeNull();
    const all = await held(db, ports);
    expect(all.kept).toEqual([mine]);
    expect(new Set(all.starter?.map(({ id }) => id))).toEqual(
      new Set(Object.values(ferry).map(({ id }) => id)),
    );
    const corpus = await openCorpus(sampleTables(), ports.copy, name, undefined, sampleMark());
    expect((await corpus.lookUp(ferry.herald)).map(({ outlet }) => outlet)).toContain('Baltic Courier');
  });
});

test('keeping articles one by one leaves few segments, behind the keeping', async () => {
  const ports = samplePorts();
  const corpus = await openCorpus(sampleTables(), ports.copy, name, undefined, null, ports.locks);
  for (const one of manyArticles(9, '2031-03-14')) expect(await corpus.keep(one, false)).not.toBeNull();
  expect(await corpus.keep(manyArticles(1, '2031-03-14')[0]!, false)).toBeNull();
  expect(await corpus.held()).toBe(13);
  const db = await openDatabase(name);
  await expect.poll(async () => ((await db.get('meta', 'layout')) as Layout).segments.length).toBeLessThan(5);
  await expect.poll(() => ports.locks.isHeld('lateral-tidy')).toBe(false);
  expect(await checkStore(db, ports.copy)).toBeNull();
});

describe('the copy of the ledger', () => {
  test('that is lost or behind is written anew: the browser may stop between the commit and the copy', async () => {
    await openCorpus(sampleTables(), sampleCopy(), name);
    for (const kept of [null, { generation: 0, count: 0, hash: 0 }]) {
      const copy = sampleCopy(kept);
      expect((await openCorpus(sampleTables(), copy, name)).count).toBe(4);
      expect(copy.held()).toMatchObject({ generation: 1, count: 4 });
    }
  });

  test('that is slow while another context imports does not make a whole store look damaged', async () => {
    const ports = samplePorts();
    await openCorpus(sampleTables([ferry.herald]), ports.copy, name);
    const db = await openDatabase(name);
    /** Read as it is only after an import was committed and noted. */
    const slow = {
      ...ports.copy,
      read: async () => {
        await importAll(db, ports, [ferry.courier, ferry.evening]);
        return ports.copy.read();
      },
    };
    expect((await openCorpus(sampleTables(), slow, name)).count).toBe(3);
  });

  test('that can’t be written is no failure of what was committed', async () => {
    const copy = { ...sampleCopy(), write: () => Promise.reject(new Error('storage.local is full')) };
    expect((await openCorpus(sampleTables(), copy, name)).count).toBe(4);
  });
});
