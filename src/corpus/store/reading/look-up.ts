import type { Article } from '../../../core/article/article.ts';
import { bucketsToRead, type LookUpPlan, planLookUp } from '../../../core/index/look-up/plan-look-up.ts';
import { rankCandidates } from '../../../core/index/look-up/rank-candidates.ts';
import type { Rarity } from '../../../core/index/rarity.ts';
import { DamagedBucket } from '../../../core/index/segment/read-bucket.ts';
import { INDEXING } from '../../../core/index/thresholds.ts';
import { read } from '../database/transact.ts';
import { CorpusDamaged } from '../failures.ts';
import { articlesHeld, type Layout, visibleIn } from '../layout/layout.ts';
import { readStored, stateOf } from '../layout/state.ts';
import type { LateralDatabase, ReadTransaction } from '../schema.ts';

/**
 * Articles that may report the same event, nearest first, up to `INDEXING.candidates`: by the signatures of the days
 * around the article's own, and by the postings of its heaviest terms where a mate has no date or lies outside these days.
 * One transaction, which reads the layout, some records of days, some buckets of each segment, and these articles.
 * @throws CorpusDamaged if the index names an article that is not there
 */
export async function lookUp(db: LateralDatabase, article: Article, rarity: Rarity): Promise<Article[]> {
  const plan = planLookUp(article, rarity);
  return read(db, ['meta', 'days', 'buckets', 'articles'], async (tx) => {
    // What does not hang on the layout is asked for at the same time.
    const [stored, days] = await Promise.all([readStored(tx), daysOf(tx, plan)]);
    const { layout } = stateOf(stored);
    const buckets = await bucketsOf(tx, plan, layout);
    // Days may hold records of segments that are not part of the layout yet, or no longer.
    const listed = new Set(layout.segments.map(({ id }) => id));
    const records = { days: days.filter(({ segment }) => listed.has(segment)), buckets };
    const ranked = ranking(plan, records, layout);
    const found = await Promise.all(ranked.map(({ number }) => tx.objectStore('articles').get(number)));
    const missing = found.filter((entry) => entry === undefined).length;
    if (missing > 0) throw damaged(layout, missing);
    return found.map((entry) => entry!.article);
  });
}

async function daysOf(tx: ReadTransaction, { days }: LookUpPlan) {
  return days === null ? [] : tx.objectStore('days').getAll(IDBKeyRange.bound([days.from], [days.to, []]));
}

async function bucketsOf(tx: ReadTransaction, plan: LookUpPlan, { segments }: Layout): Promise<Uint8Array[]> {
  const store = tx.objectStore('buckets');
  const found = await Promise.all(
    segments.flatMap(({ id, shape }) =>
      bucketsToRead(plan, shape.signature.buckets).map((bucket) =>
        store.getAll(IDBKeyRange.bound([id, 'signature', bucket], [id, 'signature', bucket, []])),
      ),
    ),
  );
  return found.flat();
}

function ranking(plan: LookUpPlan, records: Parameters<typeof rankCandidates>[1], layout: Layout) {
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
