import { StoreMovedOn, write } from '../database/transact.ts';
import { type Put, putAll } from '../importing/write-segment.ts';
import { readState } from '../layout/state.ts';
import type { LateralDatabase } from '../schema.ts';

/** Records and bytes that are collected before they are written. */
const AT_ONCE = { records: 200, bytes: 2_000_000 };

/** What a merge writes, collected into transactions. */
export class MergeOutput {
  days = 0;
  buckets = 0;
  readonly id: number;
  private readonly db: LateralDatabase;
  private readonly signal: AbortSignal | undefined;
  private puts: Put[] = [];
  private bytes = 0;

  constructor(db: LateralDatabase, id: number, signal: AbortSignal | undefined) {
    this.db = db;
    this.id = id;
    this.signal = signal;
  }

  async add(puts: readonly Put[]): Promise<void> {
    for (const put of puts) {
      this[put.store] += 1;
      this.puts.push(put);
      this.bytes += put.bytes;
      if (this.puts.length >= AT_ONCE.records || this.bytes >= AT_ONCE.bytes) await this.flush();
    }
    this.signal?.throwIfAborted();
  }

  async flush(): Promise<void> {
    const { puts } = this;
    this.puts = [];
    this.bytes = 0;
    if (puts.length === 0) return;
    await write(this.db, ['days', 'buckets', 'meta'], async (tx) => {
      // Everything may have been deleted meanwhile: nothing would ever remove these.
      const { litter } = await readState(tx);
      if (!litter.segments.some(({ id }) => id === this.id)) throw new StoreMovedOn();
      await putAll(tx, puts);
    });
  }
}
