import type { Article } from '../core/article/article.ts';
import type {
  ImportOutcome,
  ImportPlan,
  ImportPreview,
  ImportProgress,
  SourceFile,
} from '../corpus/import/described.ts';
import type {
  ArticleNumber,
  ArticleRow,
  HeldArticle,
  Overview,
  RowOrder,
  SetId,
  SetLabels,
} from '../corpus/store/described.ts';

/** What a search found: numbers in the order asked for, and which words of the query stand for what. */
export interface Found {
  readonly numbers: Uint32Array;
  /** What in the query could not be understood, as words for a reader; the rest was searched for all the same. */
  readonly problems: readonly string[];
  /** The words and phrases looked for, to be marked in what is shown. */
  readonly marked: readonly string[];
}

export type ExportFormat = 'json-lines' | 'csv' | 'backup';

/** What the options page may ask of its worker. A call may report progress and may be cancelled. */
export interface CorpusCalls {
  overview(message: null): Overview;
  labelSet(message: { readonly set: SetId; readonly labels: SetLabels }): null;
  switchSet(message: { readonly set: SetId; readonly on: boolean }): null;
  /** Out of sight at once; gone for good when the undoing ends (`purge`). */
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

  search(message: { readonly query: string; readonly order: RowOrder; readonly set: SetId | null }): Found;
  rows(message: { readonly numbers: Uint32Array }): readonly ArticleRow[];
  article(message: { readonly number: ArticleNumber }): HeldArticle | null;
  deleteArticle(message: { readonly number: ArticleNumber }): Article;
  /** Puts a deleted article back into its set. */
  undeleteArticle(message: { readonly article: Article; readonly set: SetId }): ArticleNumber;
}

/** What a call reports while it runs; null where it reports nothing. */
export interface CorpusProgress {
  import: ImportProgress;
  export: { readonly articles: number; readonly of: number };
  recover: { readonly articles: number };
}
