import type { SetId, SetLabels } from '../described.ts';
import { NotHeld, SetIsBeingFilled } from '../failures.ts';
import { addHashes, subtractHashes } from '../identity/article-keys.ts';
import { type LayoutSet, withSet } from '../layout/layout.ts';
import { change, type State } from '../layout/state.ts';
import type { StorePorts } from '../ports/store-ports.ts';
import type { LateralDatabase, WriteTransaction } from '../schema.ts';
import type { SetRecord } from './set-record.ts';

type Ports = Pick<StorePorts, 'copy'>;

/** Changes what the reader says about a set. @throws NotHeld */
export async function labelSet(
  db: LateralDatabase,
  ports: Ports,
  id: SetId,
  labels: SetLabels,
): Promise<void> {
  await change(db, ports, ['sets'], async (tx, { layout }) => {
    const { record } = await findSet(tx, layout, id);
    const { name, licence, note } = labels;
    await tx.objectStore('sets').put({ ...record, labels: { name, licence, note } }, id);
    return { next: {}, result: null };
  });
}

/** Look-up and search see a set or don't, from now on. One small record. @throws NotHeld */
export async function switchSet(db: LateralDatabase, ports: Ports, id: SetId, on: boolean): Promise<void> {
  await change(db, ports, ['sets'], async (tx, { ledger, layout }) => {
    await findSet(tx, layout, id);
    return { next: { ledger, layout: withSet(layout, id, (set) => ({ ...set, on })) }, result: null };
  });
}

/**
 * Puts a set out of sight: look-up, search and counts know nothing of it any more. `undeleteSet` takes that back until
 * `tidy` removes it for good.
 * @throws NotHeld, SetIsBeingFilled while an import into it is pending
 */
export async function deleteSet(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy' | 'now'>,
  id: SetId,
): Promise<void> {
  await change(db, ports, ['sets', 'imports'], async (tx, { ledger, layout }) => {
    const { record, entry } = await findSet(tx, layout, id);
    const pending = await tx.objectStore('imports').getAll();
    if (pending.some(({ sets }) => sets.some((set) => set.id === id))) throw new SetIsBeingFilled();
    if (entry.deletedAt !== null) return { next: {}, result: null };
    const { articles, hash } = record.tally;
    const next = {
      ledger: { ...ledger, count: ledger.count - articles, hash: subtractHashes(ledger.hash, hash) },
      layout: withSet(layout, id, (set) => ({ ...set, deletedAt: ports.now() })),
    };
    return { next, result: null };
  });
}

/** A set that was deleted, brought back in the state of a transaction. */
export function undeleted(
  { ledger, layout }: State,
  { id, tally }: SetRecord,
): Pick<State, 'ledger' | 'layout'> {
  return {
    ledger: { ...ledger, count: ledger.count + tally.articles, hash: addHashes(ledger.hash, tally.hash) },
    layout: withSet(layout, id, (set) => ({ ...set, deletedAt: null })),
  };
}

export async function findSet(
  tx: WriteTransaction,
  { sets }: { readonly sets: readonly LayoutSet[] },
  id: SetId,
): Promise<{ readonly record: SetRecord; readonly entry: LayoutSet }> {
  const entry = sets.find((set) => set.id === id);
  const record = await tx.objectStore('sets').get(id);
  if (!entry || !record) throw new NotHeld('set');
  return { record, entry };
}
