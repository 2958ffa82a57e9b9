import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article/article.ts';
import { isoOfDay } from '../../../../src/core/index/day.ts';
import { INDEXING } from '../../../../src/core/index/thresholds.ts';
import { addArticles } from '../../../../src/corpus/store/add-articles.ts';
import { lookUp } from '../../../../src/corpus/store/look-up.ts';
import { type LateralDatabase, openDatabase } from '../../../../src/corpus/store/schema.ts';
import { article, ferry, rarity } from '../../core/sample-event.ts';
import { manyArticles } from './sample-store.ts';

let db: LateralDatabase;
let made = 0;

beforeEach(async () => {
  db = await openDatabase(`look-up-${++made}`);
});

const add = (...articles: Article[]) => addArticles(db, 'test', articles, rarity);
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

  const { windowDays } = INDEXING;
  test.each([
    [-windowDays - 1, false],
    [-windowDays, true],
    [0, true],
    [windowDays, true],
    [windowDays + 1, false],
  ])('an article %i days apart: found %s', async (apart, expected) => {
    const day = 22_000;
    await add({ ...ferry.courier, published: isoOfDay(day + apart) });
    expect((await found({ ...ferry.herald, published: isoOfDay(day) })).length === 1).toBe(expected);
  });

  test('articles without a date are found from any day, and an article without one finds any day', async () => {
    await add({ ...ferry.courier, published: null }, { ...ferry.evening, published: '1999-01-01' });
    expect(await found(ferry.herald)).toEqual(['Baltic Courier']);
    expect((await found({ ...ferry.herald, published: null })).sort()).toEqual([
      'Baltic Courier',
      'Evening Post',
    ]);
  });

  test('looks through every part of a crowded day, and hands on no more than it may', async () => {
    await add(...manyArticles(1_200, '2031-03-14'), ferry.courier);
    expect((await found(ferry.herald))[0]).toBe('Baltic Courier');
    const crowd = Array.from({ length: 40 }, (_, i) => ({ ...ferry.evening, id: `copy-${i}` }));
    await add(...crowd);
    expect(await found(ferry.herald)).toHaveLength(INDEXING.candidates);
  });

  test('an article that the index names and the store lost is passed over', async () => {
    await add(ferry.courier, ferry.evening);
    await db.delete('articles', ferry.courier.id);
    expect(await found(ferry.herald)).toEqual(['Evening Post']);
  });
});
