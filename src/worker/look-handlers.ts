import { readArticle } from '../core/reading/read-article.ts';
import { readMarks } from '../corpus/read-marks.ts';
import { readHeld, readRows } from '../corpus/store/reading/read-articles.ts';
import { createSearch } from '../corpus/store/reading/search-articles.ts';
import type { LateralDatabase } from '../corpus/store/schema.ts';
import { deleteArticle } from '../corpus/store/sets/deleting/delete-article.ts';
import { undeleteArticle } from '../corpus/store/sets/deleting/undelete-article.ts';
import { versionChanges } from '../corpus/version-changes.ts';
import { CORPUS_CHECKS } from '../messages/corpus-checks.ts';
import type { CorpusProgress, WireCalls } from '../messages/corpus-protocol.ts';
import type { CallHandlers } from '../messages/worker-calls.ts';
import { comparePair } from './compare-pair.ts';
import type { CorpusHost } from './corpus-host.ts';

type LookCalls = Pick<
  WireCalls,
  'search' | 'rows' | 'article' | 'readIn' | 'changes' | 'comparePair' | 'deleteArticle' | 'undeleteArticle'
>;

/** Looking into the corpus: search, rows, one article. */
export function lookHandlers(host: CorpusHost): CallHandlers<LookCalls, CorpusProgress> {
  const searchIn = searcher();
  return {
    search: {
      check: CORPUS_CHECKS.search,
      handle: async ({ query, order, set, shown }, { signal }) =>
        searchIn(await host.database())(query, { order, set, shown, signal }),
    },
    rows: {
      check: CORPUS_CHECKS.rows,
      handle: async ({ numbers }) => readRows(await host.database(), numbers),
    },
    article: {
      check: CORPUS_CHECKS.article,
      handle: async ({ number }) => readHeld(await host.database(), number),
    },
    readIn: {
      check: CORPUS_CHECKS.readIn,
      handle: async ({ number }) => {
        const held = await readHeld(await host.database(), number);
        return held ? readMarks(held.article, readArticle(held.article, await host.lexicon())) : [];
      },
    },
    changes: {
      check: CORPUS_CHECKS.changes,
      handle: async ({ number }) => {
        const held = await readHeld(await host.database(), number);
        return held ? versionChanges([held.article, ...held.older.map(({ article }) => article)]) : [];
      },
    },
    comparePair: {
      check: CORPUS_CHECKS.comparePair,
      handle: (wanted, { signal }) => comparePair(host, wanted, signal),
    },
    deleteArticle: {
      check: CORPUS_CHECKS.deleteArticle,
      handle: async ({ number }) => {
        await deleteArticle(await host.database(), await host.ports(), number);
        return null;
      },
    },
    undeleteArticle: {
      check: CORPUS_CHECKS.undeleteArticle,
      handle: async ({ number }) => undeleteArticle(await host.database(), await host.ports(), number),
    },
  };
}

/** A search remembers the catalogue of its database: one for each connection. */
function searcher() {
  let of: LateralDatabase | null = null;
  let search: ReturnType<typeof createSearch> | null = null;
  return (db: LateralDatabase) => {
    if (search === null || of !== db) search = createSearch(db);
    of = db;
    return search;
  };
}
