import type { Span } from '../../article/article.ts';
import type { Origin } from '../../context/context.ts';
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
}
