import type { SetId } from '../described.ts';
import { addHashes } from '../identity/article-keys.ts';
import { withSet } from '../layout/layout.ts';
import type { State } from '../layout/state.ts';
import type { WriteTransaction } from '../schema.ts';
import type { SetRecord } from './set-record.ts';
import { NO_TALLY, TallyChange } from './set-tally.ts';

/** Changes to tallies, by set. */
export class TallyChanges {
  readonly bySet = new Map<SetId, TallyChange>();
  of(set: SetId): TallyChange {
    let change = this.bySet.get(set);
    if (!change) {
      change = new TallyChange();
      this.bySet.set(set, change);
    }
    return change;
  }
}

/**
 * Writes changed tallies to the records of their sets, and into ledger and layout. A transaction over `sets`.
 * @param make what a set is that is not there yet
 */
export async function applyTallies(
  tx: WriteTransaction,
  { ledger, layout }: Pick<State, 'ledger' | 'layout'>,
  changes: ReadonlyMap<SetId, TallyChange>,
  make: (id: SetId) => Omit<SetRecord, 'tally'>,
): Promise<Pick<State, 'ledger' | 'layout'>> {
  const sets = tx.objectStore('sets');
  let { count, hash } = ledger;
  let next = layout;
  for (const [id, change] of changes) {
    const set = (await sets.get(id)) ?? { ...make(id), tally: NO_TALLY };
    await sets.put({ ...set, tally: change.appliedTo(set.tally) }, id);
    if (!next.sets.some((entry) => entry.id === id))
      next = { ...next, sets: [...next.sets, { id, on: true, deletedAt: null, articles: 0 }] };
    next = withSet(next, id, (entry) => {
      if (entry.deletedAt === null) {
        count += change.articles;
        hash = addHashes(hash, change.hash);
      }
      return { ...entry, articles: entry.articles + change.articles };
    });
  }
  return { ledger: { ...ledger, count, hash }, layout: next };
}
