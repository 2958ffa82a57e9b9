import type { Article } from '../../core/article/article.ts';
import type { Saying } from '../../words/saying.ts';
import type { SetId, SetLabels } from '../store/described.ts';

/** What a file was recognised as. */
export type FormatName =
  | 'text'
  | 'html'
  | 'mhtml'
  | 'json'
  | 'json-lines'
  | 'csv'
  | 'feed'
  | 'zip'
  | 'gzip'
  | 'backup';

/** A file as the reader handed it over. `path` is a label for people, never a place: folder and name as dropped. */
export interface SourceFile {
  readonly path: string;
  readonly blob: Blob;
}

/** The fields of an article that a column can hold. */
export type ColumnField = 'id' | 'url' | 'outlet' | 'title' | 'byline' | 'published' | 'lang' | 'text';

/** Columns of a CSV or TSV file: which field each holds, null for one that is left out. */
export interface ColumnMap {
  readonly delimiter: string;
  readonly headers: readonly string[];
  readonly fields: readonly (ColumnField | null)[];
  /** True where the first line holds values already: `headers` are then empty. */
  readonly headerless?: boolean;
}

/** Why something in a file did not become an article. */
export interface PassedOver {
  /** The file, with the entry of an archive behind ` › `. */
  readonly file: string;
  /** Line or record from 1; null where the whole file or entry is meant. */
  readonly line: number | null;
  readonly reason: Saying;
}

/** What one file was recognised as, before anything is written. */
export interface FilePreview {
  readonly file: string;
  readonly format: FormatName | null;
  readonly bytes: number;
  /** As the reader would call it ("UTF-8", "windows-1251"); null where it is no text. */
  readonly encoding: string | null;
  /** The first articles found, at most three: what the reader checks. */
  readonly articles: readonly Article[];
  /** Articles in the part that was looked at, or all that a file of ours says it holds; `whole` if that is all of them. */
  readonly found: number;
  readonly whole: boolean;
  /** For CSV and TSV alone, as a proposal that can be corrected. */
  readonly columns: ColumnMap | null;
  /** What the columns were told by: headings, the look of values, or the one where the other says nothing. */
  readonly columnsToldBy?: 'headings' | 'values' | 'both';
  /** First values of each column, shortened, so that a reader sees what a column holds: one list a column. */
  readonly samples?: readonly (readonly string[])[];
  /** What could not be used in the part that was looked at. */
  readonly problems: readonly PassedOver[];
}

/** The head of a corpus file: one set, everything, or a backup. */
export interface BackupHead {
  readonly file: string;
  readonly kind: 'set' | 'everything' | 'backup';
  /** ISO 8601, when Lateral wrote it; null where somebody else did. */
  readonly exported: string | null;
  /** Null where the file does not say; so for each of its sets. */
  readonly articles: number | null;
  readonly sets: readonly (SetLabels & { readonly articles: number | null })[];
  readonly settings: boolean;
}

/** While previews are made: files looked at, and how many will be. */
export interface InspectProgress {
  readonly files: number;
  readonly of: number;
}

export interface ImportPreview {
  /** In the order they were handed over; of very many files only some are looked at (`PREVIEWED_FILES`). */
  readonly files: readonly FilePreview[];
  /** All that were handed over, those not looked at too. */
  readonly fileCount: number;
  readonly bytes: number;
  /** What files written by Lateral itself say of what they hold, one an entry. */
  readonly backups: readonly BackupHead[];
  /** Proposed for the set. */
  readonly labels: Omit<SetLabels, 'name'> & { readonly name: string | Saying };
  /** An import of the same files that was begun and not ended: it can be taken up again. */
  readonly resumes: { readonly import: string; readonly set: SetId; readonly articles: number } | null;
}

/** What the reader decided after the preview. */
export interface ImportPlan {
  readonly labels: SetLabels;
  /** Into a set that is held already, or a new one. */
  readonly into: SetId | null;
  /** Corrected columns: each for all tables with its delimiter and headings, those that were not looked at too. */
  readonly columns: readonly ColumnMap[];
  /** Takes up this import. */
  readonly resume: string | null;
  /** From a backup: whether its settings replace those of now. Without a word they do. */
  readonly settings?: boolean;
}

export interface ImportProgress {
  readonly stage: 'waiting' | 'reading' | 'indexing' | 'finishing';
  /** Of the files as they lie on disk: what was read so far, and all. */
  readonly bytesRead: number;
  readonly bytes: number;
  /** Articles taken so far, new and updated, and all that was met. */
  readonly taken: number;
  readonly met: number;
  /** Of those met: in the corpus already, and unchanged. */
  readonly alreadyHeld: number;
  readonly passedOver: number;
  /** Articles met a second, over the last few seconds; 0 until that is known. */
  readonly perSecond: number;
  /** Seconds, guessed from bytes; null until that is known. */
  readonly secondsLeft: number | null;
  readonly file: string;
}

/** How an import ended. */
export interface ImportOutcome {
  readonly kind: 'done' | 'cancelled';
  /** The set that new articles came into, or that the reader chose for them; '' where there is none. */
  readonly set: SetId;
  /** All sets that took new articles: more than `set` alone where a backup was restored. */
  readonly sets: readonly SetId[];
  readonly added: number;
  readonly updated: number;
  readonly alreadyHeld: number;
  /** All that was passed over is counted; the list holds at most the first 10,000. */
  readonly passedOver: number;
  readonly list: readonly PassedOver[];
  /** Fields that could not be used and were left empty, counted by what is said of them. */
  readonly notes: readonly {
    readonly note: Saying;
    readonly count: number;
    readonly example: Omit<PassedOver, 'reason'>;
  }[];
  readonly seconds: number;
  /** Where the time went, in seconds. */
  readonly spent: {
    readonly parsing: number;
    readonly reading: number;
    readonly indexing: number;
    readonly committing: number;
  };
}
