import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  addArticles,
  articlesOfBlock,
  deleteArticles,
  deleteFrom,
  getArticle,
  getArticles,
  putArticle,
} from '../../../../../src/corpus/store/blocks/article-records.ts';
import { numberOf } from '../../../../../src/corpus/store/blocks/block-records.ts';
import { read, write } from '../../../../../src/corpus/store/database/transact.ts';
import { STORE } from '../../../../../src/corpus/store/limits.ts';
import type { LateralDatabase, StoredArticle } from '../../../../../src/corpus/store/schema.ts';
import { article } from '../../../core/sample-event.ts';
import { sampleStore } from '../sample-store.ts';
import { storedNumbers } from '../stored-articles.ts';

let db: LateralDatabase;

beforeEach(async () => {
  ({ db } = await sampleStore());
});

const stored = (title: string): StoredArticle => ({
  article: article({ title }),
  set: 'set-1',
  cutOff: false,
  replaces: null,
  addedAt: 0,
});
const some = (...numbers: number[]) => new Map(numbers.map((number) => [number, stored(`No. ${number}`)]));
const add = (...numbers: number[]) => write(db, ['articles'], (tx) => addArticles(tx, some(...numbers)));
const titleOf = async (number: number) =>
  (await read(db, ['articles'], (tx) => getArticle(tx, number)))?.article.title;

describe('records of articles', () => {
  test('a block is made of whole records, so that each belongs to one block', () => {
    expect(STORE.blockArticles % STORE.recordArticles).toBe(0);
  });

  test('hold articles next to each other, in whatever order and transactions they come', async () => {
    await add(5, 3);
    await add(8, 4, 140);
    expect(await storedNumbers(db)).toEqual([3, 4, 5, 8, 140]);
    expect(await db.getAllKeys('articles')).toEqual([0, 1, 2, 35]);
    expect(await Promise.all([2, 3, 4, 6, 8, 9, 300].map(titleOf))).toEqual([
      undefined,
      'No. 3',
      'No. 4',
      undefined,
      'No. 8',
      undefined,
      undefined,
    ]);
    const ordered = await read(db, ['articles'], (tx) => getArticles(tx, [8, 2, 3, 8]));
    expect(ordered.map((one) => one?.article.title)).toEqual(['No. 8', undefined, 'No. 3', 'No. 8']);
    const block = await read(db, ['articles'], (tx) => articlesOfBlock(tx, 0));
    expect([...block.keys()]).toEqual([3, 4, 5, 8]);
  });

  test('a number that is taken is not given away, and nothing of that transaction is there', async () => {
    await add(3);
    await expect(add(4, 3)).rejects.toThrow();
    expect(await storedNumbers(db)).toEqual([3]);
    expect(await titleOf(3)).toBe('No. 3');
  });

  test('one of them is changed or taken out, the others stay; with the last one the record goes', async () => {
    await add(0, 1, 2);
    await write(db, ['articles'], (tx) => putArticle(tx, 1, stored('Changed')));
    await write(db, ['articles'], (tx) => deleteArticles(tx, [0, 7, 99]));
    expect([await titleOf(0), await titleOf(1), await titleOf(2)]).toEqual([undefined, 'Changed', 'No. 2']);
    await write(db, ['articles'], (tx) => deleteArticles(tx, [1, 2]));
    expect(await db.count('articles')).toBe(0);
  });

  test.each([0, 1, 3, 4, 5, 127])('the rest of a block, from place %i on, is taken out', async (place) => {
    const places = [0, 1, 2, 3, 4, 5, 7, 8, 127];
    const beside = [numberOf(0, 127), numberOf(2, 0)];
    await add(...beside, ...places.map((one) => numberOf(1, one)));
    await write(db, ['articles'], (tx) => deleteFrom(tx, 1, place));
    const left = places.filter((one) => one < place).map((one) => numberOf(1, one));
    expect(await storedNumbers(db)).toEqual([...beside, ...left].sort((a, b) => a - b));
  });
});
