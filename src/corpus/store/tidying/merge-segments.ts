import { mergeField } from '../../../core/index/segment/merge-buckets.ts';
import type { Field } from '../../../core/index/segment/segment.ts';
import { read, StoreMovedOn, write } from '../database/transact.ts';
import type { ArticleNumber } from '../described.ts';
import { takeSegmentId } from '../importing/write-index.ts';
import { bucketPuts } from '../importing/write-segment.ts';
import { isGone, withoutGone } from '../layout/gone.ts';
import { heldOrDeleted, type NumberRange, type SegmentInfo, type SegmentPlace } from '../layout/layout.ts';
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
 */
export async function mergeSegments(
  db: LateralDatabase,
  sources: readonly SegmentInfo[],
  signal?: AbortSignal,
): Promise<void> {
  const { layout } = await read(db, ['meta'], readState);
  const ranges = joinRanges(sources.flatMap((source) => source.ranges));
  const gone = goneOf(layout, ranges);
  await foldGone(
    db,
    gone.filter((number) => isGone(layout.gone, number)),
    signal,
  );
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
  const articles = await mergeAllDays(db, sources, without, out);
  await out.flush();
  const { days, buckets } = out;
  const info = {
    shape: { articles, signature, text },
    records: { days, buckets },
    ranges: rangesLeft(layout, ranges),
  };
  await swap(db, { sources, leftOut: gone, target: { ...target, ...info }, generation: layout.generation });
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
  /** Of the layout when it was worked out what is left out. */
  readonly generation: number;
}

async function swap(db: LateralDatabase, { sources, target, leftOut, generation }: Swap): Promise<void> {
  await write(db, ['meta'], async (tx) => {
    const { layout, litter } = await readState(tx);
    const over = new Set(sources.map(({ id }) => id));
    const there = layout.segments.filter(({ id }) => over.has(id)).length === over.size;
    if (!there || !litter.segments.some(({ id }) => id === target.id)) throw new StoreMovedOn();
    // What was brought back while this ran is in no segment now.
    const back = leftOut.filter(heldOrDeleted(layout)).map((number): NumberRange => [number, number]);
    // One that was brought back and then replaced again is known to be gone by the layout alone: it must not forget.
    const gone = layout.generation === generation ? withoutGone(layout.gone, leftOut) : layout.gone;
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
  });
}
