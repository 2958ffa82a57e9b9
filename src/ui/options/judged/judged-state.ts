import type { WrongMatches } from '../../../core/judging/wrong-match.ts';
import { type Failure, LOADING, type Loaded, there } from '../failure.ts';

/** The matches that the reader called wrong, as they were read last, and what goes on with them. */
export interface JudgedMatches {
  readonly kept: Loaded<WrongMatches>;
  /** Forgotten while the page is open: they can be put back. */
  readonly forgotten: WrongMatches | null;
  /** Name of the file that they were saved as. */
  readonly saved: string | null;
  readonly failure: Failure | null;
}

export type JudgedHappening =
  | { readonly kind: 'judged'; readonly kept: WrongMatches }
  | { readonly kind: 'judged-unread'; readonly failure: Failure }
  | { readonly kind: 'judged-saved'; readonly name: string }
  | { readonly kind: 'judged-forgotten'; readonly forgotten: WrongMatches | null }
  | { readonly kind: 'judged-failed'; readonly failure: Failure };

export const JUDGED_LOADING: JudgedMatches = { kept: LOADING, forgotten: null, saved: null, failure: null };

export function nextJudged(state: JudgedMatches, happening: { readonly kind: string }): JudgedMatches {
  const told = happening as JudgedHappening;
  switch (told.kind) {
    case 'judged':
      return { ...state, kept: there(told.kept), saved: null };
    case 'judged-unread':
      return { ...state, kept: { kind: 'failed', failure: told.failure } };
    case 'judged-saved':
      return { ...state, saved: told.name, failure: null };
    case 'judged-forgotten':
      return { ...state, forgotten: told.forgotten, failure: null };
    case 'judged-failed':
      return { ...state, failure: told.failure };
    default:
      return state;
  }
}
