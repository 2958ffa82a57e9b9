import { blockOf, FLAG, placeOf } from '../blocks/block-records.ts';
import { blocksToChange } from '../blocks/change-rows.ts';
import { write } from '../database/transact.ts';
import type { ArticleNumber } from '../described.ts';
import { isGone } from '../layout/gone.ts';
import { readState } from '../layout/state.ts';
import type { LateralDatabase } from '../schema.ts';

/** Blocks that one transaction changes: two records each. */
const BLOCKS = 64;

/**
 * Writes into catalogue and identities what only the layout said: that these articles are gone. The layout may forget it
 * once they stand in no segment any more.
 */
export async function foldGone(
  db: LateralDatabase,
  numbers: readonly ArticleNumber[],
  signal?: AbortSignal,
): Promise<void> {
  const byBlock = new Map<number, ArticleNumber[]>();
  for (const number of numbers)
    byBlock.set(blockOf(number), [...(byBlock.get(blockOf(number)) ?? []), number]);
  const blocks = [...byBlock];
  for (let at = 0; at < blocks.length; at += BLOCKS) {
    signal?.throwIfAborted();
    const slice = blocks.slice(at, at + BLOCKS).flatMap(([, own]) => own);
    await write(db, ['catalogue', 'identities', 'meta'], async (tx) => {
      const { layout } = await readState(tx);
      const changed = await blocksToChange(tx, slice);
      for (const number of slice) {
        const block = changed.get(blockOf(number));
        // One that was brought back meanwhile is not gone.
        if (!block || !isGone(layout.gone, number)) continue;
        if (!(block.row(placeOf(number)).flags & FLAG.deleted)) block.markReplaced(placeOf(number));
      }
      await Promise.all([...changed.values()].map((block) => block.put(tx)));
    });
  }
}
