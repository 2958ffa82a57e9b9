import type { Answer, Kept } from '../../messages/protocol.ts';

/** `null`: asked a moment ago, too soon to show that it takes time. */
export type SurfaceState = Answer | NotRead | 'loading' | null;

/** A surface that stays open reads by itself only what may be on a topic: this page was let be. */
export interface NotRead {
  readonly kind: 'not-read';
}

export interface SurfaceActions {
  /** Look at the page once more. */
  readonly retry: () => void;
  /** Read the page as if this surface had just been opened over it. */
  readonly readPage: () => void;
  /** Read and compare the page whatever its topic, and where its site is switched off. */
  readonly readAnyTopic: () => void;
  /** Compare one entry of a page that has many. */
  readonly readEntry: (title: string) => void;
  /** Back to all entries. */
  readonly readEntries: () => void;
  /** Switch the page's site off, or on again, and look again. */
  readonly switchSite: (off: boolean) => void;
  /** Ask to be allowed to read pages again, and look again; false if it was refused. */
  readonly askToRead: () => Promise<boolean>;
  /** Put the starter corpus back into a damaged corpus, and look again. */
  readonly restore: () => void;
  /** Keep the page's article in the corpus. */
  readonly keep: () => Promise<Kept>;
  /** Take back what was kept. */
  readonly unkeep: (number: number) => Promise<void>;
  /** Open the page on which the corpus is looked after. */
  readonly openCorpus: () => void;
  /** The comparison that is shown, made anew. */
  readonly again: () => Promise<Extract<Answer, { kind: 'context' }>>;
  /** Open the pictures of what is shown in a tab of their own; absent where they are shown in one. */
  readonly openWide?: () => Promise<void>;
  /** Print a comparison that is shown. */
  readonly print: (answer: Extract<Answer, { kind: 'context' }>) => Promise<void>;
}
