import { expect } from 'vitest';
import { articlesInRecord, blockOfRecord } from '../../../../src/corpus/store/blocks/article-records.ts';
import { blockOf, FLAG, numberOf } from '../../../../src/corpus/store/blocks/block-records.ts';
import { read } from '../../../../src/corpus/store/database/transact.ts';
import type { SetId } from '../../../../src/corpus/store/described.ts';
import { isGone } from '../../../../src/corpus/store/layout/gone.ts';
import { blocksOf, NO_LEDGER } from '../../../../src/corpus/store/layout/layout.ts';
import { plain, readState } from '../../../../src/corpus/store/layout/state.ts';
import {
  type AnyTransaction,
  type LateralDatabase,
  STORES,
  type StoredLedger,
} from '../../../../src/corpus/store/schema.ts';
import type { SamplePorts } from './sample-store.ts';

type Given = Pick<StoredLedger, 'nextBlock' | 'nextSegment' | 'nextSet'>;

/**
 * Whatever lies on disk is named by the layout, by a pending import or as litter: else nothing would ever remove it, and
 * what a reader had deleted would stay for good. Every row has its article, older versions too, and every article its
 * row. And numbers that are in use are not given out again.
 * @returns the numbers that are given out next
 */
export async function nothingIsStray(db: LateralDatabase, where?: string): Promise<Given> {
  const { state, imports, articles, empty, rows, blocks, segments, sets } = await read(db, STORES, onDisk);
  const { ledger, layout, litter } = state;
  const held = new Set(blocksOf([...layout.runs, ...imports.flatMap(({ runs }) => runs)]));
  const named = new Set([...held, ...blocksOf(litter.blocks)]);
  const infos = [layout, litter, ...imports].flatMap((record) => record.segments);
  const writing = imports.flatMap((record) => record.writing ?? []);
  const indexed = new Set([...infos, ...writing].map(({ id }) => id));
  const going = new Set(litter.chains);
  const kept = (number: number) => held.has(blockOf(number)) && !going.has(number);
  const strays = {
    empty,
    blocks: [...blocks].filter((block) => !named.has(block)),
    segments: [...segments].filter((segment) => !indexed.has(segment)),
    articles: articles.filter((number) => kept(number) && !rows.has(number)),
    rows: [...rows.keys()].filter((number) => kept(number) && !articles.includes(number)),
  };
  expect(strays, where).toEqual({ empty: [], blocks: [], segments: [], articles: [], rows: [] });
  expect(sets.sort(), where).toEqual(layout.sets.map(({ id }) => id).sort());
  // What could still be brought back is removed for good in time: never what is held.
  const isLive = (number: number) => rows.get(number) === true && !isGone(layout.gone, number);
  expect(layout.deleted.map(({ number }) => number).filter(isLive), where).toEqual([]);

  const ids = [...sets, ...imports.flatMap((record) => [record.id, ...record.sets.map(({ id }) => id)])];
  expect(ledger.nextBlock, where).toBeGreaterThan(most(named));
  expect(ledger.nextSegment, where).toBeGreaterThan(most(indexed));
  expect(ledger.nextSet, where).toBeGreaterThan(most(ids.map(numberIn)));
  const { nextBlock, nextSegment, nextSet } = ledger;
  return { nextBlock, nextSegment, nextSet };
}

async function onDisk(tx: AnyTransaction) {
  const keys = <Name extends 'articles' | 'identities' | 'days' | 'buckets' | 'sets'>(name: Name) =>
    tx.objectStore(name).getAllKeys();
  const [state, imports, articleKeys, records, identities, days, buckets, sets, numbers, catalogue] =
    await Promise.all([
      readState(tx),
      tx.objectStore('imports').getAll(),
      keys('articles'),
      tx.objectStore('articles').getAll(),
      keys('identities'),
      keys('days'),
      keys('buckets'),
      keys('sets'),
      tx.objectStore('catalogue').getAllKeys(),
      tx.objectStore('catalogue').getAll(),
    ]);
  const articles = articleKeys.flatMap((key, i) =>
    articlesInRecord(key, records[i]!).map(([number]) => number),
  );
  const rows = catalogue.flatMap(({ flags }, i) =>
    [...flags].flatMap((flag, place) =>
      flag & FLAG.deleted ? [] : [[numberOf(numbers[i]!, place), (flag & FLAG.replaced) === 0] as const],
    ),
  );
  return {
    state,
    imports,
    articles,
    /** Records with no article in them. */
    empty: articleKeys.filter((_, i) => records[i]!.every((stored) => stored === null)),
    sets,
    /** Whether the catalogue counts it, by number. */
    rows: new Map(rows),
    blocks: new Set([...articleKeys.map(blockOfRecord), ...numbers, ...identities]),
    segments: new Set([...days.map(([, segment]) => segment), ...buckets.map(([segment]) => segment)]),
  };
}

/** After what was not broken off, the copy of the ledger says the same as the ledger. */
export async function copyIsCurrent(
  db: LateralDatabase,
  { copy }: Pick<SamplePorts, 'copy'>,
  where?: string,
): Promise<void> {
  const { ledger } = await read(db, ['meta'], readState);
  expect(copy.held() ?? plain(NO_LEDGER), where).toEqual(plain(ledger));
}

const most = (numbers: Iterable<number>) => Math.max(-1, ...numbers);
const numberIn = (id: SetId) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0);
