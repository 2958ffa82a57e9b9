import type { ArticleNumber, SetId, SetLabels, ToldFile } from '../described.ts';
import type { ImportTally } from '../import-session.ts';
import type { BlockRun, SegmentInfo, SegmentPlace } from '../layout/layout.ts';

/** An import that was begun and not ended. Nothing that it names is part of the layout yet. */
export interface ImportRecord {
  readonly id: string;
  readonly fingerprint: string;
  readonly files: readonly ToldFile[];
  readonly begunAt: number;
  /** The import's own set first, then those that `addSet` gave, in order. */
  readonly sets: readonly ImportSet[];
  readonly recordsDone: number;
  /** Of what was acknowledged. */
  readonly tally: ImportTally;
  /** Blocks that it has written, with all that is needed to make them part of the layout. */
  readonly runs: readonly BlockRun[];
  /** Articles in them, without older versions that came with them, and how many of these take the place of one held. */
  readonly articles: number;
  readonly updates: number;
  /** Sets that a new article came into. */
  readonly filled: readonly SetId[];
  /** The same when the importer was told last. */
  readonly acknowledged: Pick<ImportRecord, 'articles' | 'updates' | 'filled'>;
  /** Committed, but the importer was not told so: when it is resumed it brings them again. */
  readonly unacknowledged: readonly ArticleNumber[];
  readonly segments: readonly SegmentInfo[];
  /** Blocks below this one stand in `segments`. */
  readonly indexedBelow: number;
  /** A segment that is being written, or was when the import died. */
  readonly writing: SegmentPlace | null;
}

export interface ImportSet {
  readonly id: SetId;
  readonly labels: SetLabels;
  readonly from: readonly ToldFile[];
  /** Whether it is switched on once it has taken an article; null leaves it as it is. */
  readonly on: boolean | null;
  /** When it was imported, where it is new here; null for the time at which this import is finished. */
  readonly importedAt: number | null;
}
