import type { Article, Span } from '../article/article.ts';
import type { Origin, TracedOrigin } from '../event/copies/traced-origin.ts';
import type { EventMatch } from '../event/same-event.ts';
import type { Doubt } from '../facts/scoring/doubts.ts';
import type { LedgerEntry } from '../framing/ledger.ts';
import type { WhoIsQuoted } from '../framing/quoted.ts';
import type { WordingDifference } from '../framing/wording/difference.ts';
import type { Absence } from './absence.ts';
import type { Importance } from './importance.ts';
import type { ShownName } from './shown-names.ts';

export type { Origin };

/** How far a comparison has come: who reports the event; then the facts; then how they are worded, and all else. */
export type Stage = 'coverage' | 'facts' | 'whole';

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
  readonly origins: readonly TracedOrigin[];
  /** What the outlets call each actor and thing, the page's included. */
  readonly ledger: readonly LedgerEntry[];
  readonly quoted: WhoIsQuoted;
  /** Where those that `ledger` and `quoted` hold by id are named, by id. */
  readonly names: Readonly<Record<string, ShownName>>;
  readonly stage: Stage;
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
  /** For a round-up or live blog the passage by which it was matched; else null. */
  readonly passage: EventMatch['passage'];
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
  /** How surely, 0 to 1, it says what the fact's first report says; null on that first report. */
  readonly score: number | null;
  /** What alone keeps it from being a strong match: the same fact reported differently, or another one. */
  readonly heldBackBy: readonly Doubt[];
  /** Why it was matched to the fact's first report; empty on that first report. */
  readonly reasons: readonly MatchReason[];
}

export interface SharedFact {
  readonly id: string;
  readonly onPage: boolean;
  /** Independent origins that carry it, the page's included. */
  readonly origins: number;
  /** What it weighs in the coverage: facts are ordered by it. */
  readonly importance: Importance;
  /** Why the page may not have it; null for a fact that it has, surely or possibly. */
  readonly absence: Absence | null;
  /** First the report that the others were matched to (the page's own where it has one). */
  readonly reports: readonly FactReport[];
}

/** Reports of one fact that are worded otherwise than the one they were matched to, in one kind of way. */
export interface Difference {
  /** Id of the fact. */
  readonly fact: string;
  /** `lost-attribution`: a later copy of one text, the second report, no longer says who says so. */
  readonly kind: WordingDifference['kind'] | 'lost-attribution';
  /** First the report that the others are held against: the page's own where it has one. */
  readonly reports: readonly DifferingReport[];
}

export interface DifferingReport extends Span {
  /** Article id. */
  readonly article: string;
  /** Where in the article the difference stands. */
  readonly marks: readonly Span[];
  /** How it differs from the first report, which is side `a`; empty on that one. */
  readonly wording: readonly WordingDifference[];
}
