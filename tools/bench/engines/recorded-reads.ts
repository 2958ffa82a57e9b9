import type { RecordedRange, RecordedRead, RecordedReads } from '../extension/jobs.ts';
import { answerOf, ended, openRaw } from './raw-store.ts';

const METHODS = ['get', 'getAll', 'getKey', 'getAllKeys', 'count'] as const;

/** A value may be a list itself. */
function recordsIn(method: RecordedRead['method'], result: unknown): number {
  return method.startsWith('getAll') ? (result as unknown[]).length : 1;
}

/** From now on every read of IndexedDB in this worker is written down with what it brought. */
export function recordReads(): { reads(): RecordedReads } {
  const reads: RecordedRead[] = [];
  let database = '';
  for (const method of METHODS) {
    const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest<unknown>;
    Object.defineProperty(IDBObjectStore.prototype, method, {
      value(this: IDBObjectStore, ...args: unknown[]) {
        const request = original.apply(this, args);
        database = this.transaction.db.name;
        const [query, count] = args;
        request.addEventListener('success', () => {
          const { result } = request;
          reads.push({
            store: this.name,
            method,
            key: query === undefined || query instanceof IDBKeyRange ? null : (query as IDBValidKey),
            range: query instanceof IDBKeyRange ? boundsOf(query) : null,
            count: typeof count === 'number' ? count : null,
            records: recordsIn(method, result),
            bytes: bytesOf(result),
          });
        });
        return request;
      },
    });
  }
  return { reads: () => ({ database, reads }) };
}

/** Opens the database, asks for all of it in one transaction at once, and waits. */
export async function replayReads({
  database,
  reads,
}: RecordedReads): Promise<{ ms: number; records: number }> {
  const began = performance.now();
  const db = await openRaw(database, []);
  const tx = db.transaction([...new Set(reads.map(({ store }) => store))], 'readonly');
  const done = ended(tx);
  const answers = await Promise.all(
    reads.map(({ store, method, key, range, count }) => {
      const its = tx.objectStore(store) as unknown as Record<
        string,
        (...args: unknown[]) => IDBRequest<unknown>
      >;
      const query = range ? rangeOf(range) : (key ?? undefined);
      return answerOf(its[method]!(query, ...(count === null ? [] : [count])));
    }),
  );
  await done;
  const ms = performance.now() - began;
  db.close();
  return {
    ms,
    records: answers.reduce((sum: number, answer, i) => sum + recordsIn(reads[i]!.method, answer), 0),
  };
}

function boundsOf({ lower, upper, lowerOpen, upperOpen }: IDBKeyRange): RecordedRange {
  return { lower: lower ?? null, upper: upper ?? null, lowerOpen, upperOpen };
}

function rangeOf({ lower, upper, lowerOpen, upperOpen }: RecordedRange): IDBKeyRange {
  if (lower === null) return IDBKeyRange.upperBound(upper, upperOpen);
  if (upper === null) return IDBKeyRange.lowerBound(lower, lowerOpen);
  return IDBKeyRange.bound(lower, upper, lowerOpen, upperOpen);
}

/** About what a value takes: letters and numbers, without the names of its fields. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (value instanceof ArrayBuffer) return value.byteLength;
  return Object.values(value).reduce((sum: number, part: unknown) => sum + bytesOf(part), 0);
}
