import { getArticles } from '../blocks/article-records.ts';
import { read } from '../database/transact.ts';
import type { ArticleNumber, ArticleRow } from '../described.ts';
import { readState } from '../layout/state.ts';
import type { LateralDatabase, StoredArticle, StoredDay } from '../schema.ts';
import { Columns } from './columns.ts';

/** Every article that is compared with pages, of one generation. */
export interface ComparedArticles {
  readonly numbers: Uint32Array;
  row(number: ArticleNumber): ArticleRow;
}

/** Reads the catalogue, in slices. */
export async function comparedArticles(db: LateralDatabase, signal?: AbortSignal): Promise<ComparedArticles> {
  const { layout } = await read(db, ['meta'], readState);
  const columns = await Columns.read(db, layout, signal);
  return { numbers: columns.visible(null), row: (number) => columns.row(number) };
}

/** Signatures of all days, some of articles that are gone among them. */
export async function signedDays(db: LateralDatabase): Promise<StoredDay[]> {
  return read(db, ['meta', 'days'], async (tx) => {
    const [{ layout }, days] = await Promise.all([readState(tx), tx.objectStore('days').getAll()]);
    const listed = new Set(layout.segments.map(({ id }) => id));
    return days.filter(({ segment }) => listed.has(segment));
  });
}

/** Articles by their numbers, in this order; those that are gone are left out. */
export async function storedArticles(
  db: LateralDatabase,
  numbers: readonly ArticleNumber[],
): Promise<(StoredArticle & { readonly number: ArticleNumber })[]> {
  const stored = await read(db, ['articles'], (tx) => getArticles(tx, numbers));
  return stored.flatMap((entry, i) => (entry ? [{ ...entry, number: numbers[i]! }] : []));
}
