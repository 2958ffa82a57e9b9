import { saying } from '../../../words/saying.ts';
import { read } from '../database/transact.ts';
import { CorpusDamaged } from '../failures.ts';
import type { Layout, SegmentPlace } from '../layout/layout.ts';
import type { BucketKey, DayKey, LateralDatabase } from '../schema.ts';

/** What there is of each segment on disk, whether the layout knows it or not. */
export interface SegmentRecords {
  readonly days: number;
  readonly buckets: number;
  readonly span: SegmentPlace['days'];
}

const KEYS_READ = 2_000;

/** Counts the records of the index by segment, from their keys, in slices. */
export async function indexRecords(
  db: LateralDatabase,
  signal?: AbortSignal,
): Promise<Map<number, SegmentRecords>> {
  const found = new Map<number, { days: number; buckets: number; span: SegmentPlace['days'] }>();
  const of = (segment: number) => {
    const own = found.get(segment) ?? { days: 0, buckets: 0, span: null };
    found.set(segment, own);
    return own;
  };
  for await (const keys of allKeys(db, 'days', signal)) {
    for (const [day, segment] of keys as DayKey[]) {
      const own = of(segment);
      own.days += 1;
      if (day !== 'undated')
        own.span = own.span ? [Math.min(own.span[0], day), Math.max(own.span[1], day)] : [day, day];
    }
  }
  for await (const keys of allKeys(db, 'buckets', signal))
    for (const [segment] of keys as BucketKey[]) of(segment).buckets += 1;
  return found;
}

async function* allKeys(db: LateralDatabase, store: 'days' | 'buckets', signal?: AbortSignal) {
  let range: IDBKeyRange | null = null;
  for (;;) {
    signal?.throwIfAborted();
    const keys: (DayKey | BucketKey)[] = await read(db, [store], (tx) =>
      tx.objectStore(store).getAllKeys(range, KEYS_READ),
    );
    yield keys;
    if (keys.length < KEYS_READ) return;
    range = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}

/** What a reader is told of lost records of the index: the articles are all there. */
export const indexDamaged = (held: number) => new CorpusDamaged(held, held, saying('failure_damagedIndex'));

/** Whether a segment of the layout has fewer records than were written. */
export async function lostIndexRecords(
  db: LateralDatabase,
  { segments }: Pick<Layout, 'segments'>,
  signal?: AbortSignal,
): Promise<boolean> {
  const found = await indexRecords(db, signal);
  return segments.some(({ id, records }) => {
    const own = found.get(id);
    return (own?.days ?? 0) !== records.days || (own?.buckets ?? 0) !== records.buckets;
  });
}
