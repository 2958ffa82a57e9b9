import { KEYS_AN_ARTICLE, numberOf } from '../blocks/block-records.ts';
import { read } from '../database/transact.ts';
import { blocksOf, type Layout } from '../layout/layout.ts';
import { STORE } from '../limits.ts';
import type { LateralDatabase } from '../schema.ts';
import { type ArticleKeys, keysAt } from './article-keys.ts';
import { consecutive, readIdentities } from './held-identities.ts';
import { IdentityTable } from './identity-table.ts';

/**
 * The held articles that share a key with one of a few, without keeping the rest in memory: reads 24 bytes an article of
 * all that is held.
 */
export async function findSharing(
  db: LateralDatabase,
  { runs }: Pick<Layout, 'runs'>,
  wanted: readonly ArticleKeys[],
): Promise<IdentityTable> {
  const keys = new Set(wanted.flatMap(({ url, text, id }) => [url, text, id]).filter((key) => key !== 0));
  const table = new IdentityTable();
  for (const stretch of consecutive([...blocksOf(runs)], 8 * STORE.blocksRead)) {
    for (const [block, identities] of await read(db, ['identities'], (tx) => readIdentities(tx, stretch))) {
      for (let at = 0; at < identities.length; at++) {
        if (!keys.has(identities[at]!)) continue;
        const place = Math.floor(at / KEYS_AN_ARTICLE);
        table.add(numberOf(block, place), keysAt(identities, place));
        at = (place + 1) * KEYS_AN_ARTICLE - 1;
      }
    }
  }
  return table;
}
