import type { SetId } from '../../../corpus/store/described.ts';
import type { Failure } from '../failure.ts';

/** What goes on with the sets that are held, beside what the overview says of them. */
export interface Held {
  /** The set whose labels are being changed. */
  readonly editing: SetId | null;
  /** Cards with a change under way: a second one waits. */
  readonly busy: ReadonlySet<string>;
  /** What could not be done, by card. */
  readonly failures: ReadonlyMap<string, Failure>;
  /** Articles put in order so far, while what survived damage is taken as all there is. */
  readonly recovering: number | null;
  /** The browser was asked to keep the store and did not agree. */
  readonly keepingRefused: boolean;
}

/** Cards that are no sets. */
export const STARTER_CARD = 'card:starter';
export const DAMAGE_CARD = 'card:damage';
export const PURGE_CARD = 'card:purge';

export type HeldHappening =
  | { readonly kind: 'editing'; readonly set: SetId | null }
  | { readonly kind: 'card-busy'; readonly card: string }
  | { readonly kind: 'card-done'; readonly card: string }
  | { readonly kind: 'card-failed'; readonly card: string; readonly failure: Failure }
  | { readonly kind: 'recovering'; readonly articles: number | null }
  | { readonly kind: 'keeping-refused' };

export const NOTHING_GOES_ON: Held = {
  editing: null,
  busy: new Set(),
  failures: new Map(),
  recovering: null,
  keepingRefused: false,
};

export function nextHeld(state: Held, happening: { readonly kind: string }): Held {
  const told = happening as HeldHappening;
  switch (told.kind) {
    case 'editing':
      return { ...state, editing: told.set };
    case 'card-busy':
      return {
        ...state,
        busy: new Set([...state.busy, told.card]),
        failures: without(state.failures, told.card),
      };
    case 'card-done':
      return { ...state, busy: new Set([...state.busy].filter((card) => card !== told.card)) };
    case 'card-failed':
      return {
        ...state,
        busy: new Set([...state.busy].filter((card) => card !== told.card)),
        failures: new Map([...state.failures, [told.card, told.failure]]),
      };
    case 'recovering':
      return { ...state, recovering: told.articles };
    case 'keeping-refused':
      return { ...state, keepingRefused: true };
    default:
      return state;
  }
}

function without(failures: Held['failures'], card: string): Held['failures'] {
  return new Map([...failures].filter(([key]) => key !== card));
}
