import type { Failure } from '../failure.ts';

/** What goes on with the sites that are switched off, beside which they are. */
export interface Sites {
  /** What stands in the field. */
  readonly typed: string;
  /** Why what was typed was not taken, in words. */
  readonly problem: string | null;
  /** Sites switched on again while the page is open, each where it stood: they can be switched off again. */
  readonly back: readonly string[];
  readonly failure: Failure | null;
}

export type SitesHappening =
  | { readonly kind: 'site-typed'; readonly text: string }
  | { readonly kind: 'site-refused'; readonly problem: string }
  | { readonly kind: 'site-off'; readonly site: string; readonly typed: boolean }
  | { readonly kind: 'site-on'; readonly site: string }
  | { readonly kind: 'site-failed'; readonly failure: Failure };

export const NO_SITES_TOUCHED: Sites = { typed: '', problem: null, back: [], failure: null };

export function nextSites(state: Sites, happening: { readonly kind: string }): Sites {
  const told = happening as SitesHappening;
  switch (told.kind) {
    case 'site-typed':
      return { ...state, typed: told.text, problem: null };
    case 'site-refused':
      return { ...state, problem: told.problem, failure: null };
    case 'site-off':
      return {
        typed: told.typed ? '' : state.typed,
        problem: told.typed ? null : state.problem,
        back: state.back.filter((site) => site !== told.site),
        failure: null,
      };
    case 'site-on':
      return {
        ...state,
        back: [...state.back.filter((site) => site !== told.site), told.site],
        failure: null,
      };
    case 'site-failed':
      return { ...state, failure: told.failure };
    default:
      return state;
  }
}
