import type { SetId } from '../../described.ts';
import type { State } from '../../layout/state.ts';
import type { WriteTransaction } from '../../schema.ts';

/**
 * Gives deleted sets other ids, in a transaction over `sets`: what comes in under theirs makes a set anew, and they can
 * still be brought back, beside it. Sets that are not deleted, or not there, stay as they are.
 */
export async function setAside(tx: WriteTransaction, state: State, ids: Iterable<SetId>): Promise<State> {
  const sets = tx.objectStore('sets');
  let { ledger, layout } = state;
  for (const id of new Set(ids)) {
    const record = await sets.get(id);
    if (!record || !layout.sets.some((set) => set.id === id && set.deletedAt !== null)) continue;
    const other = `set-${ledger.nextSet}`;
    await Promise.all([sets.delete(id), sets.put({ ...record, id: other }, other)]);
    ledger = { ...ledger, nextSet: ledger.nextSet + 1 };
    layout = {
      ...layout,
      sets: layout.sets.map((set) => (set.id === id ? { ...set, id: other } : set)),
      runs: layout.runs.map((run) => (run.set === id ? { ...run, set: other } : run)),
    };
  }
  return { ...state, ledger, layout };
}
