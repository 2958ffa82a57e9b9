import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../../../src/core/article/article.ts';
import { isoOfDay } from '../../../../../src/core/index/day.ts';
import { INDEXING } from '../../../../../src/core/index/thresholds.ts';
import { CorpusDamaged } from '../../../../../src/corpus/store/failures.ts';
import type { Layout } from '../../../../../src/corpus/store/layout/layout.ts';
import { lookUp, whatIsRemembered } from '../../../../../src/corpus/store/reading/look-up.ts';
import type { LateralDatabase } from '../../../../../src/corpus/store/schema.ts';
import { deleteArticle } from '../../../../../src/corpus/store/sets/deleting/delete-article.ts';
import { tidy } from '../../../../../src/corpus/store/tidying/tidy.ts';
import { article, ferry, rarity } from '../../../core/sample-event.ts';
import { importAll, manyArticles, type SamplePorts, sampleStore } from '../sample-store.ts';
import { loseArticles, storedNumbers } from '../stored-articles.ts';

let db: LateralDatabase;
let ports: SamplePorts;

beforeEach(async () => {
  ({ db, ports } = await sampleStore());
});

const add = (...articles: Article[]) => importAll(db, ports, articles);
const found = async (query: Article) => (await lookUp(db, query, rarity)).map(({ outlet }) => outlet);

