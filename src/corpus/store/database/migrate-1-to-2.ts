import type { Article } from '../../../core/article/article.ts';
import { cutOff } from '../../../core/context/cut-off.ts';
import { numberOf } from '../blocks/block-records.ts';
import { OpenBlock } from '../blocks/open-block.ts';
import { type SetId, STARTER_SET } from '../described.ts';
import { addHashes, articleKeys } from '../identity/article-keys.ts';
import { joinRuns, type Layout, NO_LAYOUT, NO_LEDGER } from '../layout/layout.ts';
import type { StoredArticle, StoredLedger } from '../schema.ts';
import { STARTER_LABELS } from '../sets/known-sets.ts';
import type { SetRecord } from '../sets/set-record.ts';
import { NO_TALLY, TallyChange } from '../sets/set-tally.ts';
import type { UpgradeTransaction, Upgrading } from './open-database.ts';

/** As version 1 stored an article: under its id, with the id of its set. */
interface ArticleOf1 extends Article {
  readonly corpus: string;
}

interface LedgerOf1 {
  readonly generation: number;
  readonly count: number;
}

/**
 * Version 2: articles by number in blocks, each with a record of the catalogue and one of identities; the index in
 * segments. Every article is kept. The index is made anew after opening (`Layout.unindexed`), for it takes tables that
 * must be fetched, and an upgrade can't wait for that. A store that had lost articles is still known as damaged: its
 * ledger keeps the count.
 */
export async function migrateFrom1(db: Upgrading, tx: UpgradeTransaction): Promise<void> {
  const [articles, ledger] = (await Promise.all([
    tx.objectStore('articles').getAll(),
    tx.objectStore('meta').get('ledger'),
  ])) as [ArticleOf1[], LedgerOf1 | undefined];

  db.deleteObjectStore('articles');
  db.deleteObjectStore('days');
  for (const name of ['articles', 'catalogue', 'identities', 'days', 'buckets', 'sets', 'imports'])
    db.createObjectStore(name);
  if (!ledger && articles.length === 0) return;

  const { blocks, stored, sets } = arranged(articles);
  const put = (store: string, value: unknown, key: IDBValidKey) => tx.objectStore(store).put(value, key);
  const layout: Layout = {
    ...NO_LAYOUT,
    generation: ledger?.generation ?? 1,
    sets: sets.map(({ id, tally }) => ({ id, on: true, deletedAt: null, articles: tally.articles })),
    runs: joinRuns(blocks.map(({ block, set }) => ({ first: block, count: 1, set }))),
    unindexed: blocks.map(({ block, places }) => [numberOf(block, 0), numberOf(block, places - 1)]),
  };
  const now: StoredLedger = {
    ...NO_LEDGER,
    generation: layout.generation,
    count: ledger?.count ?? articles.length,
    hash: sets.reduce((sum, { tally }) => addHashes(sum, tally.hash), 0),
    nextBlock: blocks.length,
  };
  await Promise.all([
    ...stored.map(([number, article]) => put('articles', article, number)),
    ...blocks.map((block) => put('catalogue', block.catalogue(), block.block)),
    ...blocks.map((block) => put('identities', block.identities(), block.block)),
    ...sets.map((set) => put('sets', set, set.id)),
    put('meta', layout, 'layout'),
    put('meta', now, 'ledger'),
  ]);
}

function arranged(articles: readonly ArticleOf1[]) {
  const blocks: OpenBlock[] = [];
  const stored: [number, StoredArticle][] = [];
  const sets = new Map<SetId, { filling: OpenBlock | null; tally: TallyChange }>();
  for (const { corpus: set, ...article } of articles) {
    const own = sets.get(set) ?? { filling: null, tally: new TallyChange() };
    sets.set(set, own);
    const entry = { article, set, cutOff: cutOff(article) !== null, replaces: null, addedAt: 0 };
    const keys = articleKeys(article);
    let counted = own.filling?.add(entry, keys);
    if (!counted) {
      own.filling = new OpenBlock(blocks.length, set, 0);
      blocks.push(own.filling);
      counted = own.filling.add(entry, keys)!;
    }
    own.tally.add(counted);
    stored.push([counted.row.number, entry]);
  }
  return {
    blocks,
    stored,
    sets: [...sets].map(([id, { tally }]): SetRecord => {
      const labels = id === STARTER_SET ? STARTER_LABELS : { name: id, licence: '', note: '' };
      return { id, labels, importedAt: null, from: [], tally: tally.appliedTo(NO_TALLY) };
    }),
  };
}
