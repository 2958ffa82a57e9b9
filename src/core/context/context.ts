import type { Article, Span } from '../article/article.ts';

/**
 * The comparison of one page with its coverage, as plain values: what popup, panel and command line show, and
 * nothing that they would have to work out. Every piece of text in it is a span; `articles` holds the texts.
 */
export interface Context {
  readonly page: Article;
  /** The matched articles, best first, in the order of `coverage`. */
  readonly articles: readonly Article[];
  readonly event: EventLine;
  readonly coverage: readonly CoverageEntry[];
  readonly facts: readonly SharedFact[];
  /** Sentences of the page that no other article here carries, not even possibly. */
  readonly onlyHere: readonly Span[];
  /** How many sentences of the page are neither in a fact nor only here: too close to others to call. */
  readonly undecided: number;
  readonly differences: readonly Difference[];
  readonly origins: readonly Origin[];
}

/** The event line of the popup and its denominator, counting others only. */
export interface EventLine {
  /** Day of the event as ISO date: the day most of the coverage was published; null if nobody is dated. */
  readonly date: string | null;
  readonly otherArticles: number;
  readonly otherOutlets: number;
  /** Origins among the others that are not this page's own. */
  readonly independentOrigins: number;
  /** Further articles found on the event that were not compared; the counts above leave them out. */
  readonly leftOut: number;
}

export interface CoverageEntry {
  /** Article id. */
  readonly article: string;
  readonly outlet: string;
  readonly sameEvent: boolean;
  /** 0 to 1: how sure it is that both report the same event. */
  readonly score: number;
  /** Id in `Context.origins`. */
  readonly origin: string;
  readonly reasons: readonly MatchReason[];
}

/** Why two pieces of text were matched: a shared word, name, number or date, and its share of the score (0 to 1). */
export interface MatchReason {
  readonly kind: 'word' | 'name' | 'number' | 'date' | 'letters' | 'nearby';
  readonly text: string;
  readonly weight: number;
}

export type Strength = 'strong' | 'possible';

export interface FactReport extends Span {
  /** Article id; the page's own id for the page's own spans. */
  readonly article: string;
  readonly strength: Strength;
  /** Why it was matched to the fact's first report; empty on that first report. */
  readonly reasons: readonly MatchReason[];
}

export interface SharedFact {
  readonly id: string;
  readonly onPage: boolean;
  /** Independent origins that carry it, the page's included. */
  readonly origins: number;
  /** First the report that the others were matched to (the page's own where it has one). */
  readonly reports: readonly FactReport[];
}

/** A shared fact that two outlets word differently. Filled by a later step; empty until then. */
export interface Difference {
  readonly fact: string;
  readonly kind: 'number' | 'date' | 'attribution' | 'quote' | 'label';
  readonly reports: readonly (Span & { readonly article: string })[];
}

/** Who first wrote a text: an outlet of its own, or copy that several outlets print. */
export interface Origin {
  readonly id: string;
  readonly kind: 'own' | 'copy';
  /** Articles that print it, the page included, earliest first where dates tell. */
  readonly articles: readonly string[];
  /** Agency credited in one of the texts, e.g. `Reuters`; null where none is. */
  readonly agency: string | null;
  /** For a copy: the longest passages shared with the first article of the group. */
  readonly passages: readonly { readonly article: string; readonly start: number; readonly end: number }[];
  /** For a copy: highest share of three-word runs that a text has in common with another of the group, 0 to 1. */
  readonly containment: number;
}
