import { asStoreFailure } from '../failures.ts';
import type { LateralDatabase, ReadTransaction, StoreName, WriteTransaction } from '../schema.ts';

/**
 * Runs `work` in one strict transaction: all that it writes is durable when this resolves, or none of it is there.
 * @throws what `work` threw, or the failure that a reader can act on
 */
export async function write<Result>(
  db: LateralDatabase,
  stores: readonly StoreName[],
  work: (tx: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  let tx: WriteTransaction;
  try {
    tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
  } catch (error) {
    throw asStoreFailure(error);
  }
  const ended = tx.done.then(
    () => null,
    (error: unknown) => error,
  );
  let result: Result;
  try {
    result = await work(tx);
  } catch (error) {
    // A value that can't be cloned throws without ending the transaction: what went before it would be committed.
    abort(tx);
    const why = await ended;
    throw asStoreFailure(isBrowsers(error) ? reasonOf([tx.error, error, why]) : error);
  }
  const why = await ended;
  if (why !== null) throw asStoreFailure(reasonOf([tx.error, why]));
  return result;
}

/** A full disk aborts the transaction, and whatever waits for it says no more than that: the one that says more. */
function reasonOf(errors: readonly unknown[]): unknown {
  return errors.find((error) => error && nameOf(error) !== 'AbortError') ?? errors.find(Boolean);
}

/** Runs `work` in one transaction that reads: it sees one state of the store. */
export async function read<Result>(
  db: LateralDatabase,
  stores: readonly StoreName[],
  work: (tx: ReadTransaction) => Promise<Result>,
): Promise<Result> {
  try {
    const tx = db.transaction([...stores], 'readonly');
    tx.done.catch(() => {});
    return await work(tx);
  } catch (error) {
    throw asStoreFailure(error);
  }
}

function abort(tx: WriteTransaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}

const nameOf = (error: unknown) => (error as Partial<Error> | null)?.name;
const isBrowsers = (error: unknown) => error instanceof DOMException || nameOf(error) === 'AbortError';

/** Thrown inside `write` to end a transaction that found the store other than it was prepared for. */
export class StoreMovedOn extends Error {
  override readonly name = 'StoreMovedOn';
}

/** Prepares and writes again as long as others write in between. `attempt` throws {@link StoreMovedOn} if they did. */
export async function untilItHolds<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof StoreMovedOn) || tries >= MOST_TRIES) throw error;
    }
  }
}

/** Writers are few and short: more than this is a fault of ours. */
const MOST_TRIES = 50;
