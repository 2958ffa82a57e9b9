import { blockOf } from '../../blocks/block-records.ts';
import { withoutBlocks } from '../../layout/gone.ts';
import { setOfBlock } from '../../layout/layout.ts';
import { change } from '../../layout/state.ts';
import type { StorePorts } from '../../ports/store-ports.ts';
import type { LateralDatabase } from '../../schema.ts';

/**
 * Forgets sets and articles that were deleted before a moment: no undoing any more. What they held is litter, which
 * `clearLitter` removes.
 * @param deletedBefore milliseconds since 1970
 * @returns whether there were any
 */
export async function purge(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy'>,
  deletedBefore: number,
): Promise<boolean> {
  const { result } = await change(db, ports, ['sets'], async (tx, { ledger, layout, litter }) => {
    const over = new Set(
      layout.sets
        .filter(({ deletedAt }) => deletedAt !== null && deletedAt < deletedBefore)
        .map(({ id }) => id),
    );
    const runs = layout.runs.filter(({ set }) => !over.has(set));
    const isLeft = (block: number) => setOfBlock({ runs }, block) !== undefined;
    const articles = layout.deleted.filter(
      ({ number, deletedAt }) => deletedAt < deletedBefore || !isLeft(blockOf(number)),
    );
    if (over.size === 0 && articles.length === 0) return { next: {}, result: false };
    await Promise.all([...over].map((id) => tx.objectStore('sets').delete(id)));
    const next = {
      ...layout,
      runs,
      sets: layout.sets.filter(({ id }) => !over.has(id)),
      deleted: layout.deleted.filter((article) => !articles.includes(article)),
      gone: withoutBlocks(layout.gone, isLeft),
    };
    const blocks = layout.runs
      .filter(({ set }) => over.has(set))
      .map(({ first, count }) => ({ first, count }));
    const thrown = {
      ...litter,
      blocks: [...litter.blocks, ...blocks],
      chains: [...litter.chains, ...articles.map(({ number }) => number)],
    };
    return { next: { ledger, layout: next, litter: thrown }, result: true };
  });
  return result;
}
