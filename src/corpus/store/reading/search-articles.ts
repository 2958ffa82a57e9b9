import { matchesArticle } from '../../../core/index/search/match-article.ts';
import { parseQuery } from '../../../core/index/search/parse-query.ts';
import type { Query, SearchedRow } from '../../../core/index/search/query.ts';
import { bucketsToSearch, type Matches, search } from '../../../core/index/search/search.ts';
import { DamagedBucket } from '../../../core/index/segment/read-bucket.ts';
import { indexDamaged } from '../../../corpus/store/health/index-records.ts';
import type { Saying } from '../../../words/saying.ts';
import { getArticles } from '../blocks/article-records.ts';
import { read } from '../database/transact.ts';
import type { ArticleNumber, RowOrder, SetId } from '../described.ts';
import { CorpusDamaged } from '../failures.ts';
import { articlesHeld, type Layout } from '../layout/layout.ts';
import { readState } from '../layout/state.ts';
import type { LateralDatabase } from '../schema.ts';
import { Columns } from './columns.ts';
import { inOrder } from './row-order.ts';

export interface SearchResult {
  /** In the order asked for. */
  readonly numbers: Uint32Array<ArrayBuffer>;
  /** What in the query was not understood, as sentences for a reader. */
  readonly problems: readonly Saying[];
  /** Words and phrases looked for, as typed. */
  readonly marked: readonly string[];
}

export interface SearchOptions {
  readonly order: RowOrder;
  /** Within one set, also one that is switched off; null for all that are on; `EVERY_SET` for all. */
  readonly set: SetId | null;
  /** What sets are shown as that are stored under these names, where that differs: found by either. */
  readonly shown?: ReadonlyMap<string, string>;
  readonly signal?: AbortSignal;
}

/** Texts that are read at once to see whether a phrase stands in them. */
const TEXTS_READ = 50;
/** Before the layout has settled: writers are few. */
const MOST_TRIES = 5;

/**
 * Searches all that is held. Remembers the catalogue of the last generation asked for, so that a reader's next keystroke
 * reads a few buckets and no more.
 */
export function createSearch(db: LateralDatabase) {
  let columns: Columns | null = null;

  return async function searchArticles(
    text: string,
    { order, set, shown = new Map(), signal }: SearchOptions,
  ): Promise<SearchResult> {
    const query = parseQuery(text);
    for (let tries = 1; ; tries++) {
      const { layout, buckets } = await bucketsFor(db, query);
      if (columns?.generation !== layout.generation) columns = await Columns.read(db, layout, signal);
      const known = columns;
      signal?.throwIfAborted();
      const setNames = known.setNames(shown);
      const row = (number: ArticleNumber) => known.searchedRow(number, setNames);
      const matches = matching(query, layout, {
        visible: known.visible(set),
        buckets,
        row,
      });
      const { verified, missing } = await verify(db, query, matches, row, signal);
      // What was deleted while texts were read, or before the catalogue was, is not shown.
      const now = await read(db, ['meta'], readState);
      const isSettled = now.layout.generation === layout.generation;
      if (!isSettled && tries < MOST_TRIES) continue;
      const held = articlesHeld(layout);
      if (isSettled && missing > 0) throw new CorpusDamaged(held, held - missing);
      const numbers = inOrder(order, verified, known);
      return { numbers, problems: query.problems, marked: query.marked };
    }
  };
}

async function bucketsFor(db: LateralDatabase, { root }: Query) {
  return read(db, ['meta', 'buckets'], async (tx) => {
    const { layout } = await readState(tx);
    const store = tx.objectStore('buckets');
    const found = await Promise.all(
      layout.segments.flatMap(({ id, shape }) =>
        bucketsToSearch(root, shape.text.buckets).map((bucket) =>
          store.getAll(IDBKeyRange.bound([id, 'text', bucket], [id, 'text', bucket, []])),
        ),
      ),
    );
    return { layout, buckets: found.flat() };
  });
}

function matching({ root }: Query, layout: Layout, ports: Parameters<typeof search>[1]): Matches {
  try {
    return search(root, ports);
  } catch (error) {
    const held = articlesHeld(layout);
    throw error instanceof DamagedBucket ? indexDamaged(held) : error;
  }
}

/** Reads the texts of those of which postings can't tell, some at a time. */
async function verify(
  db: LateralDatabase,
  { root }: Query,
  { numbers, unverified }: Matches,
  row: (number: ArticleNumber) => SearchedRow,
  signal?: AbortSignal,
): Promise<{ readonly verified: readonly ArticleNumber[]; readonly missing: number }> {
  const doubtful = Array.from(numbers).filter((_, i) => unverified[i] === 1);
  const refused = new Set<ArticleNumber>();
  let missing = 0;
  for (let at = 0; at < doubtful.length; at += TEXTS_READ) {
    signal?.throwIfAborted();
    const some = doubtful.slice(at, at + TEXTS_READ);
    const stored = await read(db, ['articles'], (tx) => getArticles(tx, some));
    stored.forEach((entry, i) => {
      const number = some[i]!;
      if (!entry) missing += 1;
      if (!entry || !matchesArticle(root, row(number), entry.article.text)) refused.add(number);
    });
  }
  return { verified: Array.from(numbers).filter((number) => !refused.has(number)), missing };
}
