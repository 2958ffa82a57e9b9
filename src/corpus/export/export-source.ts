import type { Article } from '../../core/article/article.ts';
import type { SetEntry, SetId } from '../store/described.ts';

/** What an export takes from the store. */
export interface ExportSource {
  /** Sets that are held, switched off ones too, deleted ones not. */
  sets(): Promise<readonly SetEntry[]>;
  /** The live articles of a set, some at a time: as much is held in memory. */
  articles(set: SetId): AsyncIterable<readonly ExportedArticle[]>;
}

export interface ExportedArticle {
  readonly article: Article;
  readonly cutOff: boolean;
  /** Versions before it, the oldest first. */
  readonly older: readonly OlderVersion[];
}

export interface OlderVersion {
  readonly article: Article;
  /** Milliseconds since 1970. */
  readonly replacedAt: number;
}
