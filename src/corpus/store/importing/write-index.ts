import { write } from '../database/transact.ts';
import { blocksOf } from '../layout/layout.ts';
import { readState } from '../layout/state.ts';
import type { LateralDatabase, WriteTransaction } from '../schema.ts';
import type { ImportRecord } from './import-record.ts';
import type { OpenImport } from './open-import.ts';
import { assertPending } from './pending.ts';
import { rangesOf } from './segment-in-hand.ts';

/**
 * Writes the index of what an import has committed since the last time, under an id that only its record names.
 * @param upTo the last block whose articles are in hand
 */
export async function writeIndexOf(
  db: LateralDatabase,
  open: OpenImport,
  upTo = Number.POSITIVE_INFINITY,
): Promise<void> {
  open.closeBlocks();
  const { indexedBelow } = open.record;
  const blocks = [...blocksOf(open.record.runs)].filter((block) => block >= indexedBelow && block <= upTo);
  const ranges = rangesOf(blocks.map((first) => ({ first, count: 1 })));
  const put = async (tx: WriteTransaction, next: ImportRecord) => {
    await assertPending(tx, next.id);
    await tx.objectStore('imports').put(next, next.id);
    open.record = next;
  };
  await open.segment.writeTo(db, ranges, {
    stores: ['imports'],
    nextId: () => takeSegmentId(db),
    begin: (tx, place) => put(tx, { ...open.record, writing: place }),
    goOn: (tx) => assertPending(tx, open.record.id),
    end: (tx, segment) =>
      put(tx, {
        ...open.record,
        writing: null,
        segments: [...open.record.segments, segment],
        indexedBelow: (blocks.at(-1) ?? -1) + 1,
      }),
  });
}

/** Ids are never used twice, not even those of segments that were never finished. */
export async function takeSegmentId(db: LateralDatabase): Promise<number> {
  return write(db, ['meta'], async (tx) => {
    const { ledger } = await readState(tx);
    await tx.objectStore('meta').put({ ...ledger, nextSegment: ledger.nextSegment + 1 }, 'ledger');
    return ledger.nextSegment;
  });
}
