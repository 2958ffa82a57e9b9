import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addArticles } from '../../../../src/corpus/store/add-articles.ts';
import { CorpusDamaged, openCorpus } from '../../../../src/corpus/store/corpus.ts';
import { openDatabase } from '../../../../src/corpus/store/schema.ts';
import { ferry, rarity } from '../../core/sample-event.ts';
import { sampleCopy, sampleTables } from './sample-store.ts';

let name = '';
let made = 0;

beforeEach(() => {
  name = `corpus-${++made}`;
});

describe('the first time', () => {
  test('the starter corpus is filled in, once', async () => {
    const [tables, copy] = [sampleTables(), sampleCopy()];
    const first = await openCorpus(tables, copy, name);
    expect(first.count).toBe(4);
    expect(copy.held()).toEqual({ generation: 1, count: 4 });
    const again = await openCorpus(tables, copy, name);
    expect([again.count, tables.asked()]).toEqual([4, 1]);
    expect((await again.lookUp(ferry.herald)).map(({ outlet }) => outlet)).toContain('Baltic Courier');
  });

  test('opened twice at once it is still filled in once', async () => {
    const copy = sampleCopy();
    const both = await Promise.all([1, 2].map(() => openCorpus(sampleTables(), copy, name)));
    expect(both.map(({ count }) => count)).toEqual([4, 4]);
    const db = await openDatabase(name);
    expect([await db.count('articles'), (await db.get('meta', 'ledger'))?.count]).toEqual([4, 4]);
    expect((await openCorpus(sampleTables(), copy, name)).count).toBe(4);
  });

  test('a starter corpus that can’t be read is no empty corpus: it fails, and the next try fills it in', async () => {
    const copy = sampleCopy();
    const broken = { ...sampleTables(), starter: () => Promise.reject(new Error('The table is damaged.')) };
    await expect(openCorpus(broken, copy, name)).rejects.toThrow('The table is damaged.');
    expect(copy.held()).toBeNull();
    expect((await openCorpus(sampleTables(), copy, name)).count).toBe(4);
  });
});

describe('a damaged store', () => {
  test('that lost articles is said to be damaged, with both numbers, and is left as it is', async () => {
    const copy = sampleCopy();
    await openCorpus(sampleTables(), copy, name);
    const db = await openDatabase(name);
    await db.delete('articles', ferry.herald.id);
    const opened = openCorpus(sampleTables(), copy, name);
    await expect(opened).rejects.toThrow(CorpusDamaged);
    await expect(opened).rejects.toMatchObject({ expected: 4, found: 3 });
    expect(await db.count('articles')).toBe(3);
    expect(copy.held()).toEqual({ generation: 1, count: 4 });
  });

  test('that came back empty is not filled with the starter corpus: the copy of the ledger knows better', async () => {
    const tables = sampleTables();
    const opened = openCorpus(tables, sampleCopy({ generation: 7, count: 3_000 }), name);
    await expect(opened).rejects.toMatchObject({ name: 'CorpusDamaged', expected: 3_000, found: 0 });
    expect(tables.asked()).toBe(0);
  });

  test('that fell back to an earlier state is caught by the newer copy', async () => {
    const copy = sampleCopy();
    await openCorpus(sampleTables(), copy, name);
    await copy.write({ generation: 2, count: 5 });
    await expect(openCorpus(sampleTables(), copy, name)).rejects.toThrow(CorpusDamaged);
  });
});

describe('the copy of the ledger', () => {
  test('that is lost or behind is written anew: the browser may stop between the commit and the copy', async () => {
    await openCorpus(sampleTables(), sampleCopy(), name);
    for (const kept of [null, { generation: 0, count: 0 }]) {
      const copy = sampleCopy(kept);
      expect((await openCorpus(sampleTables(), copy, name)).count).toBe(4);
      expect(copy.held()).toEqual({ generation: 1, count: 4 });
    }
  });

  test('that is slow while another context imports does not make a whole store look damaged', async () => {
    const copy = sampleCopy();
    await openCorpus(sampleTables([ferry.herald]), copy, name);
    const db = await openDatabase(name);
    /** Read as it is only after an import was committed and noted. */
    const slow = {
      ...copy,
      read: async () => {
        await copy.write(await addArticles(db, 'imported', [ferry.courier, ferry.evening], rarity));
        return copy.read();
      },
    };
    expect((await openCorpus(sampleTables(), slow, name)).count).toBe(3);
  });
});
