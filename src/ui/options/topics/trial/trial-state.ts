import type { PackTrial } from '../../../../core/topic/try-pack.ts';

/** A text that topics are tried on, and what they made of it. */
export interface Trial {
  readonly text: string;
  /** Whether more was pasted than is read of a page. */
  readonly cut: boolean;
  /** What came of it, and for which place of the page; null until it has been worked out. */
  readonly outcome: TrialOutcome | null;
}

export interface TrialOutcome {
  /** The topic, or the draft, that was tried; '' for all that are switched on. */
  readonly at: string;
  readonly tried: readonly TriedTopic[];
  /** Whether it can't be tried yet, since something is missing or wrong. */
  readonly unfinished: boolean;
}

export interface TriedTopic extends PackTrial {
  readonly id: string;
  readonly name: string;
}

export type TrialHappening =
  | { readonly kind: 'trial-text'; readonly text: string; readonly cut: boolean }
  | { readonly kind: 'trial'; readonly outcome: TrialOutcome };

export const NOTHING_TRIED: Trial = { text: '', cut: false, outcome: null };

export function nextTrial(state: Trial, told: TrialHappening): Trial {
  switch (told.kind) {
    case 'trial-text':
      return { text: told.text, cut: told.cut, outcome: told.text.trim() === '' ? null : state.outcome };
    case 'trial':
      return state.text.trim() === '' ? state : { ...state, outcome: told.outcome };
    default:
      return state;
  }
}
