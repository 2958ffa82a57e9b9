import type { Article } from '../../core/article/article.ts';
import type { SetId, SetLabels, ToldFile } from './described.ts';
import { ImportingElsewhere } from './failures.ts';
import { newImport, resumeImport } from './importing/begin.ts';
import { OpenImport } from './importing/open-import.ts';
import { RunningImport } from './importing/running-import.ts';
import { STORE, type StoreLimits } from './limits.ts';
import type { HeldLock } from './ports/locks.ts';
import type { StorePorts } from './ports/store-ports.ts';
import type { LateralDatabase, Ledger } from './schema.ts';

/** An article on its way in. */
export interface Arriving {
  readonly article: Article;
  /** The set that takes it, if another than the import's own: one of those that `addSet` gave. */
  readonly set?: SetId;
  /** What the format knows: true where the text held ends before the outlet's does. Else the text itself is asked. */
  readonly cutOff?: boolean;
  /** From a backup: versions that it took the place of, the oldest first. Only for an article that is `new`. */
  readonly older?: readonly { readonly article: Article; readonly replacedAt: number }[];
}

/**
 * What became of an article: `new`; `held` already, with nothing to add to what is held; `updated`, a new version of an
 * article that is held, in whose set it stays; not taken, because the import or the corpus has as many as it may.
 */
export type Verdict = 'new' | 'held' | 'updated' | 'import-full' | 'corpus-full';

/** A set that an import fills. */
export interface SetToFill {
  /** A set that is held, one of the names that are always known (`starter`, `kept`), or null for a new one. */
  readonly into: SetId | null;
  readonly labels: SetLabels;
  /** Of a set that Lateral exported with all others: what its card said. */
  readonly card?: ExportedCard;
}

/** What a card says of a set besides its labels; null for what the file does not say. */
export interface ExportedCard {
  /** Restored once the set has taken an article: one that holds all of them already stays as the reader has it now. */
  readonly on: boolean;
  /** Of a set that is new here: milliseconds since 1970. */
  readonly importedAt: number | null;
  readonly from: readonly ToldFile[] | null;
}

/** The import's own set is the one named here. */
export interface ImportOptions extends SetToFill {
  /** Names of the files, for the card and for the list of pending imports. */
  readonly files: readonly ToldFile[];
  /** What the same files are recognised by when they are picked again. */
  readonly fingerprint: string;
  /** Id of a pending import to be taken up, or null. Its `labels` and `into` are those it was begun with. */
  readonly resume: string | null;
  /** Waits for another tab's import to end, until this aborts; without it, {@link ImportingElsewhere} is thrown. */
  readonly wait?: AbortSignal;
  /** Told when the index of what came in so far begins to be written, which takes seconds, and when that has ended. */
  readonly onIndexing?: (writes: boolean) => void;
}

/** Articles by what became of them; of a resumed import, those from before included. */
export interface ImportTally {
  readonly new: number;
  readonly held: number;
  readonly updated: number;
}

/**
 * One import. Nothing of it is seen by look-up or search until `finish`. After a failure (any rejected promise) the
 * session is of no use but for `abandon` and `leave`; what was acknowledged stays, and the import can be taken up again.
 */
export interface ImportSession {
  readonly id: string;
  readonly set: SetId;
  /** Records of the source that are dealt with: more than 0 when resumed. */
  readonly recordsDone: number;
  readonly tally: ImportTally;
  /** Sets that a new article came into; of a resumed import, those from before included. */
  readonly filled: readonly SetId[];
  /** Milliseconds spent on the index and on commits so far, by this session. */
  readonly spent: { readonly indexing: number; readonly committing: number };
  /** Another set that this import fills, for a backup of several. Of a resumed import the same calls in the same order give the same sets. */
  addSet(set: SetToFill): Promise<SetId>;
  /**
   * Takes articles, all of which are durable when it resolves.
   * @param recordsDone records of the source that are dealt with by then, those passed over included
   * @returns one verdict an article, in order
   */
  add(articles: readonly Arriving[], recordsDone: number): Promise<readonly Verdict[]>;
  /** One transaction makes all of it visible. */
  finish(): Promise<Ledger>;
  /** Invisible at once and for good; `tidy` removes it in slices. */
  abandon(): Promise<void>;
  /** Lets go of it, to be resumed later. */
  leave(): void;
}

/**
 * Begins an import, or takes one up again.
 * @throws ImportingElsewhere, NotHeld (a set or a pending import that is gone), OtherFiles, CorpusDamaged, DiskFull
 */
export async function beginImport(
  db: LateralDatabase,
  ports: StorePorts,
  options: ImportOptions,
  limits: StoreLimits = STORE,
): Promise<ImportSession> {
  const right = await ports.locks.hold('lateral-import', options.wait ?? null);
  if (!right) throw new ImportingElsewhere();
  const held: HeldLock[] = [right];
  try {
    const record =
      options.resume === null
        ? await newImport(db, ports, options)
        : await resumeImport(db, ports, options.resume, options.fingerprint);
    const own = await ports.locks.hold(`lateral-import:${record.id}`, null);
    if (!own) throw new ImportingElsewhere();
    held.push(own);
    const session = new RunningImport(
      db,
      ports,
      new OpenImport(record, ports.rarity, limits),
      held,
      options.onIndexing,
    );
    await session.prepare();
    return session;
  } catch (error) {
    for (const lock of held) lock.giveBack();
    throw error;
  }
}
