import { StoreMovedOn, write } from '../database/transact.ts';
import { createDecider } from '../identity/decide.ts';
import type { Verdict } from '../import-session.ts';
import { articlesHeld } from '../layout/layout.ts';
import { damageOf, readStored, stateOf } from '../layout/state.ts';
import type { LateralDatabase } from '../schema.ts';
import { type Added, Batch } from './batch.ts';
import type { OpenImport } from './open-import.ts';
import { assertPending } from './pending.ts';
import type { Piece } from './pieces.ts';

export interface Committed {
  /** How many of the pieces are dealt with. */
  readonly pieces: number;
  readonly verdicts: readonly Verdict[];
  /** What is to be indexed. */
  readonly added: readonly Added[];
}

/**
 * Commits as many of some pieces as one transaction may write, at least one.
 * @param recordsDone what the importer has dealt with once all of them are in
 * @throws StoreMovedOn if others wrote since the last `syncHeld`; nothing has changed then
 */
export async function commitArticles(
  db: LateralDatabase,
  open: OpenImport,
  pieces: readonly Piece[],
  recordsDone: number,
  now: number,
): Promise<Committed> {
  const stores = ['articles', 'catalogue', 'identities', 'imports', 'meta'] as const;
  const { record, ...committed } = await write(db, stores, async (tx) => {
    const stored = await readStored(tx);
    const damage = damageOf(stored, null);
    if (damage) throw damage;
    const { ledger, layout } = stateOf(stored);
    await assertPending(tx, open.record.id);
    if (!open.held.isCurrent(layout)) throw new StoreMovedOn();

    const batch = new Batch(
      tx,
      open,
      ledger.nextBlock,
      now,
      open.limits.articlesInAll - articlesHeld(layout),
    );
    const decide = createDecider(tx, {
      table: open.held.table,
      isHeld: (number) => open.isHeld(number),
      unwritten: (number) => batch.unwritten(number),
    });
    let done = 0;
    for (const piece of pieces) {
      if (!batch.hasRoomFor(piece)) break;
      // The older versions of an article that is not taken are passed over by the first's decision.
      if (piece.isFirst || piece.kind === 'live')
        batch.decided(await decide(piece.decides.article, piece.decides.keys), piece.isFirst);
      batch.take(piece);
      done += 1;
    }
    const record = await batch.commit(ledger, done === pieces.length ? recordsDone : null);
    return { record, pieces: done, verdicts: batch.verdicts, added: batch.added };
  });
  // Not before: what a reader is told was kept is what was committed.
  open.record = record;
  return committed;
}
