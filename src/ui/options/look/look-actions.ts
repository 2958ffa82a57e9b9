import type { Article } from '../../../core/article/article.ts';
import type { ArticleNumber, DeletedArticle } from '../../../corpus/store/described.ts';
import type { Desk } from '../desk.ts';
import { failureOf } from '../failure.ts';
import { shownNames } from '../held/named-in-words.ts';
import { UNDO_MS } from '../held/undo.ts';
import { isSameSearch, orderOf, type Search } from '../route.ts';
import { heldWords } from '../words/held.ts';
import { lookWords } from '../words/look.ts';
import { MOST_ROWS } from './look-state.ts';

export interface LookActions {
  /** Searches unless that is what was searched for last. */
  readonly search: (search: Search) => void;
  readonly searchAgain: () => void;
  /** These rows are seen, or nearly: those not held yet are fetched. */
  readonly seen: (numbers: Uint32Array) => void;
  readonly open: (number: ArticleNumber) => void;
  readonly close: () => void;
  /** Asks what was read in it. */
  readonly read: (number: ArticleNumber) => void;
  /** Asks what changed with its older versions. */
  readonly compare: (number: ArticleNumber) => void;
  readonly remove: (number: ArticleNumber) => void;
  readonly undo: (deleted: DeletedArticle) => void;
}

/** One question for rows asks for no more. */
const ROWS_AT_ONCE = 128;
/** More than fits on any screen. Were it more than is kept, rows would be dropped and asked for again without end. */
const MOST_WANTED = MOST_ROWS / 2;

/** @param purgeInTime removes what was deleted for good when its time is up */
export function lookActions(
  { store, client, platform, known, refresh, say }: Desk,
  purgeInTime: () => void,
): LookActions {
  let stop = new AbortController();
  /** Rows seen last; while one question for rows is under way the next waits, and only the latest is asked. */
  let wanted: Uint32Array = new Uint32Array();
  let fetching = false;

  async function search(what: Search): Promise<void> {
    stop.abort();
    stop = new AbortController();
    const { signal } = stop;
    store.tell({ kind: 'search-asked', search: what });
    try {
      const { query, set } = what;
      const found = await client.search(
        { query, order: orderOf(what), set, shown: shownNames(known) },
        { signal },
      );
      if (signal.aborted) return;
      store.tell({ kind: 'found', found });
      say(lookWords.found(found.numbers.length, query.trim() !== ''));
    } catch (error) {
      if (!signal.aborted) store.tell({ kind: 'search-failed', failure: failureOf(error) });
    }
  }

  async function fetchRows(): Promise<void> {
    if (fetching) return;
    fetching = true;
    try {
      for (;;) {
        const { rows } = store.state().look;
        const missing = wanted.filter((number) => !rows.has(number)).slice(0, ROWS_AT_ONCE);
        if (missing.length === 0) break;
        const answer = await client.rows({ numbers: missing });
        // Numbers are never used twice, so rows of an earlier search are as good.
        store.tell({ kind: 'rows', rows: answer });
        // What has gone in the meantime has no row, and asking again would not end.
        const there = new Set(answer.map((row) => row.number));
        const gone = new Set(missing.filter((number) => !there.has(number)));
        if (gone.size > 0) wanted = wanted.filter((number) => !gone.has(number));
      }
    } catch (error) {
      store.tell({ kind: 'rows-failed', failure: failureOf(error) });
    } finally {
      fetching = false;
    }
  }

  async function open(number: ArticleNumber): Promise<void> {
    store.tell({ kind: 'article-asked', number });
    try {
      store.tell({ kind: 'article', number, held: await client.article({ number }) });
    } catch (error) {
      store.tell({ kind: 'article-failed', number, failure: failureOf(error) });
    }
  }

  async function read(number: ArticleNumber): Promise<void> {
    const { opened } = store.state().look;
    if (opened?.number !== number || (opened.marks !== null && opened.marks.kind !== 'failed')) return;
    store.tell({ kind: 'marks-asked', number });
    try {
      store.tell({ kind: 'marks', number, marks: await client.readIn({ number }) });
    } catch (error) {
      store.tell({ kind: 'marks-failed', number, failure: failureOf(error) });
    }
  }

  async function compare(number: ArticleNumber): Promise<void> {
    const { opened } = store.state().look;
    if (opened?.number !== number || (opened.changes !== null && opened.changes.kind !== 'failed')) return;
    store.tell({ kind: 'changes-asked', number });
    try {
      store.tell({ kind: 'changes', number, changes: await client.changes({ number }) });
    } catch (error) {
      store.tell({ kind: 'changes-failed', number, failure: failureOf(error) });
    }
  }

  async function remove(number: ArticleNumber): Promise<void> {
    const { opened } = store.state().look;
    const held = opened?.number === number && opened.held.kind === 'there' ? opened.held.value : null;
    if (held === null) return;
    try {
      await client.deleteArticle({ number });
      store.tell({ kind: 'article-deleted', number });
      platform.go({ ...store.state().route, open: null }, 'replace');
      const until = heldWords.undoUntil(platform.now() + UNDO_MS);
      say(`${lookWords.article.deleted(titleOf(held.article))} ${until}`);
      await refresh();
      purgeInTime();
    } catch (error) {
      store.tell({ kind: 'delete-article-failed', failure: failureOf(error) });
    }
  }

  async function undo(deleted: DeletedArticle): Promise<void> {
    try {
      const number = await client.undeleteArticle({ number: deleted.number });
      say(lookWords.article.undone(titleOf(deleted)));
      await Promise.all([refresh(), searchAgain()]);
      store.tell({ kind: 'article-undeleted', number });
    } catch (error) {
      store.tell({ kind: 'delete-article-failed', failure: failureOf(error) });
    }
  }

  async function searchAgain(): Promise<void> {
    const { asked } = store.state().look;
    if (asked !== null) await search(asked);
  }

  return {
    search: (what) => {
      const { asked } = store.state().look;
      if (asked === null || !isSameSearch(asked, what)) void search(what);
    },
    searchAgain: () => void searchAgain(),
    seen: (numbers) => {
      wanted = numbers.slice(0, MOST_WANTED);
      void fetchRows();
    },
    open: (number) => {
      if (store.state().look.opened?.number !== number) void open(number);
    },
    close: () => store.tell({ kind: 'article-closed' }),
    read: (number) => void read(number),
    compare: (number) => void compare(number),
    remove: (number) => void remove(number),
    undo: (deleted) => void undo(deleted),
  };
}

export function titleOf(article: Pick<Article, 'title'>): string {
  return article.title.trim() === '' ? lookWords.untitled : article.title.trim();
}
