import { read, StoreMovedOn } from '../database/transact.ts';
import { indexWhatIsNot } from '../health/index-articles.ts';
import { readState } from '../layout/state.ts';
import type { StorePorts } from '../ports/store-ports.ts';
import type { LateralDatabase } from '../schema.ts';
import { purge } from '../sets/deleting/purge.ts';
import { clearLitter } from './clear-litter.ts';
import { mergeSegments } from './merge-segments.ts';
import { planMerge } from './plan-merge.ts';

export interface TidyOptions {
  /** Sets and articles deleted before this moment (milliseconds since 1970) can't be brought back any more. */
  readonly deletedBefore: number;
  /** Stops between two slices; what is done stays done, and the rest is done next time. */
  readonly signal?: AbortSignal;
}

/**
 * Removes for good what was deleted, and what imports and merges that died left behind; then merges small segments, and
 * those of which much is gone. All in transactions of a few hundred records: others write and look up in between. One
 * tab or worker tidies at a time, and nobody merges while an import runs: then this does less, and that is no failure.
 * But whoever has something removed for good waits for the other: it is gone when this resolves, unless its record can't be read
 * and holds others too.
 * @throws CorpusDamaged (a damaged store is left as it is), DiskFull, StoreFailed, the signal's reason
 */
export async function tidy(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy' | 'locks' | 'rarity'>,
  { deletedBefore, signal }: TidyOptions,
): Promise<void> {
  const isToGo = await purge(db, ports, deletedBefore);
  const wait = isToGo ? (signal ?? new AbortController().signal) : null;
  const lock = await ports.locks.hold('lateral-tidy', wait);
  if (!lock) return;
  try {
    await clearLitter(db, signal);
    await indexWhatIsNot(db, ports.rarity);
    while (!(await ports.locks.isHeld('lateral-import'))) {
      const { layout } = await read(db, ['meta'], readState);
      const sources = planMerge(layout);
      if (!sources) return;
      await mergeSegments(db, sources, signal);
      await clearLitter(db, signal);
      // What was brought back during the merge.
      await indexWhatIsNot(db, ports.rarity);
    }
  } catch (error) {
    // Everything was deleted meanwhile, or recovered: there is nothing left to tidy.
    if (!(error instanceof StoreMovedOn)) throw error;
  } finally {
    lock.giveBack();
  }
}
