import { unwrap } from 'idb';
import { addHashes } from '../identity/article-keys.ts';
import { type BlockRun, blocksOf } from '../layout/layout.ts';
import type { UpgradeTransaction, Upgrading } from './open-database.ts';

/** As many articles lay in a record of version 3 at first, and in a block of version 2. */
const TO_A_RECORD = 4;
const TO_A_BLOCK = 128;
const OLD = 'articles-of-2';

/**
 * Version 3: articles lie four to a record, by their places in it, and no longer each in a record of its own. What opening a
 * large database costs hangs on how many records were written. No more than one block of articles is in memory at once.
 *
 * An article that can't be read, asked for twice, is left out, so that all others can be had; the ledger is changed then so
 * that the corpus is found damaged. It may have been readable a day later: but who waits for that has no corpus until then.
 */
export async function migrateFrom2(db: Upgrading, tx: UpgradeTransaction): Promise<void> {
  const old = tx.objectStore('articles');
  old.name = OLD;
  const articles = db.createObjectStore('articles');
  const isLitter = await litterOf(tx);
  let isDamaged = false;
  let next: IDBValidKey | undefined = await old.getKey(IDBKeyRange.lowerBound(0));
  while (next !== undefined) {
    const first = Math.floor(Number(next) / TO_A_BLOCK) * TO_A_BLOCK;
    const block = IDBKeyRange.bound(first, first + TO_A_BLOCK, false, true);
    const numbers = (await old.getAllKeys(block)) as number[];
    const stored = await valuesOf(unwrap(old), block, numbers);
    const records = new Map<number, unknown[]>();
    for (const [i, number] of numbers.entries()) {
      if (stored[i] === null) {
        isDamaged ||= !isLitter(number);
        continue;
      }
      const key = Math.floor(number / TO_A_RECORD);
      const record = records.get(key) ?? [];
      records.set(key, record);
      while (record.length < number % TO_A_RECORD) record.push(null);
      record.push(stored[i]);
    }
    await Promise.all(Array.from(records, ([key, record]) => articles.put(record, key)));
    next = await old.getKey(IDBKeyRange.lowerBound(first + TO_A_BLOCK));
  }
  db.deleteObjectStore(OLD);
  if (isDamaged) await spoilLedger(tx);
}

/** Values of a range, in the order of its keys; null for each that can't be read. One of those fails all that are asked for with it. */
async function valuesOf(
  store: IDBObjectStore,
  range: IDBKeyRange,
  keys: readonly IDBValidKey[],
): Promise<readonly unknown[]> {
  const all = await readable<unknown[]>(store.getAll(range));
  if (all) return all;
  const values: unknown[] = [];
  for (const key of keys) values.push(await readable<unknown>(store.get(key)));
  return values;
}

/** What a request brings; null if it fails, which is not to end the upgrade. */
function readable<Value>(request: IDBRequest<Value>): Promise<Value | null> {
  return new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      event.stopPropagation();
      resolve(null);
    };
  });
}

/** Which articles belong to nothing any more, and only wait to be removed. */
async function litterOf(tx: UpgradeTransaction): Promise<(number: number) => boolean> {
  const litter = (await tx.objectStore('meta').get('litter')) as
    | { readonly chains: readonly number[]; readonly blocks: readonly BlockRun[] }
    | undefined;
  const chains = new Set(litter?.chains);
  const blocks = new Set(blocksOf(litter?.blocks ?? []));
  return (number) => chains.has(number) || blocks.has(Math.floor(number / TO_A_BLOCK));
}

/** Whoever holds the sum of what is held against the ledger's finds that something is missing, whatever else is whole. */
async function spoilLedger(tx: UpgradeTransaction): Promise<void> {
  const ledger = (await tx.objectStore('meta').get('ledger')) as { readonly hash: number } | undefined;
  if (ledger) await tx.objectStore('meta').put({ ...ledger, hash: addHashes(ledger.hash, 1) }, 'ledger');
}
