import type { Span } from '../../article/article.ts';
import type { AgencyCredit } from '../agencies.ts';
import type { FirstKnownBy } from './publication-order.ts';

export interface ArticleSpan extends Span {
  /** Article id. */
  readonly article: string;
}

/** A passage that stands in two articles, as it is printed in both. */
export interface CopiedPassage extends ArticleSpan {
  readonly source: ArticleSpan;
  /** Words outside quotation marks that both have in the same order. */
  readonly words: number;
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

/** How much of their texts two articles have in common, where that is more than two writers would hit on by themselves. */
export interface TextInCommon {
  /** Article ids. */
  readonly articles: readonly [string, string];
  /** Share of the three-word runs of the shorter one, 0 to 1. */
  readonly containment: number;
  /** Words of the passages that both have. */
  readonly words: number;
}

/** An origin with what it is known by. */
export interface TracedOrigin extends Origin {
  /** For a copy: the longest passages of each article, with those of the article of the group it is nearest to. */
  readonly passages: readonly CopiedPassage[];
  /** The credit that names `agency`, with the article it stands in; null where none does. */
  readonly credit: (AgencyCredit & { readonly article: string }) | null;
  /** How dates tell that the first of `articles` printed it first; null where they don't. */
  readonly firstKnownBy: FirstKnownBy;
  /** Passages of it that stand in articles of other origins: what these claim there is not their own. */
  readonly parts: readonly CopiedPassage[];
  /** Every pair of articles that have text in common, with the origin of the first of the two. */
  readonly inCommon: readonly TextInCommon[];
}
