import type { Article } from '../../../core/article/article.ts';
import { cutOff } from '../../../core/context/cut-off.ts';
import { articleBytes } from '../blocks/article-bytes.ts';
import type { SetId } from '../described.ts';
import { type ArticleKeys, articleKeys, NO_KEYS } from '../identity/article-keys.ts';
import type { Arriving } from '../import-session.ts';

/** One article to be stored, with all that can be known of it before a transaction is open. */
export interface Piece {
  /** An older version goes before the article itself; whether it is wanted is decided by that article. */
  readonly kind: 'older' | 'live';
  readonly article: Article;
  readonly keys: ArticleKeys;
  readonly cutOff: boolean;
  readonly bytes: number;
  readonly set: SetId;
  /** When it was stored, in milliseconds since 1970; null for now. */
  readonly addedAt: number | null;
  /** The first of those that belong to one arriving article. */
  readonly isFirst: boolean;
  /** The arriving article itself, which decides about all. */
  readonly decides: { readonly article: Article; readonly keys: ArticleKeys };
}

/** An arriving article as pieces, in the order in which they are stored: each replaces the one before it. */
export function piecesOf({ article, set, cutOff: known, older = [] }: Arriving, own: SetId): Piece[] {
  const keys = articleKeys(article);
  const decides = { article, keys };
  const versions = [...older.map((version) => version.article), article];
  return versions.map((version, i) => {
    const isLive = i === older.length;
    return {
      kind: isLive ? 'live' : 'older',
      article: version,
      // Nothing is recognised by an older version.
      keys: isLive ? keys : NO_KEYS,
      cutOff: (isLive ? known : undefined) ?? cutOff(version) !== null,
      bytes: articleBytes(version),
      set: set ?? own,
      addedAt: i === 0 ? null : older[i - 1]!.replacedAt,
      isFirst: i === 0,
      decides,
    };
  });
}
