import type { ReadMark } from '../../../corpus/read-marks.ts';
import type { ArticleNumber, ArticleRow, HeldArticle, Overview } from '../../../corpus/store/described.ts';
import type { VersionChanges } from '../../../corpus/version-changes.ts';
import type { Found } from '../../../messages/corpus-protocol.ts';
import { type Failure, LOADING, type Loaded, there } from '../failure.ts';
import type { Search } from '../route.ts';

export interface Opened {
  readonly number: ArticleNumber;
  /** Null where no such article is held. */
  readonly held: Loaded<HeldArticle | null>;
  /** What was read in it; null before it was asked for. */
  readonly marks: Loaded<readonly ReadMark[]> | null;
  /** What changed with each older version; null before it was asked for. */
  readonly changes: Loaded<readonly VersionChanges[]> | null;
}

export interface Look {
  /** What was searched for last; what `found` answers unless `searching`. Null where it has to be searched anew. */
  readonly asked: Search | null;
  /** Of the corpus when it was searched. */
  readonly generation: number;
  readonly searching: boolean;
  readonly found: Loaded<Found>;
  /** Rows near what is seen; others are fetched again when they are seen. */
  readonly rows: ReadonlyMap<ArticleNumber, ArticleRow>;
  readonly rowFailure: Failure | null;
  readonly opened: Opened | null;
  readonly deleteFailure: Failure | null;
  /** What was brought back last; a new object each time. Its row takes the focus, if nothing else has it. */
  readonly broughtBack: { readonly number: ArticleNumber } | null;
}

export type LookHappening =
  | { readonly kind: 'overview'; readonly overview: Overview }
  | { readonly kind: 'search-asked'; readonly search: Search }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'search-failed'; readonly failure: Failure }
  | { readonly kind: 'rows'; readonly rows: readonly ArticleRow[] }
  | { readonly kind: 'rows-failed'; readonly failure: Failure }
  | { readonly kind: 'article-asked'; readonly number: ArticleNumber }
  | { readonly kind: 'article'; readonly number: ArticleNumber; readonly held: HeldArticle | null }
  | { readonly kind: 'article-failed'; readonly number: ArticleNumber; readonly failure: Failure }
  | { readonly kind: 'article-closed' }
  | { readonly kind: 'marks-asked'; readonly number: ArticleNumber }
  | { readonly kind: 'marks'; readonly number: ArticleNumber; readonly marks: readonly ReadMark[] }
  | { readonly kind: 'marks-failed'; readonly number: ArticleNumber; readonly failure: Failure }
  | { readonly kind: 'changes-asked'; readonly number: ArticleNumber }
  | {
      readonly kind: 'changes';
      readonly number: ArticleNumber;
      readonly changes: readonly VersionChanges[];
    }
  | { readonly kind: 'changes-failed'; readonly number: ArticleNumber; readonly failure: Failure }
  | { readonly kind: 'article-deleted'; readonly number: ArticleNumber }
  | { readonly kind: 'article-undeleted'; readonly number: ArticleNumber }
  | { readonly kind: 'delete-article-failed'; readonly failure: Failure };

/** Rows kept: far more than a screen, far less than a corpus. */
export const MOST_ROWS = 2_000;

export const NOT_LOOKED: Look = {
  asked: null,
  generation: -1,
  searching: false,
  found: LOADING,
  rows: new Map(),
  rowFailure: null,
  opened: null,
  deleteFailure: null,
  broughtBack: null,
};

export function nextLook(state: Look, happening: { readonly kind: string }): Look {
  const told = happening as LookHappening;
  switch (told.kind) {
    case 'overview': {
      const { generation } = told.overview;
      return generation === state.generation ? state : { ...state, generation, asked: null };
    }
    case 'search-asked':
      return { ...state, asked: told.search, searching: true };
    case 'found':
      return { ...state, found: there(told.found), rowFailure: null, searching: false };
    case 'search-failed':
      return { ...state, found: { kind: 'failed', failure: told.failure }, searching: false };
    case 'rows':
      return { ...state, rows: withRows(state.rows, told.rows), rowFailure: null };
    case 'rows-failed':
      return { ...state, rowFailure: told.failure };
    case 'article-asked':
      return {
        ...state,
        opened: { number: told.number, held: LOADING, marks: null, changes: null },
        deleteFailure: null,
      };
    case 'article':
      return opened(state, told.number, { held: there(told.held) });
    case 'article-failed':
      return opened(state, told.number, { held: { kind: 'failed', failure: told.failure } });
    case 'article-closed':
      return state.opened === null ? state : { ...state, opened: null };
    case 'marks-asked':
      return opened(state, told.number, { marks: LOADING });
    case 'marks':
      return opened(state, told.number, { marks: there(told.marks) });
    case 'marks-failed':
      return opened(state, told.number, { marks: { kind: 'failed', failure: told.failure } });
    case 'changes-asked':
      return opened(state, told.number, { changes: LOADING });
    case 'changes':
      return opened(state, told.number, { changes: there(told.changes) });
    case 'changes-failed':
      return opened(state, told.number, { changes: { kind: 'failed', failure: told.failure } });
    case 'article-deleted':
      return {
        ...state,
        found: withoutNumber(state.found, told.number),
        deleteFailure: null,
      };
    case 'article-undeleted':
      return { ...state, deleteFailure: null, broughtBack: { number: told.number } };
    case 'delete-article-failed':
      return { ...state, deleteFailure: told.failure };
    default:
      return state;
  }
}

/** An answer that comes when another article was opened in the meantime is of no more use. */
function opened(state: Look, number: ArticleNumber, change: Partial<Opened>): Look {
  if (state.opened?.number !== number) return state;
  return { ...state, opened: { ...state.opened, ...change } };
}

/** With these rows, without those longest held where there are too many. */
function withRows(before: Look['rows'], arrived: readonly ArticleRow[]): Look['rows'] {
  const rows = new Map(before);
  for (const row of arrived) {
    rows.delete(row.number);
    rows.set(row.number, row);
  }
  for (const number of rows.keys()) {
    if (rows.size <= MOST_ROWS) break;
    rows.delete(number);
  }
  return rows;
}

function withoutNumber(found: Loaded<Found>, number: ArticleNumber): Loaded<Found> {
  if (found.kind !== 'there') return found;
  return there({ ...found.value, numbers: found.value.numbers.filter((other) => other !== number) });
}
