import type { SetCard, SetId } from '../store/described.ts';
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
    }[]
  >;
  switchSet(set: SetId, on: boolean): Promise<void>;
  keepSettings(settings: Readonly<Record<string, unknown>>): Promise<void>;
  /** Milliseconds. */
  now(): number;
  /** Ends the present task, so that what waits (a cancel, above all) is served. */
  pause(): Promise<void>;
}

/** An import that ended neither done nor cancelled, with what became of it. */
export class ImportStopped extends Error {
  override readonly name = 'ImportStopped';
  override readonly cause: unknown;
  /** Articles kept aside, for when it is taken up again. */
  readonly kept: number;

  constructor(cause: unknown, kept: number) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const aside =
      kept > 0
        ? `The import is not in the corpus yet; ${kept.toLocaleString('en-GB')} of its articles are kept aside. ` +
          'Pick the same files again to go on from there, or give the import up.'
        : 'Nothing of this import is in the corpus. Pick the files again to try once more.';
    super(`${why} ${aside}`);
    this.cause = cause;
    this.kept = kept;
  }
}
