import type { Span } from '../article/article.ts';
import type { Difference, FactReport } from '../context/context.ts';
import type { EventEvidence } from '../event/same-event.ts';

/** How one passage of each of two articles differs from the other's, with where it stands in either. */
export interface PairDifference {
  readonly kind: Difference['kind'];
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** A passage of either article, matched to each other. */
export interface PairMatch extends Pick<FactReport, 'strength' | 'heldBackBy' | 'reasons'> {
  readonly a: Span;
  readonly b: Span;
  /** Both print the same words. */
  readonly sameWords: boolean;
  readonly differences: readonly PairDifference[];
}

/** What a reader's two articles have to do with each other, as plain values; every span points into its text. */
export interface ComparedPair {
  readonly event: {
    readonly sameEvent: boolean;
    /** 0 to 1: how sure it is that both report the same event. */
    readonly score: number;
  } & Pick<EventEvidence, 'days' | 'dates' | 'announced' | 'sharedTerms'>;
  /** Highest share of three-word runs that one has in common with the other, where one text stands behind both. */
  readonly copied: number | null;
  readonly agency: string | null;
  /** In the order of their passages in the first article. */
  readonly matches: readonly PairMatch[];
  /** The sentences of each that were compared; what else there is (headings, credits, a long rest) was not. */
  readonly compared: { readonly a: readonly Span[]; readonly b: readonly Span[] };
  /** Whether one of them is longer than what is compared. */
  readonly cut: boolean;
}
