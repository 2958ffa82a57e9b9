import type { PairAnswer } from '../../../messages/corpus-protocol.ts';
import { type Failure, LOADING, type Loaded, there } from '../failure.ts';
import type { TwoNumbers } from '../route.ts';

/** The two articles that are compared; null where none are. */
export type Compared = (TwoNumbers & { readonly answer: Loaded<PairAnswer> }) | null;

export type ComparedHappening =
  | { readonly kind: 'pair-asked'; readonly of: TwoNumbers }
  | { readonly kind: 'pair'; readonly answer: PairAnswer }
  | { readonly kind: 'pair-failed'; readonly failure: Failure }
  | { readonly kind: 'pair-left' };

export function nextCompared(state: Compared, happening: { readonly kind: string }): Compared {
  const told = happening as ComparedHappening;
  switch (told.kind) {
    case 'pair-asked':
      return { ...told.of, answer: LOADING };
    case 'pair':
      return state && { ...state, answer: there(told.answer) };
    case 'pair-failed':
      return state && { ...state, answer: { kind: 'failed', failure: told.failure } };
    case 'pair-left':
      return null;
    default:
      return state;
  }
}
