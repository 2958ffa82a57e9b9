import { deleteArticles, getArticle } from '../../blocks/article-records.ts';
import { blockOf, FLAG, placeOf } from '../../blocks/block-records.ts';
import { blocksToChange, type ChangedBlock } from '../../blocks/change-rows.ts';
import type { ArticleNumber, SetId } from '../../described.ts';
import { NotHeld } from '../../failures.ts';
import { keySum } from '../../identity/article-keys.ts';
import { isGone, withGone } from '../../layout/gone.ts';
import { type Layout, setOfBlock } from '../../layout/layout.ts';
import { change } from '../../layout/state.ts';
import type { StorePorts } from '../../ports/store-ports.ts';
import type { LateralDatabase, WriteTransaction } from '../../schema.ts';
import { applyTallies, TallyChanges } from '../apply-tallies.ts';
import type { CountedRow } from '../set-tally.ts';
import { makeLive } from './make-live.ts';

/**
 * Puts one article, with its older versions, out of sight: nothing is changed but the layout and its set's tally.
 * `undeleteArticle` takes that back until `tidy` removes it for good.
 * @throws NotHeld
 */
export async function deleteArticle(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy' | 'now'>,
  number: ArticleNumber,
): Promise<void> {
  await change(db, ports, ['articles', 'catalogue', 'identities', 'sets'], async (tx, { ledger, layout }) => {
    const blocks = await blocksToChange(tx, [number]);
    const { set, counted } = await findLive(tx, layout, blocks, number);
    const changes = new TallyChanges();
    // Until it is removed for good it takes its room, as older versions do.
    changes.of(set).replace(counted);
    const deleted = { number, title: counted.row.title, deletedAt: ports.now() };
    const without = {
      ...layout,
      gone: withGone(layout.gone, [number]),
      deleted: [...layout.deleted, deleted],
    };
    return { next: await applied(tx, { ledger, layout: without }, changes), result: null };
  });
}

/**
 * Undoes that an article was kept: it is gone for good, and the version that it took the place of is live again.
 * @throws NotHeld
 */
export async function unkeepArticle(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy' | 'rarity'>,
  number: ArticleNumber,
): Promise<void> {
  const stores = ['articles', 'catalogue', 'identities', 'days', 'buckets', 'sets'] as const;
  await change(db, ports, stores, async (tx, { ledger, layout }) => {
    const older = (await getArticle(tx, number))?.replaces ?? null;
    const before = older === null ? undefined : await getArticle(tx, older);
    const blocks = await blocksToChange(tx, older === null ? [number] : [number, older]);
    const { set, counted } = await findLive(tx, layout, blocks, number);
    const changes = new TallyChanges();
    changes.of(set).remove(counted);
    blocks.get(blockOf(number))!.markDeleted(placeOf(number));
    await deleteArticles(tx, [number]);
    const without = { ...layout, gone: withGone(layout.gone, [number]) };
    const isDeleted = layout.deleted.some((deleted) => deleted.number === older);
    const back = new Map(older !== null && before && !isDeleted ? [[older, before.article] as const] : []);
    const next = await makeLive(tx, { ledger, layout: without }, ports, blocks, changes, back);
    await Promise.all([...blocks.values()].map((block) => block.put(tx)));
    return { next: await applied(tx, next, changes), result: null };
  });
}

async function findLive(
  tx: WriteTransaction,
  layout: Layout,
  blocks: ReadonlyMap<number, ChangedBlock>,
  number: ArticleNumber,
): Promise<{ readonly set: SetId; readonly counted: CountedRow }> {
  const stored = await getArticle(tx, number);
  const set = setOfBlock(layout, blockOf(number));
  const block = blocks.get(blockOf(number));
  const row = block?.row(placeOf(number));
  if (!stored || !set || !block || !row || isOver(row.flags) || isGone(layout.gone, number))
    throw new NotHeld('article');
  return { set, counted: { row, hash: keySum(block.keys(placeOf(number))) } };
}

const isOver = (flags: number) => (flags & (FLAG.replaced | FLAG.deleted)) !== 0;

function applied(
  tx: WriteTransaction,
  state: Parameters<typeof applyTallies>[1],
  { bySet }: TallyChanges,
): ReturnType<typeof applyTallies> {
  return applyTallies(tx, state, bySet, () => {
    throw new NotHeld('set');
  });
}
