import { getArticle, putArticle } from '../../blocks/article-records.ts';
import { blockOf } from '../../blocks/block-records.ts';
import { blocksToChange } from '../../blocks/change-rows.ts';
import { read, StoreMovedOn, untilItHolds } from '../../database/transact.ts';
import type { ArticleNumber } from '../../described.ts';
import { NotHeld } from '../../failures.ts';
import { articleKeys } from '../../identity/article-keys.ts';
import { createDecider } from '../../identity/decide.ts';
import { findSharing } from '../../identity/find-sharing.ts';
import { heldIn, setOfBlock } from '../../layout/layout.ts';
import { change, readState } from '../../layout/state.ts';
import type { StorePorts } from '../../ports/store-ports.ts';
import type { LateralDatabase } from '../../schema.ts';
import { applyTallies, TallyChanges } from '../apply-tallies.ts';
import { makeLive } from './make-live.ts';

/**
 * Brings a deleted article back as it was, with its older versions; where it has come in again since, that one stays.
 * @returns number of the article that is held now
 * @throws NotHeld if it, or its set, has been removed
 */
export async function undeleteArticle(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy' | 'rarity'>,
  number: ArticleNumber,
): Promise<ArticleNumber> {
  return untilItHolds(async () => {
    const { stored, layout } = await deletedArticle(db, number);
    const keys = articleKeys(stored.article);
    const table = await findSharing(db, layout, [keys]);
    const decision = await read(db, ['articles', 'identities'], (tx) =>
      createDecider(tx, { table, isHeld: heldIn(layout) })(stored.article, keys),
    );
    if (decision.kind === 'held') return decision.as;
    if (decision.kind === 'updated') return decision.replaces;
    const stores = ['articles', 'catalogue', 'identities', 'days', 'buckets', 'sets'] as const;
    await change(db, ports, stores, async (tx, state) => {
      if (state.layout.generation !== layout.generation) throw new StoreMovedOn();
      // Another may have taken its id meanwhile.
      const { article } = decision;
      await putArticle(tx, number, { ...stored, article });
      const blocks = await blocksToChange(tx, [number]);
      const changes = new TallyChanges();
      const live = await makeLive(tx, state, ports, blocks, changes, new Map([[number, article]]));
      await Promise.all([...blocks.values()].map((block) => block.put(tx)));
      const deleted = live.layout.deleted.filter((other) => other.number !== number);
      const next = { ...live, layout: { ...live.layout, deleted } };
      const applied = await applyTallies(tx, next, changes.bySet, () => {
        throw new NotHeld('set');
      });
      return { next: applied, result: null };
    });
    return number;
  });
}

async function deletedArticle(db: LateralDatabase, number: ArticleNumber) {
  return read(db, ['articles', 'meta'], async (tx) => {
    const [{ layout }, stored] = await Promise.all([readState(tx), getArticle(tx, number)]);
    if (!stored || !layout.deleted.some((other) => other.number === number)) throw new NotHeld('article');
    const set = setOfBlock(layout, blockOf(number));
    if (!layout.sets.some(({ id, deletedAt }) => id === set && deletedAt === null)) throw new NotHeld('set');
    return { stored, layout };
  });
}
