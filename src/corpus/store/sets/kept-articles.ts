import type { Article } from '../../../core/article/article.ts';
import { read } from '../database/transact.ts';
import type { ArticleNumber } from '../described.ts';
import { articleKeys } from '../identity/article-keys.ts';
import { createDecider } from '../identity/decide.ts';
import { findSharing } from '../identity/find-sharing.ts';
import { heldIn } from '../layout/layout.ts';
import { readState } from '../layout/state.ts';
import type { StorePorts } from '../ports/store-ports.ts';
import type { LateralDatabase, Ledger } from '../schema.ts';
import { addAtOnce } from './add-at-once.ts';
import { keptSet } from './known-sets.ts';

export interface KeptArticle {
  /** Of the article that is held now. */
  readonly number: ArticleNumber;
  /** `held`: it was already, in some set; `updated`: in place of an older version, which is held as such. */
  readonly verdict: 'new' | 'held' | 'updated';
  readonly ledger: Ledger;
}

/**
 * Keeps one article, in the set of kept articles. Durable and visible when it resolves.
 * @param isPart whether it is known that there is more of its text than is kept
 * @throws CorpusFull, CorpusDamaged, DiskFull, StoreFailed
 */
export async function keepArticle(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'rarity' | 'copy' | 'now'>,
  article: Article,
  isPart = false,
): Promise<KeptArticle> {
  const { articles, ledger } = await addAtOnce(db, ports, keptSet(ports.now()), [article], { isPart });
  return { ...articles[0]!, ledger };
}

/** Number of the held article that this is, with the same words and nothing new known of it; null if there is none. */
export async function isHeld(db: LateralDatabase, article: Article): Promise<ArticleNumber | null> {
  const { layout } = await read(db, ['meta'], readState);
  const keys = articleKeys(article);
  const table = await findSharing(db, layout, [keys]);
  const decision = await read(db, ['articles', 'identities'], (tx) =>
    createDecider(tx, { table, isHeld: heldIn(layout) })(article, keys),
  );
  return decision.kind === 'held' ? decision.as : null;
}
