import type { SetId } from '../described.ts';
import { withoutBlocks } from '../layout/gone.ts';
import { setOfBlock } from '../layout/layout.ts';
import { change, type State } from '../layout/state.ts';
import type { StorePorts } from '../ports/store-ports.ts';
import type { LateralDatabase, WriteTransaction } from '../schema.ts';

/**
 * Forgets sets that are deleted, in a transaction over `sets`: no undoing any more, their blocks are litter. Sets that
 * are not deleted, or not there, stay as they are.
 */
export async function purgeIn(
  tx: WriteTransaction,
  state: State,
  ids: Iterable<SetId>,
): Promise<Pick<State, 'layout' | 'litter'>> {
  const { layout, litter } = state;
  const wanted = new Set(ids);
  const over = layout.sets
    .filter(({ id, deletedAt }) => deletedAt !== null && wanted.has(id))
    .map(({ id }) => id);
  if (over.length === 0) return state;
  await Promise.all(over.map((id) => tx.objectStore('sets').delete(id)));
  const runs = layout.runs.filter(({ set }) => !over.includes(set));
  const blocks = layout.runs
    .filter(({ set }) => over.includes(set))
    .map(({ first, count }) => ({ first, count }));
  const isLeft = (block: number) => setOfBlock({ runs }, block) !== undefined;
  return {
    layout: {
      ...layout,
      runs,
      sets: layout.sets.filter(({ id }) => !over.includes(id)),
      gone: withoutBlocks(layout.gone, isLeft),
    },
    litter: { ...litter, blocks: [...litter.blocks, ...blocks] },
  };
}

/**
 * Forgets sets that were deleted before a moment. What they held is removed by `clearLitter`.
 * @param deletedBefore milliseconds since 1970
 */
export async function purgeSets(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy'>,
  deletedBefore: number,
): Promise<void> {
  await change(db, ports, ['sets'], async (tx, state) => {
    const ids = state.layout.sets.filter(({ deletedAt }) => deletedAt !== null && deletedAt < deletedBefore);
    if (ids.length === 0) return { next: {}, result: null };
    const purged = await purgeIn(
      tx,
      state,
      ids.map(({ id }) => id),
    );
    return { next: { ledger: state.ledger, ...purged }, result: null };
  });
}
