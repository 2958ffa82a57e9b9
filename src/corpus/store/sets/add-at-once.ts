import type { Article } from '../../../core/article/article.ts';
import { createSegmentBuilder } from '../../../core/index/segment/segment-builder.ts';
import { addArticles } from '../blocks/article-records.ts';
import { blockOf } from '../blocks/block-records.ts';
import { changeRows } from '../blocks/change-rows.ts';
import type { OpenBlock } from '../blocks/open-block.ts';
import { StoreMovedOn, untilItHolds } from '../database/transact.ts';
import { type ArticleNumber, type SetId, STARTER_SET } from '../described.ts';
import { CorpusFull } from '../failures.ts';
import { putAll, segmentInfo, segmentPuts } from '../importing/write-segment.ts';
import { withGone } from '../layout/gone.ts';
import { articlesHeld, joinRuns, type Layout, setOfBlock } from '../layout/layout.ts';
import { joinRanges } from '../layout/ranges.ts';
import { change } from '../layout/state.ts';
import { STORE } from '../limits.ts';
import type { StorePorts } from '../ports/store-ports.ts';
import type { LateralDatabase, Ledger, WriteTransaction } from '../schema.ts';
import { applyTallies, TallyChanges } from './apply-tallies.ts';
import { setAside } from './deleting/set-aside.ts';
import { type Placed, placeArticles } from './place-articles.ts';
import type { SetRecord } from './set-record.ts';
import type { CountedRow, TallyChange } from './set-tally.ts';
import { rowsByNumber } from './tally-rows.ts';

export interface AddedAtOnce {
  /** Number and verdict of each article, in order; the number of the one that is held for `held`. */
  readonly articles: readonly {
    readonly number: ArticleNumber;
    readonly verdict: 'new' | 'held' | 'updated';
  }[];
  readonly ledger: Ledger;
}

interface AddOptions {
  /** Only into a store that was never filled: otherwise nothing is done. */
  readonly first?: boolean;
  /** It is known that their texts are only parts of what was published. */
  readonly isPart?: boolean;
}

/** Articles that one transaction surely has room for. */
const MOST = 100;

/**
 * Adds a few articles to a set in one transaction, visible at once: what a reader keeps, and the starter corpus. Costs a
 * block's records, a record a day, and some buckets of a segment of their own.
 * @param set as it is to be made if it is not there
 * @throws CorpusFull, CorpusDamaged, DiskFull, StoreFailed
 */
export async function addAtOnce(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'rarity' | 'copy' | 'now'>,
  set: Omit<SetRecord, 'tally'>,
  articles: readonly Article[],
  { first = false, isPart = false }: AddOptions = {},
): Promise<AddedAtOnce> {
  if (articles.length > MOST)
    throw new RangeError(`${articles.length} articles are too many to be added at once.`);
  return untilItHolds(async () => {
    const placed = await placeArticles(db, set.id, articles, ports.now(), isPart);
    const { generation, nextBlock } = placed.state.ledger;
    const replaced = await rowsOfReplaced(db, placed);
    const segment = placed.stored.length > 0 ? segmentOf(placed, ports) : null;
    const { result, ledger } = await change(
      db,
      ports,
      ['articles', 'catalogue', 'identities', 'days', 'buckets', 'sets'],
      async (tx, state) => {
        if (state.ledger.generation !== generation || state.ledger.nextBlock !== nextBlock)
          throw new StoreMovedOn();
        if (first && generation > 0) return { next: {}, result: [] };
        // A starter corpus of which all is held elsewhere is there all the same; an empty set of kept articles is not.
        const isMade = state.layout.sets.some(({ id }) => id === set.id);
        if (placed.stored.length === 0 && (isMade || set.id !== STARTER_SET))
          return { next: {}, result: placed.outcome };
        // A set that was deleted and can be brought back still must not swallow what is added to its like.
        const { ledger, layout } = await setAside(tx, state, [set.id]);
        const changes = tallied(placed, replaced, set.id, layout);
        const more = [...changes.values()].reduce((sum, { articles }) => sum + articles, 0);
        if (more > 0 && articlesHeld(layout) + more > STORE.articlesInAll)
          throw new CorpusFull(STORE.articlesInAll);
        await writePlaced(tx, placed);
        await changeRows(tx, [...replaced.keys()], (block, place) => block.markReplaced(place));
        if (segment) await putAll(tx, segmentPuts(ledger.nextSegment, segment.records));
        const applied = await applyTallies(tx, { ledger, layout }, changes, () => set);
        const next = {
          ...applied.layout,
          gone: withGone(layout.gone, replaced.keys()),
          runs: joinRuns([
            ...layout.runs,
            ...placed.opened.map((first) => ({ first, count: 1, set: set.id })),
          ]),
          segments: segment
            ? [...layout.segments, { id: ledger.nextSegment, ...segment.info }]
            : layout.segments,
        };
        const nextLedger = {
          ...applied.ledger,
          nextBlock: nextBlock + placed.opened.length,
          nextSegment: ledger.nextSegment + (segment ? 1 : 0),
        };
        return { next: { ledger: nextLedger, layout: next }, result: placed.outcome };
      },
    );
    return { articles: result, ledger };
  });
}

/** Also of those that came with the same call and are yet to be written. */
async function rowsOfReplaced(db: LateralDatabase, { replaced, stored }: Placed) {
  const rows = await rowsByNumber(db, new Set(replaced));
  for (const { counted } of stored)
    if (replaced.includes(counted.row.number)) rows.set(counted.row.number, counted);
  return rows;
}

function tallied(
  { stored }: Placed,
  replaced: ReadonlyMap<ArticleNumber, CountedRow>,
  set: SetId,
  layout: Layout,
): ReadonlyMap<SetId, TallyChange> {
  const changes = new TallyChanges();
  changes.of(set);
  for (const { counted } of stored) changes.of(set).add(counted);
  for (const counted of replaced.values())
    changes.of(setOfBlock(layout, blockOf(counted.row.number)) ?? set).replace(counted);
  return changes.bySet;
}

function segmentOf({ stored }: Placed, { rarity }: Pick<StorePorts, 'rarity'>) {
  const builder = createSegmentBuilder(rarity);
  for (const { entry, counted } of stored) builder.add(counted.row.number, entry.article);
  const records = builder.build();
  const ranges = joinRanges(stored.map(({ counted: { row } }) => [row.number, row.number]));
  return { records, info: { ...segmentInfo(records), ranges } };
}

async function writePlaced(tx: WriteTransaction, { stored, blocks }: Placed): Promise<void> {
  await Promise.all([
    addArticles(tx, new Map(stored.map(({ entry, counted }) => [counted.row.number, entry]))),
    ...blocks.map((block: OpenBlock) => block.put(tx)),
  ]);
}
