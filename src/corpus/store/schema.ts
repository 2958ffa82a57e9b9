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

/**
 * Opens the database. The connection is closed when a newer version of the extension asks for it.
 * @param onClosed called when the connection is gone, for that reason or because the browser took it away
 */
export async function openDatabase(name: string, onClosed: () => void = () => {}): Promise<LateralDatabase> {
  return openDB<LateralSchema>(name, VERSION, {
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
    upgrade(db) {
      db.createObjectStore('articles', { keyPath: 'id' });
      db.createObjectStore('days');
      db.createObjectStore('meta');
    },
  });
}
