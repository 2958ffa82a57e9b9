import type { Article } from '../../core/article/article.ts';
import { articleTerms } from '../../core/index/article-terms.ts';
import { dayOf } from '../../core/index/day.ts';
import type { Rarity } from '../../core/index/rarity.ts';
import { nearestSignatures, signature } from '../../core/index/signature.ts';
import { INDEXING } from '../../core/index/thresholds.ts';
import type { DayKey, LateralDatabase } from './schema.ts';

/**
 * Articles that may report the same event: the nearest by signature among those of the days around the article's own
 * and those without a date. One transaction. An article without a date is held against the latest days held.
 * @returns up to `INDEXING.candidates` articles, nearest first
 */
export async function lookUp(db: LateralDatabase, article: Article, rarity: Rarity): Promise<Article[]> {
  const query = signature(articleTerms(article, rarity));
  const tx = db.transaction(['days', 'articles'], 'readonly');
  const days = tx.objectStore('days');
  const day = dayOf(article.published);
  const range =
    day === null
      ? IDBKeyRange.upperBound(['undated'], true)
      : IDBKeyRange.bound([day - INDEXING.windowDays], [day + INDEXING.windowDays, Number.MAX_SAFE_INTEGER]);
  const [dated, undated] = await Promise.all([
    day === null ? latest(days, range, INDEXING.undatedQueryDays) : days.getAll(range),
    latest(
      days,
      IDBKeyRange.bound(['undated', 0], ['undated', Number.MAX_SAFE_INTEGER]),
      INDEXING.undatedParts,
    ),
  ]);
  const nearest = nearestSignatures(query, [...dated, ...undated], INDEXING.candidates);
  const found = await Promise.all(nearest.map(({ id }) => tx.objectStore('articles').get(id)));
  await tx.done;
  return found.flatMap((stored) => {
    if (!stored) return [];
    const { corpus: _, ...held } = stored;
    return [held];
  });
}

type Days = {
  getAllKeys(query: IDBKeyRange): Promise<DayKey[]>;
  get(key: DayKey): Promise<{ ids: string[]; hashes: Uint16Array } | undefined>;
};

/** The last records of a range: what came latest. */
async function latest(days: Days, range: IDBKeyRange, most: number) {
  const keys = (await days.getAllKeys(range)).slice(-most);
  const records = await Promise.all(keys.map((key) => days.get(key)));
  return records.filter((record) => record !== undefined);
}
