import { saying } from '../../../words/saying.ts';
import { recordOf, recordsOfBlocks } from '../blocks/article-records.ts';
import { FLAG } from '../blocks/block-records.ts';
import { read } from '../database/transact.ts';
import { CorpusDamaged } from '../failures.ts';
import { addHashes } from '../identity/article-keys.ts';
import { consecutive } from '../identity/held-identities.ts';
import { articlesHeld, blocksOf, heldIn, type Layout } from '../layout/layout.ts';
import { damageOf, readStored } from '../layout/state.ts';
import { STORE } from '../limits.ts';
import type { LedgerCopy } from '../ports/store-ports.ts';
import type { LateralDatabase } from '../schema.ts';
import type { CountedRow } from '../sets/set-tally.ts';
import { countedRows, readStretch } from '../sets/tally-rows.ts';
import { indexDamaged, lostIndexRecords } from './index-records.ts';
import { countLeft, recordLeft } from './salvage.ts';

/**
 * Holds all of the store against its ledger: that the record of every live article is there, that what is known of them adds
 * up to the ledger's count and hash, that no record of the index is missing. Reads catalogue and identities, records of articles
 * that are large enough for a file of their own, and the keys of all else, in slices.
 * @returns the damage, or null
 */
export async function checkStore(
  db: LateralDatabase,
  copy: Pick<LedgerCopy, 'read'>,
  signal?: AbortSignal,
): Promise<CorpusDamaged | null> {
  for (;;) {
    const kept = await copy.read();
    const stored = await read(db, ['meta'], readStored);
    const damage = damageOf(stored, kept);
    if (damage) return damage;
    if (!stored.ledger && !kept) return unknownArticles(db);
    if (!stored.layout || !stored.ledger) return null;
    const { ledger, layout } = stored;
    const { present, hash } = await countArticles(db, layout, signal);
    const lost = await lostIndexRecords(db, layout, signal);
    const after = await read(db, ['meta'], readStored);
    // Others wrote meanwhile: what was counted belongs to no one state. A merge changes nothing but the segments.
    if (
      !after.ledger ||
      !after.layout ||
      after.ledger.generation !== ledger.generation ||
      idsOf(after.layout) !== idsOf(layout)
    )
      continue;
    const expected = articlesHeld(layout);
    if (present !== expected) return new CorpusDamaged(expected, present);
    if (hash !== ledger.hash) return new CorpusDamaged(expected, present, saying('failure_damagedOther'));
    return lost ? indexDamaged(expected) : null;
  }
}

/** Where both the ledger and its copy are lost nothing was committed, as far as they tell; so nothing may be there. */
async function unknownArticles(db: LateralDatabase): Promise<CorpusDamaged | null> {
  const isDamaged = await read(db, ['meta', 'articles'], async (tx) => {
    const [ledger, records] = await Promise.all([
      tx.objectStore('meta').get('ledger'),
      tx.objectStore('articles').count(),
    ]);
    // Somebody else may have opened a new store, and filled it, meanwhile.
    return !ledger && records > 0;
  });
  return isDamaged ? new CorpusDamaged(await countLeft(db), null) : null;
}

/** A segment's id is never used twice. */
const idsOf = ({ segments }: Layout) => segments.map(({ id }) => id).join();

/**
 * Bytes, as the catalogue estimates them, from which on a browser may keep a value in a file of its own (Chromium from
 * 64 kB on): its key is there even where that file is not.
 */
const FILE_OF_ITS_OWN = 50_000;

/** Records whose articles are long enough for that. */
function largeRecords(rows: readonly CountedRow[]): number[] {
  const bytes = new Map<number, number>();
  for (const { row } of rows) {
    const record = recordOf(row.number);
    bytes.set(record, (bytes.get(record) ?? 0) + row.bytes);
  }
  return [...bytes].filter(([, own]) => own >= FILE_OF_ITS_OWN).map(([record]) => record);
}

async function countArticles(db: LateralDatabase, layout: Layout, signal?: AbortSignal) {
  const isHeld = heldIn(layout);
  let present = 0;
  let hash = 0;
  const count = (counted: CountedRow) => {
    present += 1;
    hash = addHashes(hash, counted.hash);
  };
  for (const stretch of consecutive([...blocksOf(layout.runs)], STORE.blocksRead)) {
    signal?.throwIfAborted();
    const [blocks, keys] = await read(db, ['catalogue', 'identities', 'articles'], (tx) =>
      Promise.all([
        readStretch(tx, stretch),
        tx.objectStore('articles').getAllKeys(recordsOfBlocks(...stretch)),
      ]),
    );
    const there = new Set(keys);
    for (const records of blocks) {
      const rows = [...countedRows(records)];
      for (const key of largeRecords(rows))
        if (there.has(key) && !(await recordLeft(db, key))) there.delete(key);
      for (const counted of rows) {
        const { number, flags } = counted.row;
        if ((flags & (FLAG.replaced | FLAG.deleted)) === 0 && isHeld(number) && there.has(recordOf(number)))
          count(counted);
      }
    }
  }
  return { present, hash };
}
