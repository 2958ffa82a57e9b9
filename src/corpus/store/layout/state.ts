import { saying } from '../../../words/saying.ts';
import { write } from '../database/transact.ts';
import { CorpusDamaged } from '../failures.ts';
import type { StorePorts } from '../ports/store-ports.ts';
import type {
  AnyTransaction,
  LateralDatabase,
  Ledger,
  StoredLedger,
  StoreName,
  WriteTransaction,
} from '../schema.ts';
import { articlesHeld, type Layout, type Litter, NO_LAYOUT, NO_LEDGER, NO_LITTER } from './layout.ts';

/** The three small records that everything else hangs on. */
export interface State {
  readonly ledger: StoredLedger;
  readonly layout: Layout;
  readonly litter: Litter;
}

/** The state as it is stored; null for what is missing. */
export interface StoredState {
  readonly ledger: StoredLedger | null;
  readonly layout: Layout | null;
  readonly litter: Litter | null;
}

export async function readStored(tx: AnyTransaction): Promise<StoredState> {
  const meta = tx.objectStore('meta');
  const [ledger, layout, litter] = await Promise.all([
    meta.get('ledger'),
    meta.get('layout'),
    meta.get('litter'),
  ]);
  return {
    ledger: (ledger as StoredLedger | undefined) ?? null,
    layout: (layout as Layout | undefined) ?? null,
    litter: (litter as Litter | undefined) ?? null,
  };
}

export function stateOf({ ledger, layout, litter }: StoredState): State {
  return { ledger: ledger ?? NO_LEDGER, layout: { ...NO_LAYOUT, ...layout }, litter: litter ?? NO_LITTER };
}

/** The layout alone. */
export async function layoutOf(tx: AnyTransaction): Promise<Layout> {
  return ((await tx.objectStore('meta').get('layout')) as Layout | undefined) ?? NO_LAYOUT;
}

export async function readState(tx: AnyTransaction): Promise<State> {
  return stateOf(await readStored(tx));
}

/**
 * Whether the store holds what was committed to it, as far as its small records tell.
 * @param kept the copy of the ledger; read before the store, so that it can't be ahead of a whole one
 */
export function damageOf({ ledger, layout }: StoredState, kept: Ledger | null): CorpusDamaged | null {
  const found = layout && articlesHeld(layout);
  if (!ledger) {
    if (kept && kept.count > 0) return new CorpusDamaged(kept.count, found);
    return found ? new CorpusDamaged(found, found, saying('failure_damagedRecord')) : null;
  }
  // A copy from version 1 has no hash.
  const same = kept && kept.count === ledger.count && (kept.hash || ledger.hash) === ledger.hash;
  // It fell back to an earlier state, or is another store than the copy was made of.
  if (kept && kept.generation >= ledger.generation && !same) return damagedOf(kept.count, found);
  const current = layout ? layout.generation === ledger.generation : ledger.count === 0;
  return current && (found ?? 0) === ledger.count ? null : new CorpusDamaged(ledger.count, found);
}

/** Where as many are held as should be they are others, or some of them are lost: how many is not known. */
function damagedOf(expected: number, found: number | null): CorpusDamaged {
  return found === expected
    ? new CorpusDamaged(expected, null, saying('failure_damagedOther'))
    : new CorpusDamaged(expected, found);
}

/** What a change makes of the state: only what is named is written. */
export type NextState = Partial<State>;

/**
 * One transaction that changes what is held. Refuses on a damaged store; raises the generation of ledger and layout if
 * `work` returns a ledger, and hands the copy of the ledger on once all is durable.
 */
export async function change<Result>(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy'>,
  stores: readonly StoreName[],
  work: (
    tx: WriteTransaction,
    state: State,
  ) => Promise<{ readonly next: NextState; readonly result: Result }>,
): Promise<{ readonly result: Result; readonly ledger: Ledger }> {
  const kept = await ports.copy.read();
  const { result, ledger, written } = await write(
    db,
    [...new Set([...stores, 'meta' as const])],
    async (tx) => {
      const stored = await readStored(tx);
      const damage = damageOf(stored, kept);
      if (damage) throw damage;
      const state = stateOf(stored);
      const { next, result } = await work(tx, state);
      const written = await putNext(tx, state, next);
      return { result, ledger: written ?? state.ledger, written: written !== null };
    },
  );
  if (written) await copied(ports, ledger);
  return { result, ledger: plain(ledger) };
}

/** @returns the ledger if the generation has risen */
async function putNext(tx: WriteTransaction, state: State, next: NextState): Promise<StoredLedger | null> {
  const meta = tx.objectStore('meta');
  const rises = next.ledger !== undefined && next.layout !== undefined;
  const generation = state.ledger.generation + (rises ? 1 : 0);
  const puts: Promise<unknown>[] = [];
  if (next.ledger) puts.push(meta.put({ ...next.ledger, generation }, 'ledger'));
  if (next.layout) puts.push(meta.put({ ...next.layout, generation }, 'layout'));
  if (next.litter) puts.push(meta.put(next.litter, 'litter'));
  await Promise.all(puts);
  return rises ? { ...next.ledger!, generation } : null;
}

/** The browser may stop before the copy is written, too: the next open makes up for it. */
export async function copied({ copy }: Pick<StorePorts, 'copy'>, ledger: Ledger): Promise<void> {
  try {
    await copy.write(plain(ledger));
  } catch {
    // As if the browser had stopped.
  }
}

/** What the copy holds. */
export const plain = ({ generation, count, hash }: Ledger): Ledger => ({ generation, count, hash });
