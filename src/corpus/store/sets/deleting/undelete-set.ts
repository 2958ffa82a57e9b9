import { getArticle } from '../../blocks/article-records.ts';
import { blockOf } from '../../blocks/block-records.ts';
import { read, StoreMovedOn, untilItHolds } from '../../database/transact.ts';
import type { ArticleNumber, SetId } from '../../described.ts';
import { NotDeleted, NotHeld } from '../../failures.ts';
import { addHashes, keysAt } from '../../identity/article-keys.ts';
import { HeldIdentities } from '../../identity/held-identities.ts';
import { likeness } from '../../identity/same-article.ts';
import { withGone } from '../../layout/gone.ts';
import { blocksOf, setOfBlock, withSet } from '../../layout/layout.ts';
import { change } from '../../layout/state.ts';
import type { StorePorts } from '../../ports/store-ports.ts';
import type { LateralDatabase } from '../../schema.ts';
import { applyTallies, TallyChanges } from '../apply-tallies.ts';
import { findSet } from '../change-sets.ts';
import type { CountedRow } from '../set-tally.ts';
import { countedRows, readBlocks } from '../tally-rows.ts';
import { type Chain, isLive, versionsElsewhere } from './versions-elsewhere.ts';

/**
 * Brings a deleted set back as it was, but for articles that came in elsewhere since: an article is held once. Versions in
 * other sets that its articles had taken the place of are older versions again.
 * @throws NotHeld if it has been removed for good, NotDeleted
 */
export async function undeleteSet(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy'>,
  id: SetId,
): Promise<void> {
  await untilItHolds(async () => {
    const held = new HeldIdentities(id);
    await held.sync(db);
    const chains = await versionsElsewhere(db, held.layout!, id);
    const over = await notLive(db, held, id, chains);
    await change(db, ports, ['sets'], async (tx, state) => {
      if (!held.isCurrent(state.layout)) throw new StoreMovedOn();
      const { entry } = await findSet(tx, state.layout, id);
      if (entry.deletedAt === null) throw new NotDeleted();
      const changes = new TallyChanges();
      for (const counted of over.values())
        changes.of(setOfBlock(state.layout, blockOf(counted.row.number))!).replace(counted);
      const gone = withGone(state.layout.gone, over.keys());
      const { ledger, layout } = await applyTallies(
        tx,
        { ledger: state.ledger, layout: { ...state.layout, gone } },
        changes.bySet,
        () => {
          throw new NotHeld('set');
        },
      );
      const { tally } = (await findSet(tx, layout, id)).record;
      const next = {
        ledger: {
          ...ledger,
          count: ledger.count + tally.articles,
          hash: addHashes(ledger.hash, tally.hash),
        },
        layout: withSet(layout, id, (set) => ({ ...set, deletedAt: null })),
      };
      return { next, result: null };
    });
  });
}

/** What is not live once the set is back: those of its articles that are held elsewhere, and older versions of the others. */
async function notLive(
  db: LateralDatabase,
  held: HeldIdentities,
  id: SetId,
  chains: readonly Chain[],
): Promise<Map<ArticleNumber, CountedRow>> {
  const older = new Map(chains.map(({ newest, elsewhere }) => [newest, elsewhere]));
  const isOlder = (other: ArticleNumber, number: ArticleNumber) =>
    older.get(number)?.some(({ row }) => row.number === other) ?? false;
  const twice = await heldTwice(db, held, id, isOlder);
  const over = new Map(twice);
  for (const { newest, elsewhere } of chains) {
    if (twice.has(newest)) continue;
    for (const counted of elsewhere)
      if (isLive(held.layout!, counted.row)) over.set(counted.row.number, counted);
  }
  return over;
}

/** Articles of a set that are held in another one too, as something else than an older version of them. */
async function heldTwice(
  db: LateralDatabase,
  held: HeldIdentities,
  id: SetId,
  isOlder: (other: ArticleNumber, number: ArticleNumber) => boolean,
): Promise<Map<ArticleNumber, CountedRow>> {
  const twice = new Map<ArticleNumber, CountedRow>();
  const layout = held.layout!;
  for await (const slice of readBlocks(db, blocksOf(layout.runs.filter(({ set }) => set === id)))) {
    const suspects = slice.flatMap((records) =>
      [...countedRows(records)].flatMap((counted, place) => {
        const { row } = counted;
        if (!isLive(layout, row)) return [];
        const others = held.table
          .sharing(keysAt(records.identities, place))
          .filter((other) => held.isHeld(other) && !isOlder(other, row.number));
        return others.length > 0 ? [{ counted, others }] : [];
      }),
    );
    if (suspects.length === 0) continue;
    await read(db, ['articles'], async (tx) => {
      for (const { counted, others } of suspects) {
        const own = await getArticle(tx, counted.row.number);
        for (const number of others) {
          const other = await getArticle(tx, number);
          if (
            own &&
            other &&
            (own.article.id === other.article.id || likeness(own.article, other.article) !== 'other')
          )
            twice.set(counted.row.number, counted);
        }
      }
    });
  }
  return twice;
}
