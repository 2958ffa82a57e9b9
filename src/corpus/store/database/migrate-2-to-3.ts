import { unwrap } from 'idb';
import { addHashes } from '../identity/article-keys.ts';
import { type BlockRun, blocksOf } from '../layout/layout.ts';
import type { UpgradeTransaction, Upgrading } from './open-database.ts';

/** As many articles lay in a record of version 3 at first, and in a block of version 2. */
const TO_A_RECORD = 4;
const TO_A_BLOCK = 128;
const OLD = 'articles-of-2';

/** Articles that can't be read, asked for twice. Chromium ends a writing transaction in which such a one was asked for. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly numbers: ReadonlySet<number>;

  constructor(numbers: ReadonlySet<number>) {
    super(`${numbers.size} articles can't be read.`);
    this.numbers = numbers;
  }
}

/**
 * Version 3: articles lie four to a record, by their places in it, and no longer each in a record of its own. What opening a
 * large database costs hangs on how many records were written. No more than one block of articles is in memory at once.
 * @param without articles that can't be read. They are left out, so that all others can be had, and the ledger is changed so
 * that the corpus is found damaged. Any may be readable a day later: but who waits for that has no corpus until then
 * @throws Unreadable if there are others
 */
export async function migrateFrom2(
  db: Upgrading,
  tx: UpgradeTransaction,
  without: ReadonlySet<number>,
): Promise<void> {
  const old = tx.objectStore('articles');
  old.name = OLD;
  const articles = db.createObjectStore('articles');
  const unreadable = new Set(without);
  let next: IDBValidKey | undefined = await old.getKey(IDBKeyRange.lowerBound(0));
  while (next !== undefined) {
    const first = Math.floor(Number(next) / TO_A_BLOCK) * TO_A_BLOCK;
    const block = IDBKeyRange.bound(first, first + TO_A_BLOCK, false, true);
    const numbers = (await old.getAllKeys(block)) as number[];
    const stored = await valuesOf(unwrap(old), block, numbers, without);
    const records = new Map<number, unknown[]>();
    for (const [i, number] of numbers.entries()) {
      if (stored[i] === null) {
        unreadable.add(number);
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
  if (unreadable.size > without.size) throw new Unreadable(unreadable);
  db.deleteObjectStore(OLD);
  const isLitter = await litterOf(tx);
  if ([...without].some((number) => !isLitter(number))) await spoilLedger(tx);
}

/** Values of a range in the order of its keys; null for each that can't be read, which fails all that are asked for with it. */
async function valuesOf(
  store: IDBObjectStore,
  range: IDBKeyRange,
  keys: readonly number[],
  without: ReadonlySet<number>,
): Promise<readonly unknown[]> {
  const all = keys.some((key) => without.has(key)) ? null : await readable<unknown[]>(store.getAll(range));
  if (all) return all;
  const values: unknown[] = [];
  for (const key of keys) values.push(without.has(key) ? null : await readable<unknown>(store.get(key)));
  return values;
}

/** What a request brings; null if it fails, which does not end the transaction at once. */
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
