import { read } from '../corpus/store/database/transact.ts';
import type { Damage } from '../corpus/store/described.ts';
import type { CorpusDamaged } from '../corpus/store/failures.ts';
import { checkStore } from '../corpus/store/health/check-store.ts';
import { whatIsLeft } from '../corpus/store/health/what-is-left.ts';
import { articlesHeld } from '../corpus/store/layout/layout.ts';
import { damageOf, readStored } from '../corpus/store/layout/state.ts';
import type { CorpusHost } from './corpus-host.ts';

/** Articles up to which the first overview waits until the whole store was checked; of more it is told later. */
const CHECKED_AT_ONCE = 20_000;

export interface StoreHealth {
  /** How the store is damaged and what is left of it; null for a whole one, or a large one that is not checked yet. */
  damage(): Promise<Damage | null>;
  /** What the check of the whole store that was begun last finds. */
  checked(): Promise<CorpusDamaged | null>;
}

/**
 * Looks at the store's small records each time, and holds the whole store against its ledger once as long as this worker
 * lives. Damage that was found stands until something is committed: a damaged store is changed by nothing but recovering
 * and emptying it.
 */
export function storeHealth(host: CorpusHost): StoreHealth {
  let check: Promise<CorpusDamaged | null> | null = null;
  let told: { readonly generation: number | null; readonly damage: Damage } | null = null;

  return {
    async damage() {
      const [db, { copy }] = await Promise.all([host.database(), host.ports()]);
      const kept = await copy.read();
      const stored = await read(db, ['meta'], readStored);
      const generation = stored.ledger?.generation ?? null;
      if (told?.generation === generation) return told.damage;
      if (told) check = null;
      told = null;
      let found = damageOf(stored, kept);
      if (!found) {
        // What can't be read now will fail, and say so, when it is asked for.
        check ??= checkStore(db, copy).catch(() => null);
        const few = !stored.layout || articlesHeld(stored.layout) <= CHECKED_AT_ONCE;
        found = await (few ? check : Promise.race([check, null]));
      }
      if (!found) return null;
      const { sets } = await whatIsLeft(db);
      const damage = {
        expected: found.expected,
        found: sets.reduce((sum, { articles }) => sum + articles, 0),
        left: sets,
      };
      told = { generation, damage };
      return damage;
    },
    checked: () => check ?? Promise.resolve(null),
  };
}
