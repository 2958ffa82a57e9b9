import type { ArticleNumber } from '../described.ts';
import { articleKeys } from '../identity/article-keys.ts';
import { IdentityTable } from '../identity/identity-table.ts';
import { likeness } from '../identity/same-article.ts';
import type { Layout } from '../layout/layout.ts';
import type { LateralDatabase } from '../schema.ts';
import { articleLeft, articlesIn, type Salvage } from './salvage.ts';

/**
 * Articles that the latest one is the same as: which of them had been put out, stood in a record that is lost. Deleted sets
 * are left as they are, since what they hold may have come in elsewhere.
 */
export async function heldTwice(
  db: LateralDatabase,
  { layout, blocks, replaced }: Pick<Salvage, 'layout' | 'blocks' | 'replaced'>,
): Promise<Set<ArticleNumber>> {
  const deleted = deletedSets(layout);
  const table = new IdentityTable();
  const twice = new Set<ArticleNumber>();
  for (const [block, { set }] of blocks) {
    if (deleted.has(set)) continue;
    for (const [number, { article }] of (await articlesIn(db, block)).readable) {
      if (replaced.has(number)) continue;
      const keys = articleKeys(article);
      for (const other of table.sharing(keys)) {
        if (twice.has(other)) continue;
        const before = await articleLeft(db, other);
        if (before && likeness(article, before.article) !== 'other') twice.add(other);
      }
      table.add(number, keys);
    }
  }
  return twice;
}

const deletedSets = (layout: Layout | null) =>
  new Set(layout?.sets.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id));
