import type { Failure } from '../failure.ts';

/** What goes on with the settings as they were at first; other sections come and go meanwhile. */
export interface Reset {
  /** The way back to the reader's own; null unless they were given up. */
  readonly back: (() => Promise<void>) | null;
  readonly busy: boolean;
  /** The reader's own were put back last. */
  readonly undone: boolean;
  readonly failure: Failure | null;
}

export type ResetHappening =
  | { readonly kind: 'reset-begun' }
  | { readonly kind: 'reset-done'; readonly back: () => Promise<void> }
  | { readonly kind: 'reset-undone' }
  | { readonly kind: 'reset-failed'; readonly failure: Failure };

export const NOT_RESET: Reset = { back: null, busy: false, undone: false, failure: null };

export function nextReset(state: Reset, happening: { readonly kind: string }): Reset {
  const told = happening as ResetHappening;
  switch (told.kind) {
    case 'reset-begun':
      return { ...state, busy: true, undone: false, failure: null };
    case 'reset-done':
      return { ...NOT_RESET, back: told.back };
    case 'reset-undone':
      return { ...NOT_RESET, undone: true };
    case 'reset-failed':
      return { ...state, busy: false, failure: told.failure };
    default:
      return state;
  }
}
