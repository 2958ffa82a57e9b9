import { saying, whatWentWrong } from '../../words/saying.ts';
import type { SetId } from '../store/described.ts';
import { ImportingElsewhere, NotHeld } from '../store/failures.ts';
import type { Arriving, ImportOptions, ImportSession } from '../store/import-session.ts';
import { ArticleBatch } from './article-batch.ts';
import type { ImportOutcome, ImportPlan, ImportProgress, SourceFile } from './described.ts';
import { inOrder, toldNames } from './file-names.ts';
import { columnsOfMark, fingerprint, importMark } from './fingerprint.ts';
import { DiskNearlyFull, type ImportDesk, ImportStopped } from './import-desk.ts';
import { IMPORT } from './limits.ts';
import { ProgressMeter } from './progress-meter.ts';
import { type Incoming, type KnownFile, knowFiles, recordsOf } from './records-of.ts';
import { openSets, setKey, targetsOf } from './set-targets.ts';
import { timedBlob } from './timed-blob.ts';
import { ToldOfRecords } from './told-of-records.ts';

/** What is known once an import has begun. */
interface Begun {
  readonly session: ImportSession;
  readonly files: readonly KnownFile[];
  /** Sets of corpus files by `setKey`, as the store knows them. */
  readonly sets: ReadonlyMap<string, SetId>;
  readonly columns: ImportPlan['columns'];
  readonly batch: ArticleBatch;
}

/** One import, step by step: `begin`, `takeIn`, `commit`, `restore`; `endWithout` after a failure in the first three. */
export class ImportRun {
  readonly #desk: ImportDesk;
  readonly #files: readonly SourceFile[];
  readonly #plan: ImportPlan;
  readonly #signal: AbortSignal;
  readonly #meter: ProgressMeter;
  readonly #told = new ToldOfRecords();
  readonly #startedAt: number;
  /** Milliseconds: waiting for bytes; all that it took to get the records, which pulls the bytes in. */
  readonly #reading = { ms: 0 };
  #pulling = 0;
  #paused: number;
  #roomAsked = Number.NEGATIVE_INFINITY;
  #session: ImportSession | null = null;
  #begun: Begun | null = null;

  constructor(
    desk: ImportDesk,
    files: readonly SourceFile[],
    plan: ImportPlan,
    { signal, report }: { readonly signal: AbortSignal; report(progress: ImportProgress): void },
  ) {
    this.#desk = desk;
    this.#files = inOrder(files);
    this.#plan = plan;
    this.#signal = signal;
    const bytes = this.#files.reduce((sum, { blob }) => sum + blob.size, 0);
    this.#meter = new ProgressMeter(bytes, desk.now, report);
    this.#startedAt = desk.now();
    this.#paused = this.#startedAt;
  }

  async begin(): Promise<void> {
    this.#meter.enter('reading');
    await this.#checkRoom();
    const files = await knowFiles(this.#files, this.#files.length, this.#signal);
    const targets = targetsOf(files, this.#plan, await this.#desk.sets());
    const { mark, columns } = await this.#mark();
    const options = {
      ...targets.main,
      files: toldNames(this.#files),
      fingerprint: mark,
      resume: this.#plan.resume,
      onIndexing: (writes: boolean) => this.#meter.meanwhile(writes ? 'indexing' : null),
    };
    const session = await this.#openOrAnew(
      options,
      files.every(({ own }) => own !== null),
    );
    this.#session = session;
    this.#count(session);
    const sets = await openSets(targets, session);
    this.#begun = { session, files, sets, columns, batch: new ArticleBatch(session, this.#told) };
  }

  /** What the import is recognised by. One that is taken up again keeps the columns that it was begun with. */
  async #mark(): Promise<{ readonly mark: string; readonly columns: ImportPlan['columns'] }> {
    const print = await fingerprint(this.#files, this.#signal);
    const { resume, columns } = this.#plan;
    const begun = resume === null ? null : (await this.#desk.pending()).find(({ id }) => id === resume);
    const before = begun ? columnsOfMark(begun.fingerprint, print) : null;
    return { mark: importMark(print, before ?? columns), columns: before ?? columns };
  }

  /** An import that another tab has finished or given up since the preview can't go on: then it is begun like any other. */
  async #openOrAnew(options: ImportOptions, restores: boolean): Promise<ImportSession> {
    try {
      return await this.#openSession(options, restores);
    } catch (error) {
      if (!(error instanceof NotHeld) || options.resume === null) throw error;
      return this.#openSession({ ...options, resume: null }, restores);
    }
  }

  /** Waits, and says so, while another tab imports. */
  async #openSession(options: ImportOptions, restores: boolean): Promise<ImportSession> {
    try {
      return await this.#desk.begin(options, restores);
    } catch (error) {
      if (!(error instanceof ImportingElsewhere)) throw error;
    }
    this.#meter.enter('waiting');
    const session = await this.#desk.begin({ ...options, wait: this.#signal }, restores);
    this.#meter.enter('reading');
    return session;
  }

  async takeIn(): Promise<void> {
    const { session, files, columns, batch } = this.#ready;
    let done = 0;
    for (const known of files) {
      this.#meter.file = known.file.path;
      const { path, blob } = known.file;
      const file = { path, blob: timedBlob(blob, this.#reading, this.#desk.now) };
      const records = recordsOf(
        { ...known, file },
        {
          columns,
          signal: this.#signal,
          onBytes: (bytes) => {
            this.#meter.bytesRead += bytes;
            this.#meter.tick();
          },
        },
      );
      let set = this.#firstSet(known);
      for await (const record of this.#pulled(records)) {
        done += 1;
        if (record.kind === 'set') set = this.#ready.sets.get(setKey(record.file, record.id)) ?? session.set;
        else this.#take(record, set, done > session.recordsDone);
        if (batch.isFull) await this.#flush(done);
        await this.#breathe();
      }
    }
    await this.#flush(done);
  }

  /** Where a file's articles go until it names another set. */
  #firstSet({ file, own }: KnownFile): SetId {
    const { session, sets } = this.#ready;
    const first = own?.kind === 'readable' ? own.head.sets[0] : undefined;
    return (first && sets.get(setKey(file.path, first.id))) ?? session.set;
  }

  /** @param isNew whether it was not dealt with before the import was taken up again */
  #take(record: Exclude<Incoming, { kind: 'set' }>, set: SetId, isNew: boolean): void {
    const { file, line } = record;
    if (record.kind === 'passed-over') {
      this.#told.passOver(file, line, record.reason);
      this.#meter.passedOver = this.#told.passedOver;
      return;
    }
    this.#meter.met += 1;
    this.#told.note(file, line, record.notes);
    if (!isNew) return;
    const { article, cutOff, older } = record;
    const arriving: Arriving = { article, set, ...(cutOff ? { cutOff } : {}), ...(older ? { older } : {}) };
    this.#ready.batch.push(arriving, file, line);
  }

  /** @throws DiskNearlyFull */
  async #checkRoom(): Promise<void> {
    const now = this.#desk.now();
    if (now - this.#roomAsked < IMPORT.roomEveryMs) return;
    this.#roomAsked = now;
    const room = await this.#desk.room();
    if (room !== null && room < IMPORT.reservedBytes) throw new DiskNearlyFull(room);
  }

  async #flush(done: number): Promise<void> {
    const { session, batch } = this.#ready;
    this.#signal.throwIfAborted();
    await this.#checkRoom();
    await batch.flush(done);
    this.#count(session);
    this.#meter.passedOver = this.#told.passedOver;
  }

