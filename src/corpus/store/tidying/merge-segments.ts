import { mergeField } from '../../../core/index/segment/merge-buckets.ts';
import type { Field } from '../../../core/index/segment/segment.ts';
import { read, StoreMovedOn, write } from '../database/transact.ts';
import type { ArticleNumber } from '../described.ts';
import { indexDamaged } from '../health/index-records.ts';
import { takeSegmentId } from '../importing/write-index.ts';
import { bucketPuts } from '../importing/write-segment.ts';
import { isGone, withoutGone } from '../layout/gone.ts';
import {
  articlesHeld,
  heldOrDeleted,
  type Layout,
  type NumberRange,
  type SegmentInfo,
  type SegmentPlace,
} from '../layout/layout.ts';
import { joinRanges } from '../layout/ranges.ts';
import { readState } from '../layout/state.ts';
import type { LateralDatabase } from '../schema.ts';
import { foldGone } from './fold-gone.ts';
import { mergeAllDays, spanOf } from './merge-days.ts';
import { MergeOutput } from './merge-output.ts';
import { goneOf, rangesLeft } from './plan-merge.ts';

/**
 * Writes several segments as one, without what is gone, in slices; one transaction puts it in their place. Until then it
 * is litter: a merge that dies leaves nothing else.
 * @throws CorpusDamaged where records are missing: merged, nothing would tell of it any more
 */
export async function mergeSegments(
  db: LateralDatabase,
  sources: readonly SegmentInfo[],
  signal?: AbortSignal,
): Promise<void> {
  const { layout } = await read(db, ['meta'], readState);
  await refuseLostBuckets(db, sources);
  const ranges = joinRanges(sources.flatMap((source) => source.ranges));
  const gone = goneOf(layout, ranges);
  const id = await takeSegmentId(db);
  const target: SegmentPlace = { id, days: spanOf(sources) };
  await write(db, ['meta'], async (tx) => {
    const { litter } = await readState(tx);
    await tx.objectStore('meta').put({ ...litter, segments: [...litter.segments, target] }, 'litter');
  });
  const out = new MergeOutput(db, id, signal);
  const without = new Set(gone);
  const signature = await mergeBuckets(db, 'signature', sources, without, out);
  const text = await mergeBuckets(db, 'text', sources, without, out);
  const { articles, read: daysRead } = await mergeAllDays(db, sources, without, out);
  if (sources.some((source) => (daysRead.get(source.id) ?? 0) !== source.records.days))
    throw await lostOrMoved(db, sources);
  await out.flush();
  const { days, buckets } = out;
  const info = {
    shape: { articles, signature, text },
    records: { days, buckets },
    ranges: rangesLeft(layout, ranges),
  };
  // Whoever changes what is held meanwhile may have made more, or less, be gone.
  for (let done = false; !done; ) {
    const { layout: now } = await read(db, ['meta'], readState);
    await foldGone(
      db,
      gone.filter((number) => isGone(now.gone, number)),
      signal,
    );
    done = await swap(db, {
      sources,
      leftOut: gone,
      target: { ...target, ...info },
      generation: now.generation,
    });
  }
}

/** Whether all of the sources' buckets are there: a step of the merge may read one again, so they are counted before. */
async function refuseLostBuckets(db: LateralDatabase, sources: readonly SegmentInfo[]): Promise<void> {
  const counts = await read(db, ['buckets'], (tx) =>
    Promise.all(sources.map(({ id }) => tx.objectStore('buckets').count(IDBKeyRange.bound([id], [id, []])))),
  );
  if (sources.some(({ records }, i) => counts[i] !== records.buckets)) throw await lostOrMoved(db, sources);
}

/** Records are missing where there is a segment to miss them; else everything was deleted meanwhile, or recovered. */
async function lostOrMoved(db: LateralDatabase, sources: readonly SegmentInfo[]): Promise<Error> {
  const { layout } = await read(db, ['meta'], readState);
  return areIn(layout, sources) ? indexDamaged(articlesHeld(layout)) : new StoreMovedOn();
}

function areIn({ segments }: Layout, sources: readonly SegmentInfo[]): boolean {
  const ids = new Set(segments.map(({ id }) => id));
  return sources.every(({ id }) => ids.has(id));
}

async function mergeBuckets(
  db: LateralDatabase,
  field: Field,
  sources: readonly SegmentInfo[],
  gone: ReadonlySet<ArticleNumber>,
  out: MergeOutput,
) {
  const plan = mergeField(
    field,
    sources.map(({ shape }) => shape),
  );
  let bytes = 0;
  for (let step = 0; step < plan.steps; step++) {
    const reads = plan.reads(step);
    const records = await read(db, ['buckets'], (tx) =>
      Promise.all(
        sources.map(({ id }, i) => {
          const { from, to } = reads[i]!;
          return tx
            .objectStore('buckets')
            .getAll(IDBKeyRange.bound([id, field, from], [id, field, to], false, true));
        }),
      ),
    );
    const merged = plan.merge(step, records.flat(), gone);
    for (const bucket of merged) bytes += bucket.bytes.length;
    await out.add(bucketPuts(out.id, field, merged));
  }
  return { buckets: plan.buckets, bytes };
}

interface Swap {
  readonly sources: readonly SegmentInfo[];
  readonly target: SegmentInfo;
  readonly leftOut: readonly ArticleNumber[];
  /** Of the layout when the catalogue last took over what it says is gone. */
  readonly generation: number;
}

/** @returns whether it was done; not where what is held has changed since the catalogue took over what is gone */
async function swap(db: LateralDatabase, { sources, target, leftOut, generation }: Swap): Promise<boolean> {
  return write(db, ['meta'], async (tx) => {
    const { layout, litter } = await readState(tx);
    const over = new Set(sources.map(({ id }) => id));
    if (!areIn(layout, sources) || !litter.segments.some(({ id }) => id === target.id))
      throw new StoreMovedOn();
    // What was brought back while this ran is in no segment now.
    const back = leftOut.filter(heldOrDeleted(layout)).map((number): NumberRange => [number, number]);
    // One that was brought back and then replaced again is known to be gone by the layout alone: it must not forget.
    // Nor may it go on naming what stands in no segment now: who brings that back would not index it.
    if (layout.generation !== generation) return false;
    const gone = withoutGone(layout.gone, leftOut);
    const isEmpty = target.shape.articles === 0;
    const kept = layout.segments.filter(({ id }) => !over.has(id));
    const thrown = sources.map(({ id, days }) => ({ id, days }));
    await Promise.all([
      tx.objectStore('meta').put(
        {
          ...layout,
          segments: isEmpty ? kept : [...kept, target],
          gone,
          unindexed: joinRanges([...layout.unindexed, ...back]),
        },
        'layout',
      ),
      tx.objectStore('meta').put(
        {
          ...litter,
          segments: [...litter.segments.filter(({ id }) => isEmpty || id !== target.id), ...thrown],
        },
        'litter',
      ),
    ]);
    return true;
  });
}
