import type { ArticleNumber } from '../described.ts';
import { STORE } from '../limits.ts';
import type { AnyTransaction, ArticleRecord, StoredArticle, WriteTransaction } from '../schema.ts';
import { blockOf, numberOf } from './block-records.ts';

/*
 * Articles lie some to a record, for what opening a large database costs hangs on how many records were written (ADR 8). A
 * record belongs to one block. All that take a transaction run in one over `articles`.
 */

export const recordOf = (number: ArticleNumber) => Math.floor(number / STORE.recordArticles);
const slotOf = (number: ArticleNumber) => number % STORE.recordArticles;
/** Numbers of the articles that may lie in a record, in the order of their places there. */
export const numbersOf = (record: number): ArticleNumber[] =>
  Array.from({ length: STORE.recordArticles }, (_, slot) => record * STORE.recordArticles + slot);

/** The block that a record is part of. */
export const blockOfRecord = (record: number) => blockOf(record * STORE.recordArticles);

/** The records of these blocks. */
export const recordsOfBlocks = (first: number, count: number) =>
  IDBKeyRange.bound(recordOf(numberOf(first, 0)), recordOf(numberOf(first + count, 0)), false, true);

/** The article of a number in its record. */
export const articleIn = (record: ArticleRecord | undefined, number: ArticleNumber) =>
  record?.[slotOf(number)] ?? undefined;

/** An article; undefined if it is not there. */
export async function getArticle(
  tx: AnyTransaction,
  number: ArticleNumber,
): Promise<StoredArticle | undefined> {
  return articleIn(await tx.objectStore('articles').get(recordOf(number)), number);
}

/** Articles in the order of their numbers given, undefined for each that is not there; no record is read twice. */
export async function getArticles(
  tx: AnyTransaction,
  numbers: readonly ArticleNumber[],
): Promise<(StoredArticle | undefined)[]> {
  const records = new Map<number, Promise<ArticleRecord | undefined>>();
  for (const record of new Set(numbers.map(recordOf)))
    records.set(record, tx.objectStore('articles').get(record));
  return Promise.all(numbers.map(async (number) => articleIn(await records.get(recordOf(number)), number)));
}

/** All articles of a block by number, rising. */
export async function articlesOfBlock(
  tx: AnyTransaction,
  block: number,
): Promise<Map<ArticleNumber, StoredArticle>> {
  const range = recordsOfBlocks(block, 1);
  const [keys, records] = await Promise.all([
    tx.objectStore('articles').getAllKeys(range),
    tx.objectStore('articles').getAll(range),
  ]);
  return new Map(keys.flatMap((key, i) => articlesInRecord(key, records[i]!)));
}

/** The articles of a record by number, rising. */
export function articlesInRecord(key: number, record: ArticleRecord): [ArticleNumber, StoredArticle][] {
  const numbers = numbersOf(key);
  return record.flatMap((stored, slot): [ArticleNumber, StoredArticle][] =>
    stored ? [[numbers[slot]!, stored]] : [],
  );
}

/**
 * Writes articles under numbers that have never been used, into the record that others lie in or one of their own.
 * @throws Error for a number that is taken
 */
export async function addArticles(
  tx: WriteTransaction,
  articles: ReadonlyMap<ArticleNumber, StoredArticle>,
): Promise<void> {
  await changeRecords(tx, articles.keys(), (number, before) => {
    if (before) throw new Error(`The number ${number} is another article's.`);
    return articles.get(number)!;
  });
}

/** Writes an article in the place of what stood under its number. */
export async function putArticle(
  tx: WriteTransaction,
  number: ArticleNumber,
  stored: StoredArticle,
): Promise<void> {
  await changeRecords(tx, [number], () => stored);
}

/** Takes articles out, with the record where none is left in it. */
export async function deleteArticles(tx: WriteTransaction, numbers: Iterable<ArticleNumber>): Promise<void> {
  await changeRecords(tx, numbers, () => null);
}

/** Takes out all articles of a block from one on. */
export async function deleteFrom(tx: WriteTransaction, block: number, place: number): Promise<void> {
  const first = numberOf(block, place);
  const end = recordOf(numberOf(block + 1, 0));
  const whole = slotOf(first) === 0 ? recordOf(first) : recordOf(first) + 1;
  await Promise.all([
    whole < end && tx.objectStore('articles').delete(IDBKeyRange.bound(whole, end, false, true)),
    whole > recordOf(first) &&
      deleteArticles(
        tx,
        numbersOf(recordOf(first)).filter((number) => number >= first),
      ),
  ]);
}

async function changeRecords(
  tx: WriteTransaction,
  numbers: Iterable<ArticleNumber>,
  change: (number: ArticleNumber, before: StoredArticle | undefined) => StoredArticle | null,
): Promise<void> {
  const store = tx.objectStore('articles');
  const byRecord = new Map<number, ArticleNumber[]>();
  for (const number of numbers) {
    const own = byRecord.get(recordOf(number));
    if (own) own.push(number);
    else byRecord.set(recordOf(number), [number]);
  }
  await Promise.all(
    Array.from(byRecord, async ([key, own]) => {
      const before = (await store.get(key)) ?? [];
      const after = [...before];
      for (const number of own) {
        while (after.length <= slotOf(number)) after.push(null);
        after[slotOf(number)] = change(number, before[slotOf(number)] ?? undefined);
      }
      if (after.some((stored) => stored !== null)) await store.put(after, key);
      else if (before.length > 0) await store.delete(key);
    }),
  );
}
