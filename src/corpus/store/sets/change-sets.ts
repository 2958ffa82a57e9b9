import type { SetId, SetLabels } from '../described.ts';
import { NotHeld } from '../failures.ts';
import { type LayoutSet, withSet } from '../layout/layout.ts';
import { change } from '../layout/state.ts';
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
  await change(db, ports, ['sets'], async (tx, { ledger, layout }) => {
    const { record } = await findSet(tx, layout, id);
    const { name, licence, note } = labels;
    await tx.objectStore('sets').put({ ...record, labels: { name, licence, note } }, id);
    // A search may ask for a set by its name, and remembers the names of one generation.
    return { next: { ledger, layout }, result: null };
  });
}

/** Look-up and search see a set or don't, from now on. One small record. @throws NotHeld */
export async function switchSet(db: LateralDatabase, ports: Ports, id: SetId, on: boolean): Promise<void> {
  await change(db, ports, ['sets'], async (tx, { ledger, layout }) => {
    await findSet(tx, layout, id);
    return { next: { ledger, layout: withSet(layout, id, (set) => ({ ...set, on })) }, result: null };
  });
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
