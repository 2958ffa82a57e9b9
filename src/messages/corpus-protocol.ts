import type { ComparedPair } from '../core/pair/compared-pair.ts';
import type { EventsProgress, FoundEvent } from '../corpus/glance/found-event.ts';
import type { Glance } from '../corpus/glance/glance.ts';
import type {
  ImportOutcome,
  ImportPlan,
  ImportPreview,
  ImportProgress,
  InspectProgress,
  SourceFile,
} from '../corpus/import/described.ts';
import type { ReadMark } from '../corpus/read-marks.ts';
import type {
  ArticleNumber,
  ArticleRow,
  HeldArticle,
  Overview,
  RowOrder,
  SetId,
  SetLabels,
} from '../corpus/store/described.ts';
import type { Ledger } from '../corpus/store/schema.ts';
import type { VersionChanges } from '../corpus/version-changes.ts';
import type { Saying } from '../words/saying.ts';

/** What a search found: numbers in the order asked for, and which words of the query stand for what. */
export interface Found {
  readonly numbers: Uint32Array;
  /** What in the query could not be understood, as words for a reader; the rest was searched for all the same. */
  readonly problems: readonly Saying[];
  /** The words and phrases looked for, to be marked in what is shown. */
  readonly marked: readonly string[];
}

/** Two articles and what they have to do with each other. */
export interface PairAnswer {
  readonly a: HeldArticle | null;
  readonly b: HeldArticle | null;
  readonly pair: ComparedPair | null;
}

export type ExportFormat = 'json-lines' | 'csv' | 'backup';

/**
 * What the options page may ask of its worker, through the client that `connectCorpus` makes. A call may report
 * progress (`CorpusProgress`) and may be cancelled; one that can't be answered rejects with `CallFailed`, whose words
 * are for the reader. A cancelled `import` is answered, with an outcome that says so; any other cancelled call rejects
 * with the kind `cancelled`.
 */
export interface CorpusCalls {
  overview(message: null): Overview;
  labelSet(message: { readonly set: SetId; readonly labels: SetLabels }): null;
  switchSet(message: { readonly set: SetId; readonly on: boolean }): null;
  /** Out of sight at once; gone for good when the undoing ends (`tidy`). */
  deleteSet(message: { readonly set: SetId }): null;
  undeleteSet(message: { readonly set: SetId }): null;
  /** Removes what was deleted for good, merges what is small, in slices. */
  tidy(message: { readonly deletedBefore: number }): null;
  deleteEverything(message: null): null;
  bringBackStarter(message: null): null;
  /** After damage: takes what can still be read as all there is, and makes its index anew. */
  recover(message: null): Overview;

  inspect(message: {
    readonly files: readonly SourceFile[];
    readonly columns: ImportPlan['columns'];
  }): ImportPreview;
  import(message: { readonly files: readonly SourceFile[]; readonly plan: ImportPlan }): ImportOutcome;
  discardImport(message: { readonly import: string }): null;

  /** One set, or everything; a backup is always of everything. */
  export(message: { readonly set: SetId | null; readonly format: ExportFormat }): {
    readonly file: Blob;
    readonly name: string;
  };

  search(message: {
    readonly query: string;
    readonly order: RowOrder;
    readonly set: SetId | null;
    /** Sets that no reader has named, by the name they are stored under: what they are called where they are shown. */
    readonly shown: ReadonlyMap<string, string>;
  }): Found;
  rows(message: { readonly numbers: Uint32Array }): readonly ArticleRow[];
  article(message: { readonly number: ArticleNumber }): HeldArticle | null;
  /**
   * What was read in an article's text, in order of place: `readMarks(readArticle(article, lexicon), …)` of
   * src/corpus/read-marks.ts. Empty where no article has the number.
   */
  readIn(message: { readonly number: ArticleNumber }): readonly ReadMark[];
  /**
   * What changed with each older version of an article, in the order of `HeldArticle.older`:
   * `versionChanges([article, ...older])` of src/corpus/version-changes.ts. Empty where no article has the number.
   */
  changes(message: { readonly number: ArticleNumber }): readonly VersionChanges[];
  /** Compares two of them, whatever they report; the comparison is null where one is not held, or both are one. */
  comparePair(message: { readonly a: ArticleNumber; readonly b: ArticleNumber }): PairAnswer;
  /** What is held and switched on, counted. */
  glance(message: null): Glance;
  /** The events that most outlets report; in a large corpus some seconds of work. */
  events(message: null): readonly FoundEvent[];
  /** Out of sight at once, with its older versions; gone for good when the undoing ends. */
  deleteArticle(message: { readonly number: ArticleNumber }): null;
  /** The number of the article that is held then: another one, if it has come in again meanwhile. */
  undeleteArticle(message: { readonly number: ArticleNumber }): ArticleNumber;
}

/** What a call reports while it runs; null where it reports nothing. */
export interface CorpusProgress {
  inspect: InspectProgress;
  import: ImportProgress;
  export: { readonly articles: number; readonly of: number };
  recover: { readonly articles: number };
  events: EventsProgress;
}

/** Files that the worker has been handed: many thousand at once would hold up the page, so they go over in parts. */
export interface HandedFiles {
  readonly list: number;
  readonly count: number;
}

/** {@link CorpusCalls} as they go over the wire: files first, then a word for them. */
export interface WireCalls extends Omit<CorpusCalls, 'inspect' | 'import'> {
  /** The next files of a list. A new list takes the place of the one before. */
  takeFiles(message: { readonly list: number; readonly files: readonly SourceFile[] }): null;
  inspect(message: { readonly files: HandedFiles; readonly columns: ImportPlan['columns'] }): ImportPreview;
  import(message: { readonly files: HandedFiles; readonly plan: ImportPlan }): ImportOutcome;
}

/** What the worker asks of its page: a worker has no extension API, and what is kept there is kept by the page. */
export interface PageCalls {
  ledgerCopy(message: null): Ledger | null;
  keepLedgerCopy(message: Ledger): null;
  /** The reader's settings: all of `storage.local` but the ledger. */
  settings(message: null): Settings;
  keepSettings(message: Settings): null;
}

export type Settings = Readonly<Record<string, unknown>>;
