import { inARow, SayingError, saying, sayingOf, whatWentWrong } from '../../words/saying.ts';
import type { SetCard, SetId } from '../store/described.ts';
import { StoreFailure } from '../store/failures.ts';
import type { ImportOptions, ImportSession } from '../store/import-session.ts';

/** What an import needs of what lies around it. */
export interface ImportDesk {
  /** @param restores whether it brings back what Lateral exported, for which the limit of one import does not hold */
  begin(options: ImportOptions, restores: boolean): Promise<ImportSession>;
  /** Sets that are held. */
  sets(): Promise<readonly SetCard[]>;
  /** What was begun and not ended. */
  pending(): Promise<
    readonly {
      readonly id: string;
      readonly set: SetId;
      readonly fingerprint: string;
      readonly articles: number;
      /** Whether a tab is at work on it now. */
      readonly running: boolean;
    }[]
  >;
  keepSettings(settings: Readonly<Record<string, unknown>>): Promise<void>;
  /** Bytes that may still be written, as far as the browser says; null where it does not. */
  room(): Promise<number | null>;
  /** Milliseconds. */
  now(): number;
  /** Ends the present task, so that what waits (a cancel, above all) is served. */
  pause(): Promise<void>;
}

/** There is room left, but not enough to go on without danger. */
export class DiskNearlyFull extends StoreFailure {
  override readonly name = 'DiskNearlyFull';
  readonly kind = 'full';

  constructor(room: number) {
    super(saying('failure_nearlyFull', { room: Math.floor(room / 2 ** 20) }));
  }
}

/** An import that ended neither done nor cancelled, with what became of it. */
export class ImportStopped extends SayingError {
  override readonly name = 'ImportStopped';
  override readonly cause: unknown;
  /** Articles kept aside, for when it is taken up again. */
  readonly kept: number;

  constructor(cause: unknown, kept: number) {
    const why =
      cause instanceof StoreFailure ? cause.saying : saying('failure_ours', { what: whatWentWrong(cause) });
    super(inARow(why, kept > 0 ? sayingOf('failure_importKept', kept) : saying('failure_importNothing')));
    this.cause = cause;
    this.kept = kept;
  }
}