  #count({ tally }: ImportSession): void {
    this.#meter.taken = tally.new + tally.updated;
    this.#meter.alreadyHeld = tally.held;
  }

  /** Reports, lets messages in and ends if it should. */
  async #breathe(): Promise<void> {
    this.#meter.tick();
    const now = this.#desk.now();
    if (now - this.#paused < IMPORT.pauseEveryMs) return;
    await this.#desk.pause();
    this.#paused = this.#desk.now();
    this.#signal.throwIfAborted();
  }

  /** The records, with the time it takes to get them. */
  async *#pulled(records: AsyncIterator<Incoming> & AsyncIterable<Incoming>): AsyncGenerator<Incoming> {
    try {
      for (;;) {
        const began = this.#desk.now();
        const { done, value } = await records.next();
        this.#pulling += this.#desk.now() - began;
        if (done) return;
        yield value;
      }
    } finally {
      await records.return?.();
    }
  }

  async commit(): Promise<void> {
    this.#meter.enter('finishing');
    this.#signal.throwIfAborted();
    const { session } = this.#ready;
    // With nothing to add there is no set to show either.
    if (session.tally.new + session.tally.updated > 0) await session.finish();
    else await session.abandon();
  }

  /** A backup's settings, once its articles are in. Where this is not reached, restoring it again is what brings them. */
  async restore(): Promise<ImportOutcome> {
    const { files } = this.#ready;
    const backup = files.find(({ own }) => own?.kind === 'readable' && own.head.kind === 'backup');
    if (backup?.own?.kind === 'readable') {
      try {
        const { settings } = backup.own.head;
        if (settings && this.#plan.settings !== false) await this.#desk.keepSettings(settings);
      } catch (error) {
        // The articles are in all the same.
        const what = whatWentWrong(error);
        this.#told.passOver(backup.file.path, null, saying('passedOver_settings', { what }));
      }
    }
    return this.#outcome('done');
  }

  /**
   * Gives a cancelled import up, and leaves one that failed to be taken up again.
   * @throws ImportStopped for the latter
   */
  async endWithout(error: unknown): Promise<ImportOutcome> {
    const session = this.#session;
    if (!session) {
      if (this.#signal.aborted) return this.#outcome('cancelled');
      throw error;
    }
    const kept = session.tally.new + session.tally.updated;
    if (!this.#signal.aborted) {
      session.leave();
      throw new ImportStopped(error, kept);
    }
    try {
      await session.abandon();
    } catch (failure) {
      session.leave();
      throw new ImportStopped(failure, kept);
    }
    return this.#outcome('cancelled');
  }

  get #ready(): Begun {
    if (!this.#begun) throw new Error('This import has not begun.');
    return this.#begun;
  }

  #outcome(kind: ImportOutcome['kind']): ImportOutcome {
    const session = this.#session;
    const sets = kind === 'done' ? (session?.filled ?? []) : [];
    return {
      kind,
      set: sets[0] ?? this.#plan.into ?? '',
      sets,
      added: session?.tally.new ?? 0,
      updated: session?.tally.updated ?? 0,
      alreadyHeld: session?.tally.held ?? 0,
      passedOver: this.#told.passedOver,
      list: this.#told.list,
      notes: this.#told.notes,
      seconds: (this.#desk.now() - this.#startedAt) / 1000,
      spent: {
        reading: this.#reading.ms / 1000,
        parsing: Math.max(0, this.#pulling - this.#reading.ms) / 1000,
        indexing: (session?.spent.indexing ?? 0) / 1000,
        committing: (session?.spent.committing ?? 0) / 1000,
      },
    };
  }
}
