import { blockOfRecord } from '../blocks/article-records.ts';
import { blockOf, placeOf } from '../blocks/block-records.ts';
import { RebuiltBlock } from '../blocks/rebuilt-block.ts';
import { read, write } from '../database/transact.ts';
import type { SetId } from '../described.ts';
import { ImportingElsewhere } from '../failures.ts';
import { addHashes } from '../identity/article-keys.ts';
import { rangesOf, SegmentInHand, type SegmentOwner } from '../importing/segment-in-hand.ts';
import { takeSegmentId } from '../importing/write-index.ts';
import {
  joinRuns,
  type Layout,
  type LayoutSet,
  type Litter,
  NO_LAYOUT,
  NO_LEDGER,
  NO_LITTER,
  type SegmentInfo,
} from '../layout/layout.ts';
import { copied, plain, readState } from '../layout/state.ts';
import { STORE } from '../limits.ts';
import type { StorePorts } from '../ports/store-ports.ts';
import type { LateralDatabase, Ledger, StoredLedger, WriteTransaction } from '../schema.ts';
import { TallyChanges } from '../sets/apply-tallies.ts';
import type { SetRecord } from '../sets/set-record.ts';
import { NO_TALLY } from '../sets/set-tally.ts';
import { heldTwice } from './held-twice.ts';
import { indexRecords } from './index-records.ts';
import { articlesIn, type Salvage, salvage, setsLeft } from './salvage.ts';

export interface RecoverOptions {
  readonly onProgress?: (articles: number) => void;
}

/**
 * Takes what can still be read of a damaged store as all there is: makes catalogue, identities, index, sets and ledger
 * anew from the articles, in slices, and puts them in place in one transaction. Until then the store is as damaged as it
 * was. Pending imports are given up.
 * @throws ImportingElsewhere, DiskFull, StoreFailed
 */
export async function recover(
  db: LateralDatabase,
  ports: StorePorts,
  options: RecoverOptions = {},
): Promise<Ledger> {
  const right = await ports.locks.hold('lateral-import', null);
  if (!right) throw new ImportingElsewhere();
  const tidying = await ports.locks.hold('lateral-tidy', null);
  try {
    if (!tidying) throw new ImportingElsewhere();
    const saved = await heldOnce(db, await salvage(db));
    await countOn(db, saved);
    const rebuilt = await rebuild(db, ports, saved, options);
    const kept = await ports.copy.read();
    const ledger = await putInPlace(db, saved, rebuilt, kept?.generation ?? 0);
    await copied(ports, ledger);
    return plain(ledger);
  } finally {
    tidying?.giveBack();
    right.giveBack();
  }
}

/** Which articles were put out is said by the catalogue or the identities, where one of them is left. */
async function heldOnce(db: LateralDatabase, saved: Salvage): Promise<Salvage> {
  if (saved.unsure.size === 0) return saved;
  return { ...saved, replaced: new Set([...saved.replaced, ...(await heldTwice(db, saved))]) };
}

/** Numbers that were given out must not be given out again, even if it is forgotten which they were. */
async function countOn(
  db: LateralDatabase,
  { ledger, sets, imports, layout, blocks }: Salvage,
): Promise<void> {
  const segments = await indexRecords(db);
  const named = [...sets, ...imports, ...imports.flatMap((record) => record.sets), ...(layout?.sets ?? [])];
  const numbers = named.map(({ id }) => Number(/^(?:set|import)-(\d+)$/.exec(id)?.[1] ?? 0));
  const next: StoredLedger = {
    ...(ledger ?? NO_LEDGER),
    nextBlock: Math.max(ledger?.nextBlock ?? 0, (await lastBlock(db)) + 1),
    nextSegment: most([ledger?.nextSegment ?? 0, ...[...segments.keys()].map((id) => id + 1)]),
    nextSet: most([ledger?.nextSet ?? 1, ...numbers.map((number) => number + 1)]),
  };
  const readable = [...blocks.values()].reduce((sum, block) => sum + block.readable.length, 0);
  await write(db, ['meta'], async (tx) => {
    // Without a ledger it must not look whole should this end here.
    await tx.objectStore('meta').put(ledger ? next : { ...next, count: readable }, 'ledger');
  });
}

/** The last block of which there is anything on disk, be it thrown away; -1 if there is none. */
async function lastBlock(db: LateralDatabase): Promise<number> {
  const last = await read(db, ['catalogue', 'identities', 'articles'], (tx) =>
    Promise.all([
      tx.objectStore('catalogue').openKeyCursor(null, 'prev'),
      tx.objectStore('identities').openKeyCursor(null, 'prev'),
      tx.objectStore('articles').openKeyCursor(null, 'prev'),
    ]),
  );
  const [catalogue, identities, record] = last.map((cursor) => cursor?.key ?? null);
  return Math.max(catalogue ?? -1, identities ?? -1, blockOfRecord(record ?? -1));
}

const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), 0);

interface Rebuilt {
  readonly blocks: ReadonlyMap<number, SetId>;
  readonly segments: readonly SegmentInfo[];
  readonly tallies: TallyChanges;
}

