import type { Overview, SetId } from '../../../corpus/store/described.ts';
import type { ExportFormat } from '../../../messages/corpus-protocol.ts';
import type { Failure } from '../failure.ts';

/** What an export is of: a set or, where null, everything. */
export interface ExportOf {
  readonly set: SetId | null;
  readonly format: ExportFormat;
}

/** An export holds what was held when it was begun: what has changed since is not in it. */
interface Begun extends ExportOf {
  readonly generation: number;
}

/** The one export that is under way or was made last, and the deletion of everything. */
export interface TakeOut {
  /** Of the corpus as it is known here. */
  readonly generation: number;
  readonly writing: (Begun & { readonly articles: number; readonly of: number }) | null;
  readonly ended:
    | (Begun & { readonly kind: 'saved'; readonly name: string })
    | (ExportOf & { readonly kind: 'cancelled' })
    | (ExportOf & { readonly kind: 'failed'; readonly failure: Failure })
    | null;
  readonly deleting: 'no' | 'asked' | 'under-way' | 'done';
  readonly deleteFailure: Failure | null;
}

export type TakeOutHappening =
  | { readonly kind: 'overview'; readonly overview: Overview }
  | { readonly kind: 'export-begun'; readonly of: ExportOf }
  | { readonly kind: 'export-progress'; readonly articles: number; readonly of: number }
  | { readonly kind: 'export-saved'; readonly name: string }
  | { readonly kind: 'export-failed'; readonly failure: Failure }
  | { readonly kind: 'deleting'; readonly state: 'no' | 'asked' | 'under-way' }
  | { readonly kind: 'everything-deleted' }
  | { readonly kind: 'delete-failed'; readonly failure: Failure };

export const NOTHING_TAKEN: TakeOut = {
  generation: -1,
  writing: null,
  ended: null,
  deleting: 'no',
  deleteFailure: null,
};

export function nextTakeOut(state: TakeOut, happening: { readonly kind: string }): TakeOut {
  const told = happening as TakeOutHappening;
  switch (told.kind) {
    case 'overview': {
      const { generation, articles, pending } = told.overview;
      // That all is gone is said until there is something again.
      const held = state.deleting === 'done' && articles + pending.length > 0;
      if (generation === state.generation && !held) return state;
      return { ...state, generation, deleting: held ? 'no' : state.deleting };
    }
    case 'export-begun':
      return {
        ...state,
        writing: { ...told.of, generation: state.generation, articles: 0, of: 0 },
        ended: null,
      };
    case 'export-progress':
      return state.writing === null
        ? state
        : { ...state, writing: { ...state.writing, articles: told.articles, of: told.of } };
    case 'export-saved':
      return ended(state, (of) => ({ ...of, kind: 'saved', name: told.name }));
    case 'export-failed':
      return ended(state, (of) =>
        told.failure.kind === 'cancelled'
          ? { ...of, kind: 'cancelled' }
          : { ...of, kind: 'failed', failure: told.failure },
      );
    case 'deleting':
      return { ...state, deleting: told.state, deleteFailure: null };
    case 'everything-deleted':
      return { ...NOTHING_TAKEN, generation: state.generation, deleting: 'done' };
    case 'delete-failed':
      return { ...state, deleting: 'asked', deleteFailure: told.failure };
    default:
      return state;
  }
}

/** Whether what was saved last is no longer all that is held. */
export function isOutdated({ ended, generation }: TakeOut): boolean {
  return ended?.kind === 'saved' && ended.generation !== generation;
}

function ended(state: TakeOut, how: (of: Begun) => NonNullable<TakeOut['ended']>): TakeOut {
  if (state.writing === null) return state;
  const { set, format, generation } = state.writing;
  return { ...state, writing: null, ended: how({ set, format, generation }) };
}
