import {
  articlesInRecord,
  deleteArticles,
  getArticle,
  numbersOf,
  recordOf,
} from '../../../../src/corpus/store/blocks/article-records.ts';
import { read, write } from '../../../../src/corpus/store/database/transact.ts';
import type { LateralDatabase, StoredArticle } from '../../../../src/corpus/store/schema.ts';

/** All articles that lie on disk by number, rising. */
export async function storedArticles(db: LateralDatabase): Promise<Map<number, StoredArticle>> {
  const [keys, records] = await Promise.all([db.getAllKeys('articles'), db.getAll('articles')]);
  return new Map(keys.flatMap((key, i) => articlesInRecord(key, records[i]!)));
}

export const storedNumbers = async (db: LateralDatabase) => [...(await storedArticles(db)).keys()];

export const storedArticle = (db: LateralDatabase, number: number) =>
  read(db, ['articles'], (tx) => getArticle(tx, number));

/** Takes articles out of their records, as no damage to files does it, but a fault of ours might. */
export const loseArticles = (db: LateralDatabase, numbers: readonly number[]) =>
  write(db, ['articles'], (tx) => deleteArticles(tx, numbers));

/** Loses the record of an article. @returns the numbers that were in it */
export async function loseRecordOf(db: LateralDatabase, number: number): Promise<number[]> {
  const there = new Set(await storedNumbers(db));
  await db.delete('articles', recordOf(number));
  return numbersOf(recordOf(number)).filter((other) => there.has(other));
}

/** Writes something else in the place of an article. */
export async function spoilArticle(db: LateralDatabase, number: number, value: unknown): Promise<void> {
  const record = [...((await db.get('articles', recordOf(number))) ?? [])] as unknown[];
  record[numbersOf(recordOf(number)).indexOf(number)] = value;
  await db.put('articles', record as never, recordOf(number));
}
