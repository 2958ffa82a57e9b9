import { type IDBPDatabase, type IDBPTransaction, type OpenDBCallbacks, openDB } from 'idb';
import { asStoreFailure, StoreBlocked, StoreFailed, StoreUnavailable, StoreUnopened } from '../failures.ts';
import type { LateralDatabase, LateralSchema } from '../schema.ts';
import { migrateFrom0 } from './migrate-0-to-1.ts';
import { migrateFrom1 } from './migrate-1-to-2.ts';
import { migrateFrom2, Unreadable } from './migrate-2-to-3.ts';

/** A database on its way from one version to another: what is in it has no type yet. */
export type Upgrading = IDBPDatabase<unknown>;
export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/** One step for each version, from the one before. A step is never changed once it has shipped. */
const STEPS: readonly ((
  db: Upgrading,
  tx: UpgradeTransaction,
  without: ReadonlySet<number>,
) => Promise<void>)[] = [migrateFrom0, migrateFrom1, migrateFrom2];

export const DATABASE_VERSION = STEPS.length;

/**
 * Opens the database, bringing an older one forward in one transaction: it is whole afterwards, or as it was. Articles that can't
 * be read end that: then it is done once more without them. The connection closes when a newer version of the extension asks for
 * it.
 * @param onClosed called when the connection is gone, for that reason or because the browser took it away
 * @throws CorpusFromNewerVersion, StoreBlocked, StoreUnavailable, StoreUnopened, DiskFull, StoreFailed
 */
export async function openDatabase(
  name: string,
  onClosed: () => void = () => {},
  version = DATABASE_VERSION,
): Promise<LateralDatabase> {
  for (let without: ReadonlySet<number> = new Set(); ; ) {
    try {
      return await open(name, onClosed, version, without);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      without = error.numbers;
    }
  }
}

async function open(
  name: string,
  onClosed: () => void,
  version: number,
  without: ReadonlySet<number>,
): Promise<LateralDatabase> {
  let upgrading: Promise<unknown> = Promise.resolve(null);
  let giveUp: (error: Error) => void = () => {};
  const blocked = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const callbacks: OpenDBCallbacks<LateralSchema> = {
    upgrade(db, from, _to, tx) {
      tx.done.catch(() => {}); // `opening` says so.
      const [its, all] = [db as unknown as Upgrading, tx as unknown as UpgradeTransaction];
      const work = upgrade(its, all, STEPS.slice(from, version), without);
      upgrading = work.catch((error: unknown) => {
        abort(tx);
        return error;
      });
    },
    blocked: () => giveUp(new StoreBlocked()),
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  };
  // Where there may be no database, asking for one throws.
  const opening = (async () => openDB<LateralSchema>(name, version, callbacks))();
  try {
    return await Promise.race([opening, blocked]);
  } catch (error) {
    // Should it open after all, it must not stay open with nobody to close it.
    opening.then((db) => db.close()).catch(() => {});
    if (error instanceof StoreBlocked) throw error;
    const upgradeFailed = await upgrading;
    if (upgradeFailed !== null) throw asStoreFailure(upgradeFailed);
    if (isForbidden(error)) throw new StoreUnavailable(error);
    const failure = asStoreFailure(error);
    throw failure instanceof StoreFailed && nameOf(error) === 'UnknownError'
      ? new StoreUnopened(error)
      : failure;
  }
}

/** How browsers say that a context may have no database: private windows, and Firefox that never remembers history. */
const isForbidden = (error: unknown) => ['InvalidStateError', 'SecurityError'].includes(nameOf(error));
const nameOf = (error: unknown) => (error instanceof Error ? error.name : '');

async function upgrade(
  db: Upgrading,
  tx: UpgradeTransaction,
  steps: typeof STEPS,
  without: ReadonlySet<number>,
): Promise<null> {
  for (const step of steps) await step(db, tx, without);
  return null;
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}
