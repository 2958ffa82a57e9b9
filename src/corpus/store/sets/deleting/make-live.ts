import type { Article } from '../../../../core/article/article.ts';
import { dayOf } from '../../../../core/index/day.ts';
import { createSegmentBuilder } from '../../../../core/index/segment/segment-builder.ts';
import { blockOf, placeOf } from '../../blocks/block-records.ts';
import type { ChangedBlock } from '../../blocks/change-rows.ts';
import type { ArticleNumber } from '../../described.ts';
import { articleKeys, keySum } from '../../identity/article-keys.ts';
import { putAll, segmentInfo, segmentPuts } from '../../importing/write-segment.ts';
import { withoutGone } from '../../layout/gone.ts';
import { type Layout, setOfBlock } from '../../layout/layout.ts';
import { joinRanges } from '../../layout/ranges.ts';
import type { State } from '../../layout/state.ts';
import type { StorePorts } from '../../ports/store-ports.ts';
import type { WriteTransaction } from '../../schema.ts';
import type { TallyChanges } from '../apply-tallies.ts';

/** Articles that the same transaction indexes; of more, all are left to the next opening or tidying. */
const INDEXED_AT_ONCE = 100;

/**
 * Makes articles live again that were replaced or deleted, in a transaction over `days` and `buckets`. Those that stand in
 * no segment any more get one of their own.
 * @param blocks of these articles, for the caller to write
 * @param changes what it adds to the tallies of their sets
 */
export async function makeLive(
  tx: WriteTransaction,
  { ledger, layout }: Pick<State, 'ledger' | 'layout'>,
  { rarity }: Pick<StorePorts, 'rarity'>,
  blocks: ReadonlyMap<number, ChangedBlock>,
  changes: TallyChanges,
  articles: ReadonlyMap<ArticleNumber, Article>,
): Promise<Pick<State, 'ledger' | 'layout'>> {
  const live: ArticleNumber[] = [];
  const unindexed = new Map<ArticleNumber, Article>();
  for (const [number, article] of articles) {
    const block = blocks.get(blockOf(number));
    const set = setOfBlock(layout, blockOf(number));
    if (!block || set === undefined) continue;
    const keys = articleKeys(article);
    block.markLive(placeOf(number), keys);
    changes.of(set).restore({ row: block.row(placeOf(number)), hash: keySum(keys) });
    live.push(number);
    if (!(await isIndexed(tx, layout, number, article))) unindexed.set(number, article);
  }
  const next = { ...layout, gone: withoutGone(layout.gone, live) };
  if (unindexed.size === 0) return { ledger, layout: next };
  const ranges = joinRanges([...unindexed.keys()].map((number) => [number, number]));
  if (unindexed.size > INDEXED_AT_ONCE)
    return { ledger, layout: { ...next, unindexed: joinRanges([...layout.unindexed, ...ranges]) } };
  const builder = createSegmentBuilder(rarity);
  for (const [number, article] of unindexed) builder.add(number, article);
  const segment = builder.build();
  const id = ledger.nextSegment;
  await putAll(tx, segmentPuts(id, segment));
  return {
    ledger: { ...ledger, nextSegment: id + 1 },
    layout: { ...next, segments: [...layout.segments, { id, ...segmentInfo(segment), ranges }] },
  };
}

/** Whether an article stands in a segment: each has a record of its days. A merge may have left it out. */
async function isIndexed(
  tx: WriteTransaction,
  { segments }: Layout,
  number: ArticleNumber,
  { published }: Article,
): Promise<boolean> {
  const day = dayOf(published) ?? 'undated';
  const records = await tx.objectStore('days').getAll(IDBKeyRange.bound([day], [day, []]));
  return records.some(
    ({ segment, numbers }) => segments.some(({ id }) => id === segment) && numbers.includes(number),
  );
}
