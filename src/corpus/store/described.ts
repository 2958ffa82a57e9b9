import type { Article } from '../../core/article/article.ts';

/** Number of an article in the store: its block × 128 + its place in the block. Never used twice. */
export type ArticleNumber = number;

/** Id of a set: what was imported together, or what the reader keeps. */
export type SetId = string;

/** The sets that are always known by name; every other id is made when its import begins. */
export const STARTER_SET: SetId = 'starter';
export const KEPT_SET: SetId = 'kept';

/** Instead of one set's id where a search may ask for all of them, those that are switched off too. */
export const EVERY_SET = '*';

/**
 * A file that a set came from, as the reader's machine calls it; of very many, a folder and how many lie in it: '' for those
 * in none, and for those of all folders that are too many to be told.
 */
export type ToldFile = string | { readonly folder: string; readonly files: number };

/** What a reader may say about a set. */
export interface SetLabels {
  readonly name: string;
  /** Licence of its texts, as the reader or the file says it; '' if nothing is known. */
  readonly licence: string;
  readonly note: string;
}

/** One imported set, as its card shows it. All counts are of live articles: no older versions, no deleted ones. */
export interface SetCard extends SetLabels {
  readonly id: SetId;
  readonly on: boolean;
  /** Milliseconds since 1970; null for a set that has come with the extension. */
  readonly importedAt: number | null;
  readonly from: readonly ToldFile[];
  readonly articles: number;
  /** Older versions of its articles that are held as well. */
  readonly olderVersions: number;
  /** Names as printed with how many articles, most first. */
  readonly outlets: readonly Counted[];
  readonly languages: readonly Counted[];
  /** ISO dates of the first and the last day; null if none of its articles is dated. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly undated: number;
  /** Articles whose held text ends before the outlet's does. */
  readonly cutOff: number;
  /** Estimated from what was written, texts and index, in bytes. */
  readonly bytes: number;
  /** When it was deleted, in milliseconds since 1970, while that can be undone; null for a set that is held. */
  readonly deletedAt: number | null;
}

/** A set as lists and files name it. */
export type SetEntry = Pick<SetCard, keyof SetLabels | 'id' | 'on' | 'articles' | 'importedAt' | 'from'>;

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** An import that was begun and neither finished nor given up: nothing of it is seen by look-up or search. */
export interface PendingImport {
  readonly id: string;
  readonly set: SetId;
  readonly name: string;
  readonly files: readonly ToldFile[];
  readonly articles: number;
  readonly begunAt: number;
  /** Whether a tab is at work on it now. */
  readonly running: boolean;
}

/** The store holds less, or other things, than was committed to it. */
export interface Damage {
  readonly expected: number;
  /** Articles that can still be read, all of them counted by reading: recovering keeps these. */
  readonly found: number;
  /** The sets that they belong to. */
  readonly left: readonly SetEntry[];
}

/** An article that was deleted and can still be brought back. */
export interface DeletedArticle {
  readonly number: ArticleNumber;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly deletedAt: number;
}

/** What the store holds and how it fares. */
export interface Overview {
  /** Rises with every change of what is held or seen. */
  readonly generation: number;
  readonly sets: readonly SetCard[];
  readonly pending: readonly PendingImport[];
  readonly articles: number;
  /** In the order in which they were deleted. */
  readonly deletedArticles: readonly DeletedArticle[];
  readonly damage: Damage | null;
  /** Whether another tab holds the right to import now. */
  readonly importingElsewhere: boolean;
}

/** One line of the table of articles. */
export interface ArticleRow {
  readonly number: ArticleNumber;
  readonly set: SetId;
  readonly title: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly lang: string | null;
  readonly characters: number;
  readonly cutOff: boolean;
  /** Whether an older version is held. */
  readonly changed: boolean;
}

export type RowOrder = 'best' | 'newest' | 'oldest' | 'outlet' | 'title' | 'longest';

/** A held article with its older versions, newest first. */
export interface HeldArticle {
  readonly row: ArticleRow;
  readonly article: Article;
  readonly older: readonly { readonly article: Article; readonly replacedAt: number }[];
}
