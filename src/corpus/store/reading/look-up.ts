import type { Article } from '../../../core/article/article.ts';
import { type LookUpPlan, planLookUp } from '../../../core/index/look-up/plan-look-up.ts';
import { type LookedUp, rankCandidates } from '../../../core/index/look-up/rank-candidates.ts';
import type { Rarity } from '../../../core/index/rarity.ts';
import { DamagedBucket } from '../../../core/index/segment/read-bucket.ts';
import { INDEXING } from '../../../core/index/thresholds.ts';
import { read } from '../database/transact.ts';
import { CorpusDamaged } from '../failures.ts';
import { articlesHeld, type Layout, visibleIn } from '../layout/layout.ts';
import { layoutOf } from '../layout/state.ts';
import type { LateralDatabase } from '../schema.ts';
import { RememberedArticles } from './remembered-articles.ts';
import { SegmentRecords } from './segment-records.ts';

/** What look-ups leave to those after them. All of it can be read again. */
export interface Remembered {
  records: SegmentRecords;
  readonly articles: RememberedArticles;
}

export const whatIsRemembered = (layout?: Layout): Remembered => ({
  records: new SegmentRecords(layout),
  articles: new RememberedArticles(),
});

/**
 * Articles that may report the same event, nearest first, up to `INDEXING.candidates`: by the signatures of the days
 * around the article's own, and by the postings of its heaviest terms where a mate has no date or lies outside these days.
 * One transaction, which reads the layout, some records of days, some buckets of each segment, and these articles.
 * @param remembered records and articles met before, which need not be read again; what is read is remembered there
 * @throws CorpusDamaged if the index names an article that is not there
 */
export async function lookUp(
  db: LateralDatabase,
  article: Article,
  rarity: Rarity,
  remembered: Remembered = whatIsRemembered(),
): Promise<Article[]> {
  return read(db, ['meta', 'days', 'buckets', 'articles'], async (tx) => {
    // The plan is made while the layout is read; what does not hang on that, or on the one met last, is asked for at once.
    const reading = layoutOf(tx);
    const plan = planLookUp(article, rarity);
    const [layout, early] = await Promise.all([reading, remembered.records.read(tx, plan)]);
    const isSame = remembered.records.isOf(layout);
    if (!isSame) remembered.records = new SegmentRecords(layout);
    const ranked = ranking(plan, isSame ? early : await remembered.records.read(tx, plan), layout);
    const numbers = ranked.map(({ number }) => number);
    const found = await remembered.articles.read(tx, layout, numbers);
    const articles = found.filter((article) => article !== undefined);
    if (articles.length < found.length) throw damaged(layout, found.length - articles.length);
    return articles;
  });
}

function ranking(plan: LookUpPlan, records: LookedUp, layout: Layout) {
  try {
    return rankCandidates(plan, records, visibleIn(layout), INDEXING.candidates);
  } catch (error) {
    throw error instanceof DamagedBucket ? damaged(layout, 0) : error;
  }
}

function damaged(layout: Layout, missing: number): CorpusDamaged {
  const expected = articlesHeld(layout);
  return new CorpusDamaged(expected, expected - missing);
}
