import { untilItHolds } from '../database/transact.ts';
import type { SetId } from '../described.ts';
import type { Arriving, ImportSession, ImportTally, SetToFill, Verdict } from '../import-session.ts';
import type { HeldLock } from '../ports/locks.ts';
import type { StorePorts } from '../ports/store-ports.ts';
import type { LateralDatabase, Ledger } from '../schema.ts';
import { addSetTo, readBack } from './begin.ts';
import { commitArticles } from './commit-articles.ts';
import { finishImport } from './finish.ts';
import type { OpenImport } from './open-import.ts';
import { dropImport } from './pending.ts';
import { piecesOf } from './pieces.ts';
import { settleClashes } from './settle-clashes.ts';
import { writeIndexOf } from './write-index.ts';

/** The import session: see `ImportSession`. One call at a time. */
export class RunningImport implements ImportSession {
  readonly spent = { indexing: 0, committing: 0 };
  private readonly db: LateralDatabase;
  private readonly ports: StorePorts;
  private readonly open: OpenImport;
  private readonly locks: readonly HeldLock[];
  private readonly onIndexing: (writes: boolean) => void;
  /** Sets that `addSet` gave in this session: a resumed import asks for them again. */
  private setsAsked = 1;
  private state: 'open' | 'failed' | 'ended' = 'open';

  constructor(
    db: LateralDatabase,
    ports: StorePorts,
    open: OpenImport,
    locks: readonly HeldLock[],
    onIndexing: (writes: boolean) => void = () => {},
  ) {
    this.db = db;
    this.ports = ports;
    this.open = open;
    this.locks = locks;
    this.onIndexing = onIndexing;
  }

  get id(): string {
    return this.open.record.id;
  }

  get set(): SetId {
    return this.open.record.sets[0]!.id;
  }

  get recordsDone(): number {
    return this.open.record.recordsDone;
  }

  get tally(): ImportTally {
    return this.open.record.tally;
  }

  get filled(): readonly SetId[] {
    return this.open.record.filled;
  }

  /** Reads what is held, and what this import had committed before it was resumed. */
  async prepare(): Promise<void> {
    await this.open.syncHeld(this.db);
    for await (const { block, articles } of readBack(this.db, this.open)) {
      for (const { number, article } of articles) this.open.index(number, article);
      await this.indexIfMany(block);
    }
  }

  async addSet(set: SetToFill): Promise<SetId> {
    const known = this.open.record.sets[this.setsAsked];
    this.setsAsked += 1;
    if (known) return known.id;
    return this.guarded(async () => {
      this.open.record = await addSetTo(this.db, this.ports, this.open.record, set);
      return this.open.record.sets.at(-1)!.id;
    });
  }

  async add(articles: readonly Arriving[], recordsDone: number): Promise<readonly Verdict[]> {
    return this.guarded(async () => {
      const began = this.ports.now();
      const pieces = articles.flatMap((arriving) => piecesOf(arriving, this.set));
      this.spent.indexing += this.ports.now() - began;
      const verdicts: Verdict[] = [];
      let done = 0;
      do {
        const { now } = this.ports;
        const begins = now();
        const committed = await untilItHolds(async () => {
          await this.open.syncHeld(this.db);
          return commitArticles(this.db, this.open, pieces.slice(done), recordsDone, now());
        });
        const committedAt = now();
        this.spent.committing += committedAt - begins;
        done += committed.pieces;
        verdicts.push(...committed.verdicts);
        for (const { number, article } of committed.added) this.open.index(number, article);
        this.spent.indexing += now() - committedAt;
      } while (done < pieces.length);
      await this.indexIfMany();
      return verdicts;
    });
  }

  async finish(): Promise<Ledger> {
    const ledger = await this.guarded(async () => {
      await this.writeIndex();
      return untilItHolds(async () => {
        await this.open.syncHeld(this.db);
        await settleClashes(this.db, this.open);
        return finishImport(this.db, this.ports, this.open);
      });
    });
    this.end();
    return ledger;
  }

  async abandon(): Promise<void> {
    if (this.state === 'ended') return;
    try {
      await dropImport(this.db, this.id);
    } finally {
      this.end();
    }
  }

  leave(): void {
    if (this.state !== 'ended') this.end();
  }

  /** @param upTo the last block whose articles are in hand, where others are still to be read back */
  private async indexIfMany(upTo?: number): Promise<void> {
    if (this.open.segment.isFull(this.open.limits.segmentArticles)) await this.writeIndex(upTo);
  }

  private async writeIndex(upTo?: number): Promise<void> {
    if (this.open.segment.isEmpty) return;
    const began = this.ports.now();
    this.onIndexing(true);
    await writeIndexOf(this.db, this.open, upTo);
    this.onIndexing(false);
    this.spent.indexing += this.ports.now() - began;
  }

  /** What failed in the middle may have left this session's memory ahead of the store: it must not go on. */
  private async guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.state !== 'open') throw new Error('This import has ended or failed.');
    try {
      return await work();
    } catch (error) {
      this.state = 'failed';
      throw error;
    }
  }

  private end(): void {
    this.state = 'ended';
    for (const lock of this.locks) lock.giveBack();
  }
}
