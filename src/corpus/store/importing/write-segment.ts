import type { DayRecord, Field, Segment } from '../../../core/index/segment/segment.ts';
import type { Bucket } from '../../../core/index/segment/write-buckets.ts';
import { write } from '../database/transact.ts';
import type { SegmentPlace } from '../layout/layout.ts';
import { STORE } from '../limits.ts';
import type {
  BucketKey,
  DayKey,
  LateralDatabase,
  StoredDay,
  StoreName,
  WriteTransaction,
} from '../schema.ts';

export type Put =
  | { readonly store: 'days'; readonly key: DayKey; readonly value: StoredDay; readonly bytes: number }
  | {
      readonly store: 'buckets';
      readonly key: BucketKey;
      readonly value: Uint8Array<ArrayBuffer>;
      readonly bytes: number;
    };

/** First and last day of some day records; null if there are none but undated ones. */
export function daysOf(days: readonly Pick<DayRecord, 'day'>[]): SegmentPlace['days'] {
  let span: readonly [number, number] | null = null;
  for (const { day } of days) {
    if (day === 'undated') continue;
    span = span ? [Math.min(span[0], day), Math.max(span[1], day)] : [day, day];
  }
  return span;
}

export function dayPuts(id: number, days: readonly DayRecord[]): Put[] {
  return days.map(({ day, part, numbers, hashes }) => ({
    store: 'days',
    key: [day, id, part],
    value: { segment: id, day, numbers, hashes },
    bytes: numbers.byteLength + hashes.byteLength,
  }));
}

export function bucketPuts(id: number, field: Field, buckets: readonly Bucket[]): Put[] {
  return buckets.map(({ bucket, part, bytes }) => ({
    store: 'buckets',
    key: [id, field, bucket, part],
    value: bytes,
    bytes: bytes.length,
  }));
}

/** What the layout keeps of a segment, but for its id and its articles. */
export function segmentInfo({ shape, days, signature, text }: Segment) {
  const records = { days: days.length, buckets: signature.length + text.length };
  return { shape, records, days: daysOf(days) };
}

export function segmentPuts(id: number, { days, signature, text }: Segment): Put[] {
  return [...dayPuts(id, days), ...bucketPuts(id, 'signature', signature), ...bucketPuts(id, 'text', text)];
}

export async function putAll(tx: WriteTransaction, puts: readonly Put[]): Promise<void> {
  await Promise.all(
    puts.map((put) =>
      put.store === 'days'
        ? tx.objectStore('days').put(put.value, put.key)
        : tx.objectStore('buckets').put(put.value, put.key),
    ),
  );
}

/** What is written of a segment, and when: its id must be on record before its first record is. */
export interface SegmentWrite {
  readonly stores: readonly StoreName[];
  /** In the first transaction: what is to be removed if nothing follows. */
  begin(tx: WriteTransaction): Promise<void>;
  /** In every one. Throws if the segment is no longer wanted. */
  goOn(tx: WriteTransaction): Promise<void>;
  /** In the last. */
  end(tx: WriteTransaction): Promise<void>;
}

/** Writes records in as many transactions as the limits ask for, one after another. */
export async function writeSegment(
  db: LateralDatabase,
  puts: readonly Put[],
  { stores, begin, goOn, end }: SegmentWrite,
): Promise<void> {
  const slices = slicesOf(puts);
  for (const [at, slice] of slices.entries()) {
    await write(db, [...new Set<StoreName>([...stores, 'days', 'buckets'])], async (tx) => {
      await (at === 0 ? begin(tx) : goOn(tx));
      await putAll(tx, slice);
      if (at === slices.length - 1) await end(tx);
    });
  }
}

/** Room for what begins and ends a segment. */
const OTHER_RECORDS = 8;

function slicesOf(puts: readonly Put[]): Put[][] {
  const slices: Put[][] = [[]];
  let bytes = 0;
  for (const put of puts) {
    const slice = slices.at(-1)!;
    const full =
      slice.length >= STORE.transactionRecords - OTHER_RECORDS || bytes + put.bytes > STORE.transactionBytes;
    if (full && slice.length > 0) {
      slices.push([put]);
      bytes = put.bytes;
    } else {
      slice.push(put);
      bytes += put.bytes;
    }
  }
  return slices;
}
