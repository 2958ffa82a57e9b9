import { deleteArticles, getArticle, putArticle } from '../blocks/article-records.ts';
import { placeOf } from '../blocks/block-records.ts';
import { changeRows } from '../blocks/change-rows.ts';
import { write } from '../database/transact.ts';
import type { ArticleNumber } from '../described.ts';
import { type ArticleKeys, articleKeys } from '../identity/article-keys.ts';
import { withFreeId } from '../identity/decide.ts';
import { likeness } from '../identity/same-article.ts';
import type { LateralDatabase, StoredArticle, WriteTransaction } from '../schema.ts';
import type { OpenImport } from './open-import.ts';
import { assertPending } from './pending.ts';

/**
 * What others added while an import ran may be what the import holds too. A page that the reader kept meanwhile is the
 * newer of the two, so the import's own is dropped; two articles that merely have one id are told apart.
 */
export async function settleClashes(db: LateralDatabase, open: OpenImport): Promise<void> {
  const foreign = [...open.foreign];
  for (let at = 0; at < foreign.length; at += SLICE) {
    const slice = foreign.slice(at, at + SLICE);
    await write(db, ['articles', 'catalogue', 'identities', 'imports'], async (tx) => {
      await assertPending(tx, open.record.id);
      for (const number of slice) if (open.held.isHeld(number)) await settle(tx, open, number);
    });
    for (const number of slice) open.foreign.delete(number);
  }
}

/** Each may change some of the import's articles. */
const SLICE = 20;

async function settle(tx: WriteTransaction, open: OpenImport, number: ArticleNumber): Promise<void> {
  const stored = await getArticle(tx, number);
  if (!stored) return;
  for (const own of open.held.table.sharing(articleKeys(stored.article))) {
    if (!open.isOwn(own) || !open.isHeld(own)) continue;
    const mine = await getArticle(tx, own);
    if (!mine) continue;
    if (likeness(mine.article, stored.article) !== 'other') await drop(tx, open, own);
    else if (mine.article.id === stored.article.id) await rename(tx, open, own, mine);
  }
}

async function drop(tx: WriteTransaction, open: OpenImport, own: ArticleNumber): Promise<void> {
  await deleteArticles(tx, [own]);
  await changeRows(tx, [own], (block, place) => block.markDeleted(place));
  open.dropped.add(own);
}

async function rename(
  tx: WriteTransaction,
  open: OpenImport,
  own: ArticleNumber,
  mine: StoredArticle,
): Promise<void> {
  const isTaken = async (id: number) =>
    open.held.table.withId(id).some((number) => number !== own && open.isHeld(number));
  const { article, keys }: { article: StoredArticle['article']; keys: ArticleKeys } = await withFreeId(
    mine.article,
    articleKeys(mine.article),
    isTaken,
  );
  await putArticle(tx, own, { ...mine, article });
  await changeRows(tx, [own], (block) => block.setKeys(placeOf(own), keys));
  open.held.table.add(own, keys);
}
