import type { Answer, Kept } from '../../messages/protocol.ts';

/** `null`: asked a moment ago, too soon to show that it takes time. */
export type PopupState = Answer | 'loading' | null;

export interface PopupActions {
  /** Look at the page once more. */
  readonly retry: () => void;
  /** Read and compare the page whatever its topic. */
  readonly readAnyTopic: () => void;
  /** Put the starter corpus back into a damaged corpus, and look again. */
  readonly restore: () => void;
  /** Keep the page's article in the corpus. */
  readonly keep: () => Promise<Kept>;
  /** Take back what was kept. */
  readonly unkeep: (number: number) => Promise<void>;
  /** Open the page on which the corpus is looked after. */
  readonly openCorpus: () => void;
}
