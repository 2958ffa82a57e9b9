import type { Article } from '../../../core/article/article.ts';
import { hash64 } from '../../../core/article/article-id.ts';
import { getArticle } from '../blocks/article-records.ts';
import { blockOf, type IdentityBlock, placeOf } from '../blocks/block-records.ts';
import type { ArticleNumber } from '../described.ts';
import type { AnyTransaction } from '../schema.ts';
import { type ArticleKeys, articleKeys, keysAt } from './article-keys.ts';
import type { IdentityTable } from './identity-table.ts';
import { likeness } from './same-article.ts';

/** What is to become of an arriving article. */
export type Decision =
  | { readonly kind: 'held'; readonly as: ArticleNumber }
  /** With the id it is to be stored under, which may be another than it came with, and its keys. */
  | { readonly kind: 'new'; readonly article: Article; readonly keys: ArticleKeys }
  | {
      readonly kind: 'updated';
      readonly article: Article;
      readonly keys: ArticleKeys;
      readonly replaces: ArticleNumber;
    };

/** What is held, as a decision asks for it. */
export interface Held {
  readonly table: Pick<IdentityTable, 'sharing' | 'withId'>;
  isHeld(number: ArticleNumber): boolean;
  /** An article that counts as held but is yet to be written. */
  unwritten?(number: ArticleNumber): Article | undefined;
}

/**
 * Decides about articles inside one transaction over `articles` and `identities`: every article that shares a key is
 * read and compared, for keys may clash, by chance or by design.
 */
export function createDecider(tx: AnyTransaction, { table, isHeld, unwritten }: Held) {
  const identities = new Map<number, Promise<IdentityBlock | undefined>>();

  /** The layout forgets what is gone once it stands in no segment; its keys are 0 by then. */
  const isLive = async (number: ArticleNumber): Promise<boolean> => {
    if (!isHeld(number)) return false;
    if (unwritten?.(number)) return true;
    const block = blockOf(number);
    let keys = identities.get(block);
    if (!keys) {
      keys = tx.objectStore('identities').get(block);
      identities.set(block, keys);
    }
    const known = await keys;
    return known === undefined || keysAt(known, placeOf(number)).id !== 0;
  };

  const isIdTaken = async (key: number, except: ArticleNumber | null): Promise<boolean> => {
    for (const number of table.withId(key)) if (number !== except && (await isLive(number))) return true;
    return false;
  };

  return async function decide(article: Article, keys: ArticleKeys): Promise<Decision> {
    let replaces: ArticleNumber | null = null;
    for (const number of table.sharing(keys)) {
      if (!(await isLive(number))) continue;
      const held = unwritten?.(number) ?? (await getArticle(tx, number))?.article;
      const like = held ? likeness(article, held) : 'other';
      if (like === 'same') return { kind: 'held', as: number };
      if (like === 'newer') replaces ??= number;
    }
    const named = await withFreeId(article, keys, (key) => isIdTaken(key, replaces));
    return replaces === null ? { kind: 'new', ...named } : { kind: 'updated', ...named, replaces };
  };
}

/** Many dumps simply count their articles: the second "1" gets an id that tells it from the first, the same each time. */
export async function withFreeId(
  article: Article,
  keys: ArticleKeys,
  isTaken: (idKey: number) => Promise<boolean>,
): Promise<{ readonly article: Article; readonly keys: ArticleKeys }> {
  let named = { article, keys };
  for (let tries = 1; await isTaken(named.keys.id); tries++) {
    const { id, url, outlet, title, text } = article;
    const renamed = { ...article, id: hash64([id, url, outlet, title, text, tries].join('\n')) };
    named = { article: renamed, keys: articleKeys(renamed) };
  }
  return named;
}