describe('looking up', () => {
  test('finds the event’s articles, nearest first, as they were stored', async () => {
    await add(ferry.other, ferry.courier, ferry.evening);
    const articles = await lookUp(db, ferry.herald, rarity);
    expect(articles.slice(0, 2).map(({ outlet }) => outlet)).toEqual(['Baltic Courier', 'Evening Post']);
    expect(articles[0]).toEqual(ferry.courier);
  });

  test('an empty corpus has nothing, and neither has an article about nothing', async () => {
    expect(await found(ferry.herald)).toEqual([]);
    await add(ferry.courier);
    expect(await found(article({ published: '2031-03-14' }))).toEqual([]);
  });

  test.each([-400, -5, -1, 0, 1, 5, 400])(
    'an article of the same event %i days apart is found',
    async (apart) => {
      const day = 22_000;
      await add({ ...ferry.courier, published: isoOfDay(day + apart) });
      expect(await found({ ...ferry.herald, published: isoOfDay(day) })).toEqual(['Baltic Courier']);
    },
  );

  test('articles without a date are found from any day, and an article without one finds any day', async () => {
    await add({ ...ferry.courier, published: null }, { ...ferry.evening, published: '1999-01-01' });
    expect((await found(ferry.herald)).sort()).toEqual(['Baltic Courier', 'Evening Post']);
    expect((await found({ ...ferry.herald, published: null })).sort()).toEqual([
      'Baltic Courier',
      'Evening Post',
    ]);
  });

  test('looks through every part of a crowded day, and hands on no more than it may', async () => {
    await add(...manyArticles(1_200, '2031-03-14'), ferry.courier);
    expect((await found(ferry.herald))[0]).toBe('Baltic Courier');
    await add(
      ...Array.from({ length: 40 }, (_, i) => ({
        ...ferry.evening,
        id: `copy-${i}`,
        url: null,
        outlet: `Copy ${i}`,
      })),
    );
    expect(await found(ferry.herald)).toHaveLength(INDEXING.candidates);
  });

  test('an article that the index names and the store lost is damage, and is said to be', async () => {
    await add(ferry.courier, ferry.evening);
    const [number] = await storedNumbers(db);
    await loseArticles(db, [number!]);
    const looked = lookUp(db, ferry.herald, rarity);
    await expect(looked).rejects.toThrow(CorpusDamaged);
    await expect(looked).rejects.toMatchObject({ expected: 2, found: 1 });
  });

  test('a record of the index that can’t be read is damage', async () => {
    await add(ferry.courier);
    const [key] = (await db.getAllKeys('buckets')).filter(([, field]) => field === 'signature');
    await db.put('buckets', Uint8Array.of(9, 9, 9), key);
    await expect(lookUp(db, ferry.herald, rarity)).rejects.toThrow(CorpusDamaged);
  });

  test('takes one transaction', async () => {
    await add(ferry.courier);
    let transactions = 0;
    const counting = new Proxy(db, {
      get: (target, name) => {
        if (name === 'transaction') transactions += 1;
        const value = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    expect(await lookUp(counting, ferry.herald, rarity)).toHaveLength(1);
    expect(transactions).toBe(1);
  });
});

describe('what was read', () => {
  const reads = (...stores: string[]) => {
    const read: string[] = [];
    const counting = {
      transaction: (...args: Parameters<typeof db.transaction>) => {
        const tx = db.transaction(...args);
        return {
          done: tx.done,
          objectStore: (name: (typeof stores)[number]) => {
            if (stores.includes(name)) read.push(name);
            return tx.objectStore(name as never);
          },
        };
      },
    } as unknown as typeof db;
    return { read, counting };
  };

  test('is not read again as long as nothing is changed', async () => {
    await add(ferry.courier, { ...ferry.evening, published: null });
    const remembered = whatIsRemembered();
    const first = await lookUp(db, ferry.herald, rarity, remembered);
    const { read, counting } = reads('days', 'buckets', 'articles');
    const second = await lookUp(counting, ferry.herald, rarity, remembered);
    expect(second).toEqual(first);
    expect(read).toEqual([]);
    // What is worked out about an article goes when it does.
    expect(second[0]).not.toBe(first[0]);
    const dayOn = { ...ferry.herald, published: '2031-03-15' };
    expect(await lookUp(counting, dayOn, rarity, remembered)).toHaveLength(2);
    expect(read).toEqual(['days']);
  });

  test('serves look-ups at the same time: none waits for what another one reads', async () => {
    await add(ferry.courier, { ...ferry.evening, published: null });
    const remembered = whatIsRemembered(await layout());
    const alone = await lookUp(db, ferry.herald, rarity);
    // The second begins in the middle of the first, which is slow to be answered.
    const slow = {
      transaction: (...args: Parameters<typeof db.transaction>) => {
        const tx = db.transaction(...args);
        return {
          done: tx.done,
          objectStore: (name: never) => {
            const store = tx.objectStore(name);
            if (name !== 'buckets') return store;
            return { getAll: (range: IDBKeyRange) => manyTimes(() => store.getAll(range as never), 40) };
          },
        };
      },
    } as unknown as typeof db;
    const both = [
      lookUp(slow, ferry.herald, rarity, remembered),
      lookUp(db, ferry.herald, rarity, remembered),
    ];
    expect(await Promise.all(both)).toEqual([alone, alone]);
  });

  test('of a new version is not the one before', async () => {
    await add(ferry.courier);
    const remembered = whatIsRemembered();
    const texts = async () => (await lookUp(db, ferry.herald, rarity, remembered)).map(({ text }) => text);
    expect(await texts()).toEqual([ferry.courier.text]);
    const newer = { ...ferry.courier, text: `${ferry.courier.text} It was refloated.` };
    await add(newer);
    expect(await texts()).toEqual([newer.text]);
  });

  test('is no more than there is room for', async () => {
    const long = (i: number) => ({
      ...ferry.courier,
      id: `long-${i}`,
      url: `https://long.example/${i}`,
      outlet: `Long ${i}`,
      text: `${ferry.courier.text} ${`Заметка ${i}. `.repeat(80_000)}`,
    });
    await add(...Array.from({ length: INDEXING.candidates }, (_, i) => long(i)));
    const remembered = whatIsRemembered();
    await lookUp(db, ferry.herald, rarity, remembered);
    const { read, counting } = reads('articles');
    expect(await lookUp(counting, ferry.herald, rarity, remembered)).toHaveLength(INDEXING.candidates);
    expect(read.length).toBeGreaterThan(0);
  });

  test('tells nothing wrong after an import, a deletion and a merge', async () => {
    await add(ferry.courier);
    const remembered = whatIsRemembered();
    const outlets = async () =>
      (await lookUp(db, ferry.herald, rarity, remembered)).map(({ outlet }) => outlet);
    expect(await outlets()).toEqual(['Baltic Courier']);
    await add(ferry.evening);
    expect(await outlets()).toEqual(['Baltic Courier', 'Evening Post']);
    const [number] = await storedNumbers(db);
    await deleteArticle(db, ports, number!);
    expect(await outlets()).toEqual(['Evening Post']);
    for (const one of manyArticles(12, '2031-03-14')) await add(one);
    await tidy(db, ports, { deletedBefore: 0 });
    const { segments } = await layout();
    expect(segments.length).toBeLessThan(14);
    expect((await outlets())[0]).toBe('Evening Post');
  });
});

/** The same request again and again, which keeps its transaction open for as long. */
async function manyTimes<T>(ask: () => Promise<T>, times: number): Promise<T> {
  for (let i = 1; i < times; i++) await ask();
  return ask();
}

const layout = async () => (await db.get('meta', 'layout')) as Layout;
