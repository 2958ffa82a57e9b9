import type { Article } from '../../../core/article/article.ts';
import { articlesOfBlock, getArticle } from '../blocks/article-records.ts';
import { blockOf, FLAG, numberOf, placeOf } from '../blocks/block-records.ts';
import { read } from '../database/transact.ts';
import type { ArticleNumber, ArticleRow, HeldArticle, SetId } from '../described.ts';
import { CorpusDamaged } from '../failures.ts';
import { isGone } from '../layout/gone.ts';
import { articlesHeld, blocksOf, type Layout, setOfBlock } from '../layout/layout.ts';
import { readState } from '../layout/state.ts';
import { STORE } from '../limits.ts';
import type { LateralDatabase, StoredArticle } from '../schema.ts';
import { rowIn } from './columns.ts';

/** Rows of the table of articles, in the order asked for; an article that is gone meanwhile is left out. */
export async function readRows(db: LateralDatabase, numbers: Uint32Array): Promise<ArticleRow[]> {
  return read(db, ['meta', 'catalogue'], async (tx) => {
    const { layout } = await readState(tx);
    const wanted = [...new Set(Array.from(numbers, blockOf))];
    const blocks = await Promise.all(wanted.map((block) => tx.objectStore('catalogue').get(block)));
    const byBlock = new Map(wanted.map((block, i) => [block, blocks[i]]));
    return Array.from(numbers).flatMap((number) => {
      const block = byBlock.get(blockOf(number));
      const set = liveSetOf(layout, number, block?.flags[placeOf(number)]);
      return block && set !== null ? [rowIn(set, blockOf(number), block, placeOf(number))] : [];
    });
  });
}

/**
 * An article that is held, with its older versions, newest first; null if it is gone.
 * @throws CorpusDamaged if it should be there and is not
 */
export async function readHeld(db: LateralDatabase, number: ArticleNumber): Promise<HeldArticle | null> {
  return read(db, ['meta', 'catalogue', 'articles'], async (tx) => {
    const [{ layout }, catalogue, stored] = await Promise.all([
      readState(tx),
      tx.objectStore('catalogue').get(blockOf(number)),
      getArticle(tx, number),
    ]);
    const set = liveSetOf(layout, number, catalogue?.flags[placeOf(number)]);
    if (!catalogue || set === null) return null;
    if (!stored) throw lost(layout);
    const get = ofSetsIn(layout, (before) => getArticle(tx, before));
    const older = await versionsBefore(stored, get, STORE.versionsShown);
    return { row: rowIn(set, blockOf(number), catalogue, placeOf(number)), article: stored.article, older };
  });
}

export interface HeldWithVersions {
  readonly article: Article;
  readonly cutOff: boolean;
  /** Versions before it, the oldest first, each with when it was replaced, in milliseconds since 1970. */
  readonly older: readonly { readonly article: Article; readonly replacedAt: number }[];
}

/**
 * All live articles of a set, a block at a time, in the order in which they came in.
 * @throws CorpusDamaged for articles that should be there and are not
 */
export async function* articlesOf(
  db: LateralDatabase,
  set: SetId,
): AsyncGenerator<readonly HeldWithVersions[]> {
  const { layout } = await read(db, ['meta'], readState);
  const blocks = [...blocksOf(layout.runs.filter((run) => run.set === set))];
  yield* withOlderVersions(
    blocks,
    (block) => liveOf(db, block),
    ofSetsIn(layout, (number) => read(db, ['articles'], (tx) => getArticle(tx, number))),
  );
}

type GetVersion = (number: ArticleNumber) => Promise<StoredArticle | null | undefined>;

/** What a set held that was removed for good lies on disk until it is cleared, but is there no more. */
function ofSetsIn(layout: Layout, get: GetVersion): GetVersion {
  return async (number) => (setOfBlock(layout, blockOf(number)) === undefined ? null : get(number));
}

/**
 * Articles with the versions before them, some at a time.
 * @param live the live articles of a block
 * @param get an older version
 */
export async function* withOlderVersions(
  blocks: Iterable<number>,
  live: (block: number) => Promise<readonly StoredArticle[]>,
  get: GetVersion,
): AsyncGenerator<readonly HeldWithVersions[]> {
  for (const block of blocks) {
    let slice: HeldWithVersions[] = [];
    let characters = 0;
    for (const stored of await live(block)) {
      const { article, cutOff } = stored;
      const older = await versionsBefore(stored, get, Number.POSITIVE_INFINITY);
      slice.push({ article, cutOff, older: older.reverse() });
      characters += older.reduce((sum, version) => sum + version.article.text.length, 0);
      if (characters < OLDER_AT_ONCE) continue;
      yield slice;
      slice = [];
      characters = 0;
    }
    if (slice.length > 0) yield slice;
  }
}

/** Characters of older versions that are held in memory beside a block. */
const OLDER_AT_ONCE = 8_000_000;

async function liveOf(db: LateralDatabase, block: number): Promise<StoredArticle[]> {
  return read(db, ['meta', 'catalogue', 'articles'], async (tx) => {
    const [{ layout }, catalogue, byNumber] = await Promise.all([
      readState(tx),
      tx.objectStore('catalogue').get(block),
      articlesOfBlock(tx, block),
    ]);
    if (!catalogue) throw lost(layout);
    const live: StoredArticle[] = [];
    for (const [place, own] of catalogue.flags.entries()) {
      const number = numberOf(block, place);
      if (liveSetOf(layout, number, own) === null) continue;
      const entry = byNumber.get(number);
      if (!entry) throw lost(layout);
      live.push(entry);
    }
    return live;
  });
}

/** At least one article is not where it should be. */
function lost(layout: Layout): CorpusDamaged {
  const expected = articlesHeld(layout);
  return new CorpusDamaged(expected, expected - 1);
}

/** The set of an article that is live and not in a deleted set; null for any other. */
function liveSetOf(layout: Layout, number: ArticleNumber, flags: number | undefined): SetId | null {
  if (flags === undefined || flags & (FLAG.replaced | FLAG.deleted) || isGone(layout.gone, number))
    return null;
  const id = setOfBlock(layout, blockOf(number));
  return layout.sets.some((set) => set.id === id && set.deletedAt === null) ? id! : null;
}

/** Newest first. A version that lay in a set which is gone ends the list. */
async function versionsBefore(stored: StoredArticle, get: GetVersion, most: number) {
  const older: { article: Article; replacedAt: number }[] = [];
  let newer = stored;
  while (newer.replaces !== null && older.length < most) {
    const version: StoredArticle | null | undefined = await get(newer.replaces);
    if (!version) break;
    older.push({ article: version.article, replacedAt: newer.addedAt });
    newer = version;
  }
  return older;
}
