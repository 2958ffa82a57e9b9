import type { StarterCorpus } from '../../starter-corpus.ts';
import { read, write } from '../database/transact.ts';
import { ImportingElsewhere } from '../failures.ts';
import { copied, plain, readState } from '../layout/state.ts';
import type { StorePorts } from '../ports/store-ports.ts';
import { type LateralDatabase, type Ledger, STORES, type StoredLedger } from '../schema.ts';
import { type AddedAtOnce, addAtOnce } from './add-at-once.ts';
import { undeleteSet } from './deleting/undelete-set.ts';
import { STARTER } from './known-sets.ts';

/**
 * Empties the store, damaged or not: nothing stays but the ledger, which says that nothing is held, so that the starter
 * corpus does not come back by itself.
 * @throws ImportingElsewhere
 */
export async function deleteEverything(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy' | 'locks'>,
): Promise<Ledger> {
  const right = await ports.locks.hold('lateral-import', null);
  if (!right) throw new ImportingElsewhere();
  try {
    const kept = await ports.copy.read();
    const ledger = await write(db, STORES, async (tx) => {
      const { ledger } = await readState(tx);
      const generation = Math.max(ledger.generation, kept?.generation ?? 0) + 1;
      const next: StoredLedger = { ...ledger, generation, count: 0, hash: 0 };
      await Promise.all(STORES.map((store) => tx.objectStore(store).clear()));
      await tx.objectStore('meta').put(next, 'ledger');
      return next;
    });
    await copied(ports, ledger);
    return plain(ledger);
  } finally {
    right.giveBack();
  }
}

/** Makes the starter corpus a set again, with what of it is not held elsewhere. */
export async function bringBackStarter(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'rarity' | 'copy' | 'now'>,
  { articles }: StarterCorpus,
): Promise<AddedAtOnce> {
  const layout = await read(db, ['meta'], async (tx) => (await readState(tx)).layout);
  if (layout.sets.some(({ id, deletedAt }) => id === STARTER.id && deletedAt !== null))
    await undeleteSet(db, ports, STARTER.id);
  return addAtOnce(db, ports, STARTER, articles);
}
