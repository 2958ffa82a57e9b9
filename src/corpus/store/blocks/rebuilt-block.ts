import type { SetId } from '../described.ts';
import { type ArticleKeys, articleKeys, keySum, NO_KEYS } from '../identity/article-keys.ts';
import { STORE } from '../limits.ts';
import type { StoredArticle, WriteTransaction } from '../schema.ts';
import type { CountedRow } from '../sets/set-tally.ts';
import { BLANK, type CatalogueRow, columnsOf, FLAG, KEYS_AN_ARTICLE, numberOf } from './block-records.ts';
import { rowFor } from './open-block.ts';

/**
 * The records of a block, made anew from what is left of its articles. It takes no more: what else had been in it may still
 * be named elsewhere, as deleted or as litter.
 */
export class RebuiltBlock {
  readonly block: number;
  readonly set: SetId;
  private readonly rows: CatalogueRow[] = [];
  private readonly keys: ArticleKeys[] = [];
  private addedAt = Number.POSITIVE_INFINITY;

  constructor(block: number, set: SetId) {
    this.block = block;
    this.set = set;
  }

  /** @param replaced whether a newer version has taken its place */
  add(place: number, { article, cutOff, replaces, addedAt }: StoredArticle, replaced: boolean): CountedRow {
    const flags = (cutOff ? FLAG.cutOff : 0) | (replaced ? FLAG.replaced : 0);
    const row = rowFor(numberOf(this.block, place), article, flags, replaces);
    const keys = articleKeys(article);
    this.rows[place] = row;
    this.keys[place] = replaced ? NO_KEYS : keys;
    this.addedAt = Math.min(this.addedAt, addedAt);
    return { row, hash: keySum(keys) };
  }

  async put(tx: WriteTransaction): Promise<void> {
    const identities = new Float64Array(STORE.blockArticles * KEYS_AN_ARTICLE);
    this.keys.forEach(({ url, text, id }, place) => {
      identities.set([url, text, id], place * KEYS_AN_ARTICLE);
    });
    const rows = Array.from({ length: STORE.blockArticles }, (_, place) => this.rows[place] ?? BLANK);
    await Promise.all([
      tx.objectStore('catalogue').put(columnsOf(this.set, this.addedAt, rows), this.block),
      tx.objectStore('identities').put(identities, this.block),
    ]);
  }
}
