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
    super(
      `The disk is nearly full: the browser has ${Math.floor(room / 2 ** 20)} MB left for Lateral, and a full disk may cost ` +
        'it all that it holds. What is in the corpus is safe. Free some space on the disk, then go on.',
    );
  }
}

/** An import that ended neither done nor cancelled, with what became of it. */
export class ImportStopped extends Error {
  override readonly name = 'ImportStopped';
  override readonly cause: unknown;
  /** Articles kept aside, for when it is taken up again. */
  readonly kept: number;

  constructor(cause: unknown, kept: number) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const why = cause instanceof StoreFailure ? said : `Something in Lateral went wrong (${said}).`;
    const aside =
      kept > 0
        ? `The import is not in the corpus yet; ${kept.toLocaleString('en-GB')} of its articles ${kept === 1 ? 'is' : 'are'} kept aside. ` +
          'Pick the same files again to go on from there, or give the import up.'
        : 'Nothing of this import is in the corpus. Pick the files again to try once more.';
    super(`${why} ${aside}`);
    this.cause = cause;
    this.kept = kept;
  }
}
