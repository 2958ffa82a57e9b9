import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Article } from '../../core/article/article.ts';

/** Day of publication since 1970, or `undated`, and which part of that day: parts keep a record under 64 KB. */
export type DayKey = [day: number | 'undated', part: number];

export interface StoredArticle extends Article {
  /** Id of the set it came in. */
  readonly corpus: string;
}

export interface StoredDay {
  readonly ids: string[];
  /** `signatureTerms` hashes an article, in the order of `ids`. */
  readonly hashes: Uint16Array;
}

/** What the store holds, kept beside it as well, so that a damaged store is not taken for an empty one. */
export interface Ledger {
  /** Rises by one with every committed change. */
  readonly generation: number;
  readonly count: number;
}

export interface LateralSchema extends DBSchema {
  articles: { key: string; value: StoredArticle };
  days: { key: DayKey; value: StoredDay };
  meta: { key: 'ledger'; value: Ledger };
}

export type LateralDatabase = IDBPDatabase<LateralSchema>;

const VERSION = 1;

export function openDatabase(name = 'lateral'): Promise<LateralDatabase> {
  return openDB<LateralSchema>(name, VERSION, {
    upgrade(db) {
      db.createObjectStore('articles', { keyPath: 'id' });
      db.createObjectStore('days');
      db.createObjectStore('meta');
    },
  });
}
