import type { Rarity } from '../../../core/index/rarity.ts';
import { createSegmentBuilder } from '../../../core/index/segment/segment-builder.ts';
import { articlesInRecord, numbersOf, recordOf } from '../blocks/article-records.ts';
import { blockOf } from '../blocks/block-records.ts';
import { read, StoreMovedOn, untilItHolds, write } from '../database/transact.ts';
import { putAll, segmentInfo, segmentPuts } from '../importing/write-segment.ts';
import { type Layout, type NumberRange, setOfBlock } from '../layout/layout.ts';
import { joinRanges } from '../layout/ranges.ts';
import { readState } from '../layout/state.ts';
import { STORE } from '../limits.ts';
import type { LateralDatabase } from '../schema.ts';

/** Records of articles that one transaction indexes: about a hundred articles. */
const RECORDS_AT_ONCE = Math.ceil(100 / STORE.recordArticles);

/**
 * Indexes what is held and in no segment yet, after an upgrade from version 1: a transaction for each hundred articles,
 * each of which is found from then on. @returns the layout with all of it indexed
 */
export async function indexWhatIsNot(db: LateralDatabase, rarity: Rarity): Promise<Layout> {
  for (;;) {
    const layout = await untilItHolds(() => indexSome(db, rarity));
    if (layout.unindexed.length === 0) return layout;
  }
}

async function indexSome(db: LateralDatabase, rarity: Rarity): Promise<Layout> {
  const { layout, articles, last } = await read(db, ['meta', 'articles'], async (tx) => {
    const { layout } = await readState(tx);
    const [range] = layout.unindexed;
    if (!range) return { layout, articles: [], last: null };
    const within = IDBKeyRange.bound(recordOf(range[0]), recordOf(range[1]));
    const store = tx.objectStore('articles');
    const [keys, records] = await Promise.all([
      store.getAllKeys(within, RECORDS_AT_ONCE),
      store.getAll(within, RECORDS_AT_ONCE),
    ]);
    const articles = keys
      .flatMap((key, i) => articlesInRecord(key, records[i]!))
      .filter(([number]) => number >= range[0] && number <= range[1])
      .map(([number, { article }]) => ({ number, article }));
    return { layout, articles, last: keys.length < RECORDS_AT_ONCE ? null : numbersOf(keys.at(-1)!).at(-1)! };
  });
  if (layout.unindexed.length === 0) return layout;
  const builder = createSegmentBuilder(rarity);
  // Also of deleted sets, which may come back, and what is gone: of that a segment is always expected to know.
  for (const { number, article } of articles)
    if (setOfBlock(layout, blockOf(number)) !== undefined) builder.add(number, article);
  const segment = builder.articles > 0 ? builder.build() : null;
  const rest = without(layout.unindexed, last);
  return write(db, ['days', 'buckets', 'meta'], async (tx) => {
    const { ledger, layout: now } = await readState(tx);
    if (
      now.generation !== layout.generation ||
      JSON.stringify(now.unindexed) !== JSON.stringify(layout.unindexed)
    )
      throw new StoreMovedOn();
    const id = ledger.nextSegment;
    const ranges = joinRanges(articles.map(({ number }) => [number, number]));
    const next = {
      ...now,
      unindexed: rest,
      segments: segment ? [...now.segments, { id, ...segmentInfo(segment), ranges }] : now.segments,
    };
    if (segment) await putAll(tx, segmentPuts(id, segment));
    await tx.objectStore('meta').put(next, 'layout');
    await tx.objectStore('meta').put({ ...ledger, nextSegment: id + 1 }, 'ledger');
    return next;
  });
}

/** Ranges without the first, or without that part of it which ends with `to`. */
function without([first, ...rest]: readonly NumberRange[], to: number | null): NumberRange[] {
  return first && to !== null && to < first[1] ? [[to + 1, first[1]], ...rest] : rest;
}
