import type { SegmentShape } from '../../../core/index/segment/segment.ts';
import { blockOf } from '../blocks/block-records.ts';
import type { ArticleNumber, DeletedArticle, SetId } from '../described.ts';
import type { StoredLedger } from '../schema.ts';
import { type Gone, isGone, NONE_GONE } from './gone.ts';

/** One small record that says what is held and seen: whatever it does not name is not there, whatever lies on disk. */
export interface Layout {
  /** The ledger's, when it was written. */
  readonly generation: number;
  readonly sets: readonly LayoutSet[];
  /** Which set each block belongs to; rising, a set's neighbours as one. */
  readonly runs: readonly BlockRun[];
  readonly segments: readonly SegmentInfo[];
  readonly gone: Gone;
  /** Articles that are gone and can still be brought back. Those of a deleted set come back with it as they are: gone. */
  readonly deleted: readonly DeletedArticle[];
  /** Articles that are held and stand in no segment yet. */
  readonly unindexed: readonly NumberRange[];
}

export interface LayoutSet {
  readonly id: SetId;
  readonly on: boolean;
  readonly deletedAt: number | null;
  /** Live articles, also of a deleted set. */
  readonly articles: number;
}

export interface BlockRun {
  readonly first: number;
  readonly count: number;
  readonly set: SetId;
}

/** Numbers of articles, both included. Not all between them need have been given out. */
export type NumberRange = readonly [from: ArticleNumber, to: ArticleNumber];

/** Where a segment's records lie. */
export interface SegmentPlace {
  readonly id: number;
  /** First and last day of its day records; null if it has none but undated ones. */
  readonly days: readonly [first: number, last: number] | null;
}

export interface SegmentInfo extends SegmentPlace {
  readonly shape: SegmentShape;
  /** How many were written: a check counts them. */
  readonly records: { readonly days: number; readonly buckets: number };
  /** Articles that were put into it: all within these ranges that were there at the time. */
  readonly ranges: readonly NumberRange[];
}

/** What lies on disk and belongs to nothing (any more): `tidy` removes it in slices. */
export interface Litter {
  readonly blocks: readonly Pick<BlockRun, 'first' | 'count'>[];
  /** Also those that are being written by a merge: they leave the list when they become part of the layout. */
  readonly segments: readonly SegmentPlace[];
  /** Deleted articles, or what is left of their versions; those before each are found through it. */
  readonly chains: readonly ArticleNumber[];
}

export const NO_LAYOUT: Layout = {
  generation: 0,
  sets: [],
  runs: [],
  segments: [],
  gone: NONE_GONE,
  deleted: [],
  unindexed: [],
};
export const NO_LITTER: Litter = { blocks: [], segments: [], chains: [] };
export const NO_LEDGER: StoredLedger = {
  generation: 0,
  count: 0,
  hash: 0,
  nextBlock: 0,
  nextSegment: 0,
  nextSet: 1,
};

/** The set that a block belongs to; undefined for one that is not part of the layout. */
export function setOfBlock({ runs }: Pick<Layout, 'runs'>, block: number): SetId | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (runs[middle]!.first <= block) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run && block < run.first + run.count ? run.set : undefined;
}

/** Whether an article that stands in the index may be shown: neither gone nor in a set that is off or deleted. */
export function visibleIn(layout: Layout): (number: ArticleNumber) => boolean {
  return within(layout, ({ on, deletedAt }) => on && deletedAt === null);
}

/** Whether an article that stands in the index or has an identity is held: in a set that is not deleted, and not gone. */
export function heldIn(layout: Layout): (number: ArticleNumber) => boolean {
  return within(layout, ({ deletedAt }) => deletedAt === null);
}

/** Whether an article is part of the layout, be its set deleted or not. */
export function heldOrDeleted(layout: Layout): (number: ArticleNumber) => boolean {
  return within(layout, () => true);
}

function within(layout: Layout, counts: (set: LayoutSet) => boolean) {
  const sets = new Set(layout.sets.filter(counts).map(({ id }) => id));
  return (number: ArticleNumber) => {
    const set = setOfBlock(layout, blockOf(number));
    return set !== undefined && sets.has(set) && !isGone(layout.gone, number);
  };
}

export const articlesHeld = ({ sets }: Pick<Layout, 'sets'>) =>
  sets.reduce((sum, { deletedAt, articles }) => sum + (deletedAt === null ? articles : 0), 0);

export const articlesSeen = ({ sets }: Pick<Layout, 'sets'>) =>
  sets.reduce((sum, { on, deletedAt, articles }) => sum + (on && deletedAt === null ? articles : 0), 0);

/** Runs in order, neighbours of one set as one. */
export function joinRuns(runs: readonly BlockRun[]): BlockRun[] {
  const joined: BlockRun[] = [];
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    const last = joined.at(-1);
    if (last && last.set === run.set && last.first + last.count === run.first)
      joined[joined.length - 1] = { ...last, count: last.count + run.count };
    else joined.push(run);
  }
  return joined;
}

/** Every block of some runs. */
export function* blocksOf(runs: readonly Pick<BlockRun, 'first' | 'count'>[]): Generator<number> {
  for (const { first, count } of runs) for (let block = first; block < first + count; block++) yield block;
}

/** The layout with one set's entry changed; the same if it has none. */
export function withSet(layout: Layout, id: SetId, change: (set: LayoutSet) => LayoutSet): Layout {
  return { ...layout, sets: layout.sets.map((set) => (set.id === id ? change(set) : set)) };
}
