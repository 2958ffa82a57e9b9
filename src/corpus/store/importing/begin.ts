import type { Article } from '../../../core/article/article.ts';
import { articlesOfBlock, deleteFrom } from '../blocks/article-records.ts';
import { blockOf, KEYS_AN_ARTICLE, placeOf } from '../blocks/block-records.ts';
import { OpenBlock } from '../blocks/open-block.ts';
import { read } from '../database/transact.ts';
import { type ArticleNumber, KEPT_SET, type SetId, STARTER_SET, type ToldFile } from '../described.ts';
import { NotHeld, OtherFiles } from '../failures.ts';
import { consecutive } from '../identity/held-identities.ts';
import type { ImportOptions, SetToFill } from '../import-session.ts';
import { type BlockRun, blocksOf, joinRuns, type Layout } from '../layout/layout.ts';
import { change } from '../layout/state.ts';
import { STORE } from '../limits.ts';
import type { StorePorts } from '../ports/store-ports.ts';
import type { LateralDatabase, StoredLedger, WriteTransaction } from '../schema.ts';
import type { ImportRecord, ImportSet } from './import-record.ts';
import type { OpenImport } from './open-import.ts';

/** Puts a new import on record. @throws NotHeld for a set that is not there */
export async function newImport(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'now' | 'copy'>,
  options: ImportOptions,
): Promise<ImportRecord> {
  const { files, fingerprint } = options;
  const { result } = await change(db, ports, ['imports'], async (tx, { ledger, layout }) => {
    const named = nameSet(ledger, layout, [], options.into);
    const record: ImportRecord = {
      id: `import-${named.ledger.nextSet}`,
      fingerprint,
      files,
      begunAt: ports.now(),
      sets: [setOf(named.id, options, files)],
      recordsDone: 0,
      tally: { new: 0, held: 0, updated: 0 },
      runs: [],
      articles: 0,
      updates: 0,
      filled: [],
      acknowledged: { articles: 0, updates: 0, filled: [] },
      unacknowledged: [],
      segments: [],
      indexedBelow: 0,
      writing: null,
    };
    await tx.objectStore('imports').add(record, record.id);
    // The import's own name is taken from the same numbers as those of sets.
    return { next: { ledger: { ...named.ledger, nextSet: named.ledger.nextSet + 1 } }, result: record };
  });
  return result;
}

/** Puts another set on an import's record. */
export async function addSetTo(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy'>,
  record: ImportRecord,
  set: SetToFill,
): Promise<ImportRecord> {
  const { result } = await change(db, ports, ['imports'], async (tx, { ledger, layout }) => {
    const named = nameSet(ledger, layout, record.sets, set.into);
    const next = { ...record, sets: [...record.sets, setOf(named.id, set, record.files)] };
    await tx.objectStore('imports').put(next, record.id);
    return { next: { ledger: named.ledger }, result: next };
  });
  return result;
}

function setOf(id: SetId, { labels, card }: SetToFill, files: readonly ToldFile[]): ImportSet {
  return {
    id,
    labels,
    from: card?.from ?? files,
    on: card?.on ?? null,
    importedAt: card?.importedAt ?? null,
  };
}

function nameSet(
  ledger: StoredLedger,
  layout: Layout,
  sets: readonly ImportSet[],
  into: SetId | null,
): { readonly id: SetId; readonly ledger: StoredLedger } {
  if (into === null)
    return { id: `set-${ledger.nextSet}`, ledger: { ...ledger, nextSet: ledger.nextSet + 1 } };
  const held = layout.sets.some(({ id, deletedAt }) => id === into && deletedAt === null);
  const known = held || into === STARTER_SET || into === KEPT_SET || sets.some(({ id }) => id === into);
  if (!known) throw new NotHeld('set');
  return { id: into, ledger };
}

/**
 * Takes a pending import up: what the importer was not told of is removed, what is not indexed yet is read back.
 * @throws NotHeld, OtherFiles
 */
export async function resumeImport(
  db: LateralDatabase,
  ports: Pick<StorePorts, 'copy'>,
  id: string,
  fingerprint: string,
): Promise<ImportRecord> {
  const stores = ['articles', 'catalogue', 'identities', 'imports'] as const;
  const { result } = await change(db, ports, stores, async (tx, { litter }) => {
    const record = await tx.objectStore('imports').get(id);
    if (!record) throw new NotHeld('import');
    if (record.fingerprint !== fingerprint) throw new OtherFiles();
    const next = { ...(await withoutUnacknowledged(tx, record)), writing: null };
    await tx.objectStore('imports').put(next, id);
    const segments = [...litter.segments, ...(record.writing ? [record.writing] : [])];
    return { next: { litter: { ...litter, segments } }, result: next };
  });
  return result;
}

async function withoutUnacknowledged(tx: WriteTransaction, record: ImportRecord): Promise<ImportRecord> {
  const first = new Map<number, number>();
  for (const number of record.unacknowledged) {
    const block = blockOf(number);
    first.set(block, Math.min(placeOf(number), first.get(block) ?? Number.POSITIVE_INFINITY));
  }
  const emptied = new Set<number>();
  for (const [block, place] of first) {
    const [catalogue, identities] = await Promise.all([
      tx.objectStore('catalogue').get(block),
      tx.objectStore('identities').get(block),
    ]);
    if (!catalogue || !identities) throw new NotHeld('import');
    await deleteFrom(tx, block, place);
    if (place === 0) {
      emptied.add(block);
      await Promise.all([
        tx.objectStore('catalogue').delete(block),
        tx.objectStore('identities').delete(block),
      ]);
    } else await OpenBlock.again(block, catalogue, identities.subarray(0, place * KEYS_AN_ARTICLE)).put(tx);
  }
  return {
    ...record,
    ...record.acknowledged,
    runs: withoutBlocks(record.runs, emptied),
    unacknowledged: [],
  };
}

const withoutBlocks = (runs: readonly BlockRun[], blocks: ReadonlySet<number>): BlockRun[] =>
  joinRuns(
    runs.flatMap((run) =>
      [...blocksOf([run])]
        .filter((block) => !blocks.has(block))
        .map((block) => ({ ...run, first: block, count: 1 })),
    ),
  );

interface Numbered {
  readonly number: ArticleNumber;
  readonly article: Article;
}

/** A block with the articles in it that are to be indexed. */
interface BlockReadBack {
  readonly block: number;
  readonly articles: readonly Numbered[];
}

/** Fills a resumed import's memory with what it had committed. @returns what is to be indexed, a block at a time, rising */
export async function* readBack(db: LateralDatabase, open: OpenImport): AsyncGenerator<BlockReadBack> {
  const { runs, indexedBelow } = open.record;
  for (const [first, count] of consecutive([...blocksOf(runs)], STORE.blocksRead)) {
    const range = IDBKeyRange.bound(first, first + count, false, true);
    await read(db, ['catalogue', 'identities'], async (tx) => {
      const [keys, identities, catalogue] = await Promise.all([
        tx.objectStore('identities').getAllKeys(range),
        tx.objectStore('identities').getAll(range),
        tx.objectStore('catalogue').getAll(range),
      ]);
      keys.forEach((block, i) => {
        open.held.table.addBlock(block, identities[i]!);
        for (const replaced of catalogue[i]?.replaces ?? [])
          if (replaced > 0) open.replaced.add(replaced - 1);
      });
    });
  }
  for (const block of blocksOf(runs)) {
    if (block < indexedBelow) continue;
    const stored = await read(db, ['articles'], (tx) => articlesOfBlock(tx, block));
    yield { block, articles: Array.from(stored, ([number, { article }]) => ({ number, article })) };
  }
}
