import type { Article } from '../../../../core/article/article.ts';
import { getArticle } from '../../blocks/article-records.ts';
import { blockOf } from '../../blocks/block-records.ts';
import { blocksToChange } from '../../blocks/change-rows.ts';
import { read, StoreMovedOn, untilItHolds } from '../../database/transact.ts';
import type { ArticleNumber, SetId } from '../../described.ts';
import { NotHeld, SetIsBeingFilled } from '../../failures.ts';
import { subtractHashes } from '../../identity/article-keys.ts';
import { type Layout, setOfBlock, withSet } from '../../layout/layout.ts';
import { change, readState } from '../../layout/state.ts';
import type { StorePorts } from '../../ports/store-ports.ts';
import type { LateralDatabase, WriteTransaction } from '../../schema.ts';
import { applyTallies, TallyChanges } from '../apply-tallies.ts';
import { findSet } from '../change-sets.ts';
import { makeLive } from './make-live.ts';
import { type Chain, isLive, versionsElsewhere } from './versions-elsewhere.ts';

/**
 * Puts a set out of sight: look-up, search and counts know nothing of it any more. What its articles took the place of in
 * other sets is live again there. `undeleteSet` takes that back until `tidy` removes the set for good.
 * @throws NotHeld, SetIsBeingFilled while an import into it is pending
 */
export async function deleteSet(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy' | 'now' | 'rarity'>,
  id: SetId,
): Promise<void> {
  await untilItHolds(async () => {
    const { layout: known } = await read(db, ['meta'], readState);
    const back = inPlaceOf(known, await versionsElsewhere(db, known, id));
    const stores = ['sets', 'imports', 'articles', 'catalogue', 'identities', 'days', 'buckets'] as const;
    await change(db, ports, stores, async (tx, { ledger, layout }) => {
      if (layout.generation !== known.generation) throw new StoreMovedOn();
      const { record, entry } = await findSet(tx, layout, id);
      const pending = await tx.objectStore('imports').getAll();
      if (pending.some(({ sets }) => sets.some((set) => set.id === id))) throw new SetIsBeingFilled();
      if (entry.deletedAt !== null) return { next: {}, result: null };
      const { articles, hash } = record.tally;
      const without = {
        ledger: { ...ledger, count: ledger.count - articles, hash: subtractHashes(ledger.hash, hash) },
        layout: withSet(layout, id, (set) => ({ ...set, deletedAt: ports.now() })),
      };
      return { next: await withLive(tx, without, ports, back), result: null };
    });
  });
}

/** Of each article the newest version that another set holds; where that set is deleted as well, also the newest of the next. */
function inPlaceOf(layout: Layout, chains: readonly Chain[]): ArticleNumber[] {
  const deleted = new Set(layout.sets.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id));
  const byHand = new Set(layout.deleted.map(({ number }) => number));
  const back = new Set<ArticleNumber>();
  for (const { elsewhere } of chains) {
    const given = new Set<SetId>();
    for (const { row } of elsewhere) {
      const set = setOfBlock(layout, blockOf(row.number))!;
      if (given.has(set)) continue;
      // What the reader deleted stays deleted, with the versions before it.
      if (isLive(layout, row) || byHand.has(row.number)) break;
      given.add(set);
      back.add(row.number);
      if (!deleted.has(set)) break;
    }
  }
  return [...back];
}

/** All of it in one transaction, two records a block: what took another set's place was kept by hand, a page at a time. */
async function withLive(
  tx: WriteTransaction,
  state: Parameters<typeof applyTallies>[1],
  ports: Pick<StorePorts, 'rarity'>,
  numbers: readonly ArticleNumber[],
) {
  const articles = new Map<ArticleNumber, Article>();
  for (const number of numbers) {
    const stored = await getArticle(tx, number);
    if (stored) articles.set(number, stored.article);
  }
  const blocks = await blocksToChange(tx, articles.keys());
  const changes = new TallyChanges();
  const next = await makeLive(tx, state, ports, blocks, changes, articles);
  await Promise.all([...blocks.values()].map((block) => block.put(tx)));
  return applyTallies(tx, next, changes.bySet, () => {
    throw new NotHeld('set');
  });
}
