import { blockOf } from '../blocks/block-records.ts';
import type { ArticleNumber } from '../described.ts';
import { articleKeys } from '../identity/article-keys.ts';
import { IdentityTable } from '../identity/identity-table.ts';
import { likeness } from '../identity/same-article.ts';
import type { Layout } from '../layout/layout.ts';
import type { LateralDatabase } from '../schema.ts';
import { articleLeft, articlesIn, type Salvage } from './salvage.ts';

/**
 * Articles of blocks of which nothing says what had been put out there, where another is the same: that one is kept, of two
 * such the latest. Deleted sets are left as they are, since what they hold may have come in elsewhere.
 */
export async function heldTwice(
  db: LateralDatabase,
  { layout, blocks, replaced, unsure }: Pick<Salvage, 'layout' | 'blocks' | 'replaced' | 'unsure'>,
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
        const out = unsure.has(blockOf(other)) ? other : unsure.has(block) ? number : null;
        if (out === null || twice.has(other)) continue;
        const before = (await articleLeft(db, other))?.article;
        if (before && (before.id === article.id || likeness(article, before) !== 'other')) twice.add(out);
      }
      table.add(number, keys);
    }
  }
  return twice;
}

const deletedSets = (layout: Layout | null) =>
  new Set(layout?.sets.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id));
