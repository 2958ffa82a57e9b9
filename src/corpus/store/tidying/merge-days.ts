import { mergeDays } from '../../../core/index/segment/day-records.ts';
import type { DayOrUndated, DayRecord } from '../../../core/index/segment/segment.ts';
import { read } from '../database/transact.ts';
import type { ArticleNumber } from '../described.ts';
import { dayPuts } from '../importing/write-segment.ts';
import type { SegmentInfo, SegmentPlace } from '../layout/layout.ts';
import type { DayKey, LateralDatabase, StoredDay } from '../schema.ts';
import type { MergeOutput } from './merge-output.ts';

/** Keys that are read at once. */
const KEYS_READ = 200;

/**
 * Merges the day records of some segments, a few days at a time, however far these lie apart.
 * @returns how many articles there are, and how many records of each segment were read
 */
export async function mergeAllDays(
  db: LateralDatabase,
  sources: readonly SegmentInfo[],
  gone: ReadonlySet<ArticleNumber>,
  out: MergeOutput,
): Promise<{ readonly articles: number; readonly read: ReadonlyMap<number, number> }> {
  const own = new Set(sources.map(({ id }) => id));
  const span = spanOf(sources);
  let articles = 0;
  const found = new Map<number, number>();
  const merge = async (keys: readonly DayKey[]) => {
    for (const [day, records] of await daysOf(
      db,
      keys.filter(([, segment]) => own.has(segment)),
    )) {
      for (const { segment } of records) found.set(segment, (found.get(segment) ?? 0) + 1);
      const merged: DayRecord[] = mergeDays(day, records, gone);
      for (const { numbers } of merged) articles += numbers.length;
      await out.add(dayPuts(out.id, merged));
    }
  };
  let from = span && IDBKeyRange.bound([span[0]], [span[1], []]);
  while (from) {
    const keys = await wholeDays(db, from);
    await merge(keys);
    const last = keys.at(-1)?.[0] as number | undefined;
    from = last !== undefined && last < span![1] ? IDBKeyRange.bound([last + 1], [span![1], []]) : null;
  }
  await merge(await keysIn(db, IDBKeyRange.bound(['undated'], ['undated', []])));
  return { articles, read: found };
}

/** The keys of the first days of a range, of each day all. */
async function wholeDays(db: LateralDatabase, range: IDBKeyRange): Promise<DayKey[]> {
  const keys = await keysIn(db, range, KEYS_READ);
  if (keys.length < KEYS_READ) return keys;
  const last = keys.at(-1)![0];
  return [
    ...keys.filter(([day]) => day !== last),
    ...(await keysIn(db, IDBKeyRange.bound([last], [last, []]))),
  ];
}

async function keysIn(db: LateralDatabase, range: IDBKeyRange, most?: number): Promise<DayKey[]> {
  return read(db, ['days'], (tx) => tx.objectStore('days').getAllKeys(range, most));
}

async function daysOf(db: LateralDatabase, keys: readonly DayKey[]): Promise<Map<DayOrUndated, StoredDay[]>> {
  const found = new Map<DayOrUndated, StoredDay[]>();
  const records = await read(db, ['days'], (tx) =>
    Promise.all(keys.map((key) => tx.objectStore('days').get(key))),
  );
  records.forEach((record, i) => {
    const [day] = keys[i]!;
    if (record) found.set(day, [...(found.get(day) ?? []), record]);
  });
  return found;
}

export function spanOf(sources: readonly SegmentPlace[]): SegmentPlace['days'] {
  let span: SegmentPlace['days'] = null;
  for (const { days } of sources)
    if (days) span = span ? [Math.min(span[0], days[0]), Math.max(span[1], days[1])] : days;
  return span;
}