async function rebuild(
  db: LateralDatabase,
  { rarity }: Pick<StorePorts, 'rarity'>,
  saved: Salvage,
  { onProgress }: RecoverOptions,
): Promise<Rebuilt> {
  const blocks = new Map<number, SetId>();
  const tallies = new TallyChanges();
  const segments: SegmentInfo[] = [];
  const hand = new SegmentInHand(rarity);
  let inHand: number[] = [];
  let articles = 0;
  const flush = async () => {
    await hand.writeTo(db, rangesOf(inHand.map((first) => ({ first, count: 1 }))), litterOwner(db, segments));
    inHand = [];
  };
  for (const [block, { set }] of saved.blocks) {
    const { readable } = await articlesIn(db, block);
    if (readable.size === 0) continue;
    const rebuilt = new RebuiltBlock(block, set);
    const tally = tallies.of(rebuilt.set);
    for (const [number, stored] of readable) {
      const replaced = saved.replaced.has(number);
      const counted = rebuilt.add(placeOf(number), stored, replaced);
      tally.add(counted);
      if (replaced) tally.replace(counted);
      else hand.add(number, stored.article);
    }
    await write(db, ['catalogue', 'identities'], (tx) => rebuilt.put(tx));
    blocks.set(block, rebuilt.set);
    inHand.push(block);
    articles += readable.size;
    onProgress?.(articles);
    if (hand.isFull(STORE.segmentArticles)) await flush();
  }
  await flush();
  return { blocks, segments, tallies };
}

/** A segment that is litter until it is put in place, so that nothing stays of a recovery that dies. */
function litterOwner(db: LateralDatabase, written: SegmentInfo[]): SegmentOwner {
  const litterOf = async (tx: WriteTransaction) => (await readState(tx)).litter;
  return {
    stores: ['meta'],
    nextId: () => takeSegmentId(db),
    async begin(tx, place) {
      const litter = await litterOf(tx);
      await tx.objectStore('meta').put({ ...litter, segments: [...litter.segments, place] }, 'litter');
    },
    async goOn() {},
    async end(_tx, segment) {
      written.push(segment);
    },
  };
}

async function putInPlace(
  db: LateralDatabase,
  saved: Salvage,
  { blocks, segments, tallies }: Rebuilt,
  keptGeneration: number,
): Promise<StoredLedger> {
  const { layout, litter, unreadable } = saved;
  const sets = setsLeft(saved).map(
    (set): SetRecord => ({ ...set, tally: tallies.bySet.get(set.id)?.appliedTo(NO_TALLY) ?? NO_TALLY }),
  );
  const old = await thrownAway(db, segments, blocks);
  const entries = sets.map(({ id, tally }): LayoutSet => {
    const before = layout?.sets.find((set) => set.id === id);
    return { on: true, deletedAt: null, ...before, id, articles: tally.articles };
  });
  const held = sets.filter((_, i) => entries[i]!.deletedAt === null);
  return write(db, ['sets', 'imports', 'meta'], async (tx) => {
    const { ledger } = await readState(tx);
    const next: StoredLedger = {
      ...ledger,
      generation: Math.max(ledger.generation, keptGeneration, 0) + 1,
      count: held.reduce((sum, { tally }) => sum + tally.articles, 0),
      hash: held.reduce((sum, { tally }) => addHashes(sum, tally.hash), 0),
    };
    const made: Layout = {
      ...NO_LAYOUT,
      generation: next.generation,
      sets: entries,
      runs: joinRuns([...blocks].map(([first, set]) => ({ first, count: 1, set }))),
      segments,
      deleted: (layout?.deleted ?? []).filter(({ number }) =>
        saved.blocks.get(blockOf(number))?.readable.includes(number),
      ),
    };
    await Promise.all([
      ...sets.map((set) => tx.objectStore('sets').put(set, set.id)),
      tx.objectStore('meta').put(next, 'ledger'),
      tx.objectStore('meta').put(made, 'layout'),
      tx.objectStore('imports').clear(),
      tx
        .objectStore('meta')
        .put({ ...old, chains: [...(litter ?? NO_LITTER).chains, ...unreadable] }, 'litter'),
    ]);
    return next;
  });
}

/** All segments and blocks that are on disk and not part of what was made. */
async function thrownAway(
  db: LateralDatabase,
  segments: readonly SegmentInfo[],
  blocks: ReadonlyMap<number, SetId>,
): Promise<Pick<Litter, 'segments' | 'blocks'>> {
  const known = new Set(segments.map(({ id }) => id));
  const found = await indexRecords(db);
  const there = await read(db, ['catalogue', 'identities', 'articles'], async (tx) => {
    const [catalogue, identities, articles] = await Promise.all([
      tx.objectStore('catalogue').getAllKeys(),
      tx.objectStore('identities').getAllKeys(),
      tx.objectStore('articles').getAllKeys(),
    ]);
    return new Set([...catalogue, ...identities, ...articles.map(blockOfRecord)]);
  });
  return {
    segments: [...found].filter(([id]) => !known.has(id)).map(([id, { span }]) => ({ id, days: span })),
    blocks: [...there].filter((block) => !blocks.has(block)).map((first) => ({ first, count: 1 })),
  };
}
