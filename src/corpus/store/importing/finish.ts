import { blockOf, type CatalogueRow, FLAG } from '../blocks/block-records.ts';
import { StoreMovedOn } from '../database/transact.ts';
import { type ArticleNumber, type SetId, STARTER_SET } from '../described.ts';
import { NotHeld } from '../failures.ts';
import { withGone } from '../layout/gone.ts';
import { blocksOf, heldIn, joinRuns, type Layout, setOfBlock, withSet } from '../layout/layout.ts';
import { change } from '../layout/state.ts';
import type { StorePorts } from '../ports/store-ports.ts';
import type { LateralDatabase, Ledger } from '../schema.ts';
import { applyTallies, TallyChanges } from '../sets/apply-tallies.ts';
import { setAside } from '../sets/deleting/set-aside.ts';
import type { SetRecord } from '../sets/set-record.ts';
import type { TallyChange } from '../sets/set-tally.ts';
import { countedRows, readBlocks, rowsByNumber } from '../sets/tally-rows.ts';
import type { ImportRecord } from './import-record.ts';
import type { OpenImport } from './open-import.ts';

/** What finishing an import changes, worked out before the one transaction that does it. */
interface Changes {
  readonly layout: Layout;
  readonly runs: ImportRecord['runs'];
  readonly tallies: ReadonlyMap<SetId, TallyChange>;
  /** No longer live once it is finished, its own among them. */
  readonly gone: readonly ArticleNumber[];
}

/**
 * Makes all of an import visible in one transaction.
 * @throws StoreMovedOn if others wrote since the last `syncHeld`
 */
export async function finishImport(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy' | 'now'>,
  open: OpenImport,
): Promise<Ledger> {
  const changes = await workOut(db, open);
  const { record } = open;
  const { ledger } = await change(db, ports, ['sets', 'imports'], async (tx, state) => {
    if (state.layout.generation !== changes.layout.generation) throw new StoreMovedOn();
    if ((await tx.objectStore('imports').getKey(record.id)) === undefined) throw new NotHeld('import');
    // A known set (`kept`) may have been deleted before the import began: nothing must be swallowed by it.
    const { ledger, layout } = await setAside(
      tx,
      state,
      record.sets.map(({ id }) => id),
    );
    const applied = await applyTallies(tx, { ledger, layout }, changes.tallies, (id) =>
      newSet(record, id, ports.now()),
    );
    await tx.objectStore('imports').delete(record.id);
    const next = {
      ...switched(applied.layout, record),
      runs: joinRuns([...layout.runs, ...changes.runs]),
      segments: [...layout.segments, ...record.segments],
      gone: withGone(layout.gone, changes.gone),
    };
    return { next: { ledger: applied.ledger, layout: next }, result: null };
  });
  return ledger;
}

function newSet(record: ImportRecord, id: SetId, now: number): Omit<SetRecord, 'tally'> {
  const { labels, from, importedAt } = record.sets.find((set) => set.id === id) ?? record.sets[0]!;
  return { id, labels, importedAt: id === STARTER_SET ? null : (importedAt ?? now), from };
}

/** The sets that took a new article are on or off as the import says. */
function switched(layout: Layout, { sets, filled }: ImportRecord): Layout {
  return sets
    .filter(({ id }) => filled.includes(id))
    .reduce(
      (next, { id, on }) => (on === null ? next : withSet(next, id, (set) => ({ ...set, on }))),
      layout,
    );
}

async function workOut(db: LateralDatabase, open: OpenImport): Promise<Changes> {
  const { record } = open;
  const layout = open.held.layout!;
  const runs = runsIn(record, layout);
  const isHeld = heldIn(layout);
  const tallies = new TallyChanges();
  const gone: ArticleNumber[] = [];
  for await (const slice of readBlocks(db, blocksOf(runs))) {
    for (const records of slice) {
      const tally = tallies.of(setOfBlock({ runs }, records.block)!);
      for (const counted of countedRows(records)) {
        const { row } = counted;
        if (row.flags & FLAG.unused) continue;
        if (row.flags & FLAG.deleted) gone.push(row.number);
        else {
          tally.add(counted);
          if (!open.replaced.has(row.number)) continue;
          tally.replace(counted);
          gone.push(row.number);
        }
      }
    }
  }
  const others = new Set([...open.replaced].filter((number) => !open.isOwn(number) && isHeld(number)));
  for (const counted of (await rowsByNumber(db, others)).values()) {
    if (isOver(counted.row)) continue;
    tallies.of(setOfBlock(layout, blockOf(counted.row.number))!).replace(counted);
    gone.push(counted.row.number);
  }
  return { layout, runs, tallies: tallies.bySet, gone };
}

const isOver = ({ flags }: CatalogueRow) => (flags & (FLAG.replaced | FLAG.deleted)) !== 0;

/** New versions stay in the set that held the old; if that was deleted meanwhile, they are the import's own. */
function runsIn(record: ImportRecord, layout: Layout): ImportRecord['runs'] {
  const lost = (set: SetId) =>
    !record.sets.some(({ id }) => id === set) &&
    !layout.sets.some(({ id, deletedAt }) => id === set && deletedAt === null);
  return record.runs.map((run) => (lost(run.set) ? { ...run, set: record.sets[0]!.id } : run));
}
