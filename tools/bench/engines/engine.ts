import type { Article } from '../../../src/core/article/article.ts';

/** What is asked of every engine: the page's article, and its best terms as a search engine wants them. */
export interface LookUpQuery {
  readonly article: Article;
  /** Heaviest first; worked out beforehand and for nothing, so that no peer has to find them itself. */
  readonly terms: readonly string[];
  /** How many are wanted, if not `TOP`. */
  readonly top?: number;
}

/** An article as the peers index it: words cut and stemmed as ours are, joined by blanks. */
export interface PreparedArticle {
  /** Its place in the corpus, from 0. */
  readonly index: number;
  readonly words: string;
}

/** Keys of the articles found, best first, at most `TOP`: ids, or places in the corpus. */
export type FoundKeys = readonly (string | number)[];

export const TOP = 10;

/** An index that has been opened and can be asked. */
export interface OpenIndex {
  search(query: LookUpQuery): Promise<FoundKeys>;
  /** How long single steps took since it was opened, in ms, where the engine can tell. */
  steps?(): Readonly<Record<string, number>>;
  close(): Promise<void> | void;
}

/** An index on disk in the origin of its own extension. */
export interface Engine {
  /** Puts all articles in; what was there before is gone. */
  build(
    articles: AsyncIterable<readonly Article[]> | Iterable<readonly Article[]>,
    told: (done: number) => void,
  ): Promise<BuildReport>;
  /**
   * Everything from nothing in memory to ready for a search; the engine's own code alone is loaded.
   * @param query what will be asked for first, where it is known: it can be looked at while files open
   */
  open(query?: LookUpQuery): Promise<OpenIndex>;
}

export interface BuildReport {
  /** Bytes of the index alone where the engine can say it, else null and the browser's estimate is taken. */
  readonly indexBytes: number | null;
  readonly notes: readonly string[];
}
