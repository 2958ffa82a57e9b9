import { blockOf, type CatalogueBlock, type IdentityBlock, rowOf } from '../blocks/block-records.ts';
import { read } from '../database/transact.ts';
import type { ArticleNumber } from '../described.ts';
import { keySum, keysAt } from '../identity/article-keys.ts';
import { consecutive } from '../identity/held-identities.ts';
import { STORE } from '../limits.ts';
import type { AnyTransaction, LateralDatabase } from '../schema.ts';
import type { CountedRow } from './set-tally.ts';

export interface BlockRecords {
  readonly block: number;
  readonly catalogue: CatalogueBlock;
  readonly identities: IdentityBlock;
}

/** Both records of each of some blocks, which rise, in slices. A block that has lost one is left out. */
export async function* readBlocks(
  db: LateralDatabase,
  blocks: Iterable<number>,
): AsyncGenerator<readonly BlockRecords[]> {
  for (const stretch of consecutive([...blocks], STORE.blocksRead))
    yield await read(db, ['catalogue', 'identities'], (tx) => readStretch(tx, stretch));
}

export async function readStretch(
  tx: AnyTransaction,
  [first, count]: readonly [number, number],
): Promise<BlockRecords[]> {
  const range = IDBKeyRange.bound(first, first + count, false, true);
  const [blocks, catalogue, keyBlocks, keys] = await Promise.all([
    tx.objectStore('catalogue').getAllKeys(range),
    tx.objectStore('catalogue').getAll(range),
    tx.objectStore('identities').getAllKeys(range),
    tx.objectStore('identities').getAll(range),
  ]);
  const identities = new Map(keyBlocks.map((block, i) => [block, keys[i]!]));
  return blocks.flatMap((block, i) => {
    const own = identities.get(block);
    return own ? [{ block, catalogue: catalogue[i]!, identities: own }] : [];
  });
}

/** Every row of some blocks, with what it adds to a ledger's hash. */
export function* countedRows({ block, catalogue, identities }: BlockRecords): Generator<CountedRow> {
  for (let place = 0; place < catalogue.titles.length; place++)
    yield { row: rowOf(block, catalogue, place), hash: keySum(keysAt(identities, place)) };
}

/** Rows of single articles, by number. */
export async function rowsByNumber(
  db: LateralDatabase,
  numbers: ReadonlySet<ArticleNumber>,
): Promise<Map<ArticleNumber, CountedRow>> {
  const blocks = [...new Set([...numbers].map(blockOf))].sort((a, b) => a - b);
  const found = new Map<ArticleNumber, CountedRow>();
  for await (const slice of readBlocks(db, blocks))
    for (const records of slice)
      for (const counted of countedRows(records))
        if (numbers.has(counted.row.number)) found.set(counted.row.number, counted);
  return found;
}
