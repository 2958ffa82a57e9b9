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
  // A full disk aborts the transaction; its requests then say no more than that it was aborted.
  const aborted = tx.done.then(
    () => null,
    (error: unknown) => error ?? tx.error,
  );
  let result: Result;
  try {
    result = await work(tx);
  } catch (error) {
    // A value that can't be cloned throws without ending the transaction: what went before it would be committed.
    const ended = !abort(tx);
    const why = await aborted;
    throw asStoreFailure(ended && isBrowsers(error) ? (why ?? error) : error);
  }
  const why = await aborted;
  if (why !== null) throw asStoreFailure(why);
  return result;
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

/** @returns false if it had ended by itself */
function abort(tx: WriteTransaction): boolean {
  try {
    tx.abort();
    return true;
  } catch {
    return false;
  }
}

const isBrowsers = (error: unknown) =>
  error instanceof DOMException || (error as Error)?.name === 'AbortError';

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
