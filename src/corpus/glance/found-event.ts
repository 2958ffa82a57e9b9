import type { ArticleRow } from '../store/described.ts';

/** Articles of at least two outlets that report the same event as one of them. */
export interface FoundEvent {
  /** The one that the others were held against stands first, then those that most likely report its event. */
  readonly articles: readonly ArticleRow[];
  /** Outlets that are named; of the articles of others it can't be told. */
  readonly outlets: number;
}

/** Of the places where articles stand close together, how many have been judged. */
export interface EventsProgress {
  readonly judged: number;
  readonly of: number;
}
