import type { Article } from '../../../core/article/article.ts';
import { createSegmentBuilder } from '../../../core/index/segment/segment-builder.ts';
import { blockOf, FLAG, placeOf } from '../blocks/block-records.ts';
import { blocksToChange } from '../blocks/change-rows.ts';
import { read } from '../database/transact.ts';
import type { ArticleNumber } from '../described.ts';
import { NotHeld } from '../failures.ts';
import { articleKeys, keySum } from '../identity/article-keys.ts';
import { putAll, segmentInfo, segmentPuts } from '../importing/write-segment.ts';
import { isGone, withGone, withoutGone } from '../layout/gone.ts';
import { setOfBlock } from '../layout/layout.ts';
import { change } from '../layout/state.ts';
import type { StorePorts } from '../ports/store-ports.ts';
import type { LateralDatabase, StoredArticle } from '../schema.ts';
import { applyTallies, TallyChanges } from './apply-tallies.ts';

const STORES = ['articles', 'catalogue', 'identities', 'days', 'buckets', 'sets'] as const;

/**
 * Deletes one article with its older versions: its text is gone when this resolves, those of the older versions with the
 * next `tidy`. Its number in the layout and two records of its block are all that changes.
 * @returns the article, which can be added again
 * @throws NotHeld
 */
export async function deleteArticle(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy'>,
  number: ArticleNumber,
): Promise<Article> {
  return remove(db, ports, number, null);
}

/**
 * Undoes that an article was kept: deletes it, and the version that it took the place of is live again.
 * @throws NotHeld
 */
export async function unkeepArticle(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy' | 'rarity'>,
  number: ArticleNumber,
): Promise<Article> {
  const before = await read(db, ['articles'], async (tx) => {
    const stored = await tx.objectStore('articles').get(number);
    const older = stored?.replaces ?? null;
    const article = older === null ? undefined : await tx.objectStore('articles').get(older);
    return older === null || !article ? null : { number: older, stored: article };
  });
  if (!before) return remove(db, ports, number, null);
  const builder = createSegmentBuilder(ports.rarity);
  builder.add(before.number, before.stored.article);
  return remove(db, ports, number, { ...before, segment: builder.build() });
}

interface Restored {
  readonly number: ArticleNumber;
  readonly stored: StoredArticle;
  /** For one that no segment has any more. */
  readonly segment: ReturnType<ReturnType<typeof createSegmentBuilder>['build']>;
}

async function remove(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy'>,
  number: ArticleNumber,
  restored: Restored | null,
): Promise<Article> {
  const { result } = await change(db, ports, STORES, async (tx, { ledger, layout, litter }) => {
    const stored = await tx.objectStore('articles').get(number);
    const blocks = await blocksToChange(tx, [number, ...(restored ? [restored.number] : [])]);
    const block = blocks.get(blockOf(number));
    const set = setOfBlock(layout, blockOf(number));
    const row = block?.row(placeOf(number));
    if (!stored || !block || !row || !set || isOver(row.flags) || isGone(layout.gone, number))
      throw new NotHeld('article');

    const changes = new TallyChanges();
    changes.of(set).remove({ row, hash: keySum(block.keys(placeOf(number))) });
    block.markDeleted(placeOf(number));
    await tx.objectStore('articles').delete(number);
    let next = { ...layout, gone: withGone(layout.gone, [number]) };
    let nextSegment = ledger.nextSegment;
    let chains = litter.chains;

    const older = restored && blocks.get(blockOf(restored.number));
    const olderSet = restored && setOfBlock(layout, blockOf(restored.number));
    if (restored && older && olderSet) {
      const place = placeOf(restored.number);
      const keys = articleKeys(restored.stored.article);
      const inSegment = isGone(layout.gone, restored.number);
      older.markLive(place, keys);
      changes.of(olderSet).restore({ row: older.row(place), hash: keySum(keys) });
      next = { ...next, gone: withoutGone(next.gone, [restored.number]) };
      if (!inSegment) {
        const ranges = [[restored.number, restored.number]] as const;
        next = {
          ...next,
          segments: [...next.segments, { id: nextSegment, ...segmentInfo(restored.segment), ranges }],
        };
        await putAll(tx, segmentPuts(nextSegment, restored.segment));
        nextSegment += 1;
      }
    } else if (stored.replaces !== null) chains = [...chains, stored.replaces];

    await Promise.all([...blocks.values()].map((changed) => changed.put(tx)));
    const applied = await applyTallies(tx, { ledger, layout: next }, changes.bySet, () => {
      throw new NotHeld('set');
    });
    const nextState = {
      ledger: { ...applied.ledger, nextSegment },
      layout: applied.layout,
      litter: { ...litter, chains },
    };
    return { next: nextState, result: stored.article };
  });
  return result;
}

const isOver = (flags: number) => (flags & (FLAG.replaced | FLAG.deleted)) !== 0;
