import { bucketsToRead, type LookUpPlan } from '../../../core/index/look-up/plan-look-up.ts';
import type { LookedUp } from '../../../core/index/look-up/rank-candidates.ts';
import type { Layout } from '../layout/layout.ts';
import type { ReadTransaction, StoredDay } from '../schema.ts';

type Segments = Layout['segments'];

/** From so many bytes on all is forgotten: some hundred look-ups, or all days and postings of 200,000 articles. */
const MOST_BYTES = 24 * 1024 * 1024;

/**
 * Records of the segments of one layout, read when they are first asked for. A segment never changes, so they hold as
 * long as the same segments are listed, whatever is deleted or switched off meanwhile. To know the segments before the
 * layout has been read again saves a look-up one round to the database.
 */
export class SegmentRecords {
  private segments: Segments;
  private readonly days = new Map<number, readonly StoredDay[]>();
  private readonly buckets = new Map<string, readonly Uint8Array[]>();
  private bytes = 0;

  constructor({ segments }: Pick<Layout, 'segments'> = { segments: [] }) {
    this.segments = segments;
  }

  isOf({ segments }: Layout): boolean {
    return (
      segments.length === this.segments.length && segments.every(({ id }, i) => id === this.segments[i]!.id)
    );
  }

  async read(tx: ReadTransaction, plan: LookUpPlan): Promise<LookedUp> {
    if (this.bytes > MOST_BYTES) this.forget();
    const [days, buckets] = await Promise.all([this.daysOf(tx, plan), this.bucketsOf(tx, plan)]);
    const articles = this.segments.reduce((sum, { shape }) => sum + shape.articles, 0);
    return { articles, days, buckets };
  }

  private async daysOf(tx: ReadTransaction, { days }: LookUpPlan): Promise<StoredDay[]> {
    if (days === null) return [];
    const wanted = Array.from({ length: days.to - days.from + 1 }, (_, i) => days.from + i);
    const known = wanted.flatMap((day) => this.days.get(day) ?? []);
    const unread = wanted.filter((day) => !this.days.has(day));
    if (unread.length === 0) return known;
    const range = IDBKeyRange.bound([unread[0]!], [unread.at(-1)!, []]);
    const read = await tx.objectStore('days').getAll(range);
    // Records of segments that are not listed, not yet or no longer, lie among them.
    const listed = new Set(this.segments.map(({ id }) => id));
    const found = unread.flatMap((day) => {
      const own = read.filter((record) => record.day === day && listed.has(record.segment));
      this.remember(
        this.days,
        day,
        own,
        own.flatMap(({ numbers, hashes }) => [numbers, hashes]),
      );
      return own;
    });
    return [...known, ...found];
  }

  private async bucketsOf(tx: ReadTransaction, plan: LookUpPlan): Promise<Uint8Array[]> {
    const found = this.segments.flatMap(({ id, shape }) =>
      bucketsToRead(plan, shape.signature.buckets).map(async (bucket) => {
        const key = `${id} ${bucket}`;
        const known = this.buckets.get(key);
        if (known) return known;
        const range = IDBKeyRange.bound([id, 'signature', bucket], [id, 'signature', bucket, []]);
        const read = await tx.objectStore('buckets').getAll(range);
        this.remember(this.buckets, key, read, read);
        return read;
      }),
    );
    return (await Promise.all(found)).flat();
  }

  /** What has arrived, never what is still waited for: a look-up's transaction ends while it waits for another one's. */
  private remember<Key, Value>(
    held: Map<Key, Value>,
    key: Key,
    value: Value,
    arrays: readonly ArrayBufferView[],
  ): void {
    if (held.has(key)) return;
    held.set(key, value);
    this.bytes += arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  private forget(): void {
    this.days.clear();
    this.buckets.clear();
    this.bytes = 0;
  }
}
