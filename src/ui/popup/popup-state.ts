import type { Answer } from '../../messages/protocol.ts';

/** `null`: asked a moment ago, too soon to show that it takes time. */
export type PopupState = Answer | 'loading' | null;

export interface PopupActions {
  /** Look at the page once more. */
  readonly retry: () => void;
  /** Read and compare the page whatever its topic. */
  readonly readAnyTopic: () => void;
  /** Put the starter corpus back into a damaged corpus, and look again. */
  readonly restore: () => void;
}
