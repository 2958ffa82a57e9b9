import { deleteArticles, numbersOf, recordOf, recordsOfBlocks } from '../blocks/article-records.ts';
import { blockOf, placeOf } from '../blocks/block-records.ts';
import { blocksToChange } from '../blocks/change-rows.ts';
import { read, write } from '../database/transact.ts';
import type { ArticleNumber } from '../described.ts';
import { articleLeftIn, recordLeft } from '../health/salvage.ts';
import { type Litter, type SegmentPlace, setOfBlock } from '../layout/layout.ts';
import { readState } from '../layout/state.ts';
import type { DayKey, LateralDatabase, WriteTransaction } from '../schema.ts';
import { TallyChange } from '../sets/set-tally.ts';

/** Records that one transaction deletes; of blocks, whose articles may be large, fewer. */
const SLICE = 390;
const BLOCKS = 3;

/** Removes what belongs to nothing any more, a slice a transaction. Ended at any point, it goes on from there next time. */
export async function clearLitter(db: LateralDatabase, signal?: AbortSignal): Promise<void> {
  const later = new Set<ArticleNumber>();
  for (;;) {
    signal?.throwIfAborted();
    const { litter } = await read(db, ['meta'], readState);
    const [segment] = litter.segments;
    const version = litter.chains.find((number) => !later.has(number));
    if (segment) await clearSegment(db, segment, signal);
    // Before the blocks, for what goes with a block may name an older version that another holds.
    else if (version !== undefined) {
      if (!(await clearVersion(db, version))) later.add(version);
    } else if (litter.blocks.length > 0) await clearBlocks(db);
    else return;
  }
}

async function putLitter(tx: WriteTransaction, change: (litter: Litter) => Litter): Promise<void> {
  const { litter } = await readState(tx);
  await tx.objectStore('meta').put(change(litter), 'litter');
}

async function clearSegment(
  db: LateralDatabase,
  { id, days }: SegmentPlace,
  signal?: AbortSignal,
): Promise<void> {
  const own = IDBKeyRange.bound([id], [id, []]);
  for (;;) {
    signal?.throwIfAborted();
    const left = await write(db, ['buckets'], async (tx) => {
      const keys = await tx.objectStore('buckets').getAllKeys(own, SLICE);
      if (keys.length > 0) await tx.objectStore('buckets').delete(IDBKeyRange.bound(keys[0], keys.at(-1)));
      return keys.length;
    });
    if (left < SLICE) break;
  }
  let from: IDBKeyRange | null = days && IDBKeyRange.bound([days[0]], [days[1], []]);
  while (from) {
    signal?.throwIfAborted();
    const range: IDBKeyRange = from;
    const last = await write(db, ['days'], async (tx) => {
      const keys: DayKey[] = await tx.objectStore('days').getAllKeys(range, SLICE);
      await Promise.all(
        keys.filter(([, segment]) => segment === id).map((key) => tx.objectStore('days').delete(key)),
      );
      return keys.length < SLICE ? null : keys.at(-1)!;
    });
    from = last && IDBKeyRange.bound(last, [days![1], []], true);
  }
  await write(db, ['days', 'meta'], async (tx) => {
    await tx.objectStore('days').delete(IDBKeyRange.bound(['undated', id], ['undated', id, []]));
    await putLitter(tx, (litter) => ({
      ...litter,
      segments: litter.segments.filter((other) => other.id !== id),
    }));
  });
}

async function clearBlocks(db: LateralDatabase): Promise<void> {
  await write(db, ['articles', 'catalogue', 'identities', 'meta'], async (tx) => {
    const { litter } = await readState(tx);
    const [run, ...rest] = litter.blocks;
    if (!run) return;
    const count = Math.min(BLOCKS, run.count);
    const blocks = IDBKeyRange.bound(run.first, run.first + count, false, true);
    await Promise.all([
      tx.objectStore('articles').delete(recordsOfBlocks(run.first, count)),
      tx.objectStore('catalogue').delete(blocks),
      tx.objectStore('identities').delete(blocks),
    ]);
    const left = run.count > count ? [{ first: run.first + count, count: run.count - count }] : [];
    await tx.objectStore('meta').put({ ...litter, blocks: [...left, ...rest] }, 'litter');
  });
}

/**
 * Removes a deleted article, or one of its older versions; the one before it is next. Damage may have left a record that can't
 * be read: a request for it would end each transaction that is to change it, so it goes with the last of its articles.
 * @returns whether it is gone; else it stays litter
 */
async function clearVersion(db: LateralDatabase, number: ArticleNumber): Promise<boolean> {
  const left = await recordLeft(db, recordOf(number));
  const isReadable = left !== null;
  const before = articleLeftIn(left, number)?.replaces ?? null;
  return write(db, ['articles', 'catalogue', 'identities', 'sets', 'meta'], async (tx) => {
    const { layout, litter } = await readState(tx);
    if (!litter.chains.includes(number)) return true;
    const block = (await blocksToChange(tx, [number])).get(blockOf(number));
    const set = setOfBlock(layout, blockOf(number));
    const row = block && !block.isDeleted(placeOf(number)) ? block.row(placeOf(number)) : null;
    const older = before ?? row?.replaces ?? null;
    const record = set === undefined ? undefined : await tx.objectStore('sets').get(set);
    if (block && record && row) {
      const tally = new TallyChange();
      tally.removeOlder(row);
      block.markDeleted(placeOf(number));
      await block.put(tx);
      await tx.objectStore('sets').put({ ...record, tally: tally.appliedTo(record.tally) }, record.id);
    }
    const isLast =
      set === undefined ||
      numbersOf(recordOf(number)).every((other) => block?.isDeleted(placeOf(other)) ?? false);
    if (isReadable) await deleteArticles(tx, [number]);
    else if (isLast) await tx.objectStore('articles').delete(recordOf(number));
    const isGone = isReadable || isLast;
    const rest = litter.chains.filter((other) => other !== number && other !== older);
    const chains = [...(older === null ? [] : [older]), ...rest, ...(isGone ? [] : [number])];
    await tx.objectStore('meta').put({ ...litter, chains }, 'litter');
    return isGone;
  });
}
