import { FLAG } from '../blocks/block-records.ts';
import { read, StoreMovedOn, untilItHolds } from '../database/transact.ts';
import type { ArticleNumber, SetId } from '../described.ts';
import { NotDeleted } from '../failures.ts';
import { keysAt } from '../identity/article-keys.ts';
import { HeldIdentities } from '../identity/held-identities.ts';
import { likeness } from '../identity/same-article.ts';
import { isGone, withGone } from '../layout/gone.ts';
import { blocksOf } from '../layout/layout.ts';
import { change } from '../layout/state.ts';
import type { StorePorts } from '../ports/store-ports.ts';
import type { LateralDatabase } from '../schema.ts';
import { findSet, undeleted } from './change-sets.ts';
import { type CountedRow, TallyChange } from './set-tally.ts';
import { countedRows, readBlocks } from './tally-rows.ts';

/**
 * Brings a deleted set back as it was, but for articles that came in elsewhere since: an article is held once.
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
    const twice = await heldTwice(db, held, id);
    await change(db, ports, ['sets'], async (tx, state) => {
      if (!held.isCurrent(state.layout)) throw new StoreMovedOn();
      const { record, entry } = await findSet(tx, state.layout, id);
      if (entry.deletedAt === null) throw new NotDeleted();
      const tally = new TallyChange();
      for (const counted of twice.values()) tally.replace(counted);
      const changed = { ...record, tally: tally.appliedTo(record.tally) };
      await tx.objectStore('sets').put(changed, id);
      const layout = {
        ...state.layout,
        sets: state.layout.sets.map((set) =>
          set.id === id ? { ...set, articles: changed.tally.articles } : set,
        ),
        gone: withGone(state.layout.gone, twice.keys()),
      };
      return { next: undeleted({ ...state, layout }, changed), result: null };
    });
  });
}

/** Articles of a set that are held in another one too. */
async function heldTwice(
  db: LateralDatabase,
  held: HeldIdentities,
  id: SetId,
): Promise<Map<ArticleNumber, CountedRow>> {
  const twice = new Map<ArticleNumber, CountedRow>();
  const layout = held.layout!;
  for await (const slice of readBlocks(db, blocksOf(layout.runs.filter(({ set }) => set === id)))) {
    const suspects = slice.flatMap((records) =>
      [...countedRows(records)].flatMap((counted, place) => {
        const { number, flags } = counted.row;
        if ((flags & (FLAG.replaced | FLAG.deleted)) !== 0 || isGone(layout.gone, number)) return [];
        const others = held.table
          .sharing(keysAt(records.identities, place))
          .filter((other) => held.isHeld(other));
        return others.length > 0 ? [{ counted, others }] : [];
      }),
    );
    if (suspects.length === 0) continue;
    await read(db, ['articles'], async (tx) => {
      const articles = tx.objectStore('articles');
      for (const { counted, others } of suspects) {
        const own = await articles.get(counted.row.number);
        for (const number of others) {
          const other = await articles.get(number);
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
