import type { Span } from '../../src/core/article/article.ts';
import type { CueClass } from '../../src/core/reading/reading.ts';

export { slug } from '../../src/core/reading/names/slug.ts';

/** An article read by hand, as `tools/make-gold.mjs` writes it; its README says what is marked. */
export interface GoldArticle {
  readonly id: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly sentences: readonly Span[];
  readonly mentions: readonly GoldMention[];
  readonly numbers: readonly GoldNumber[];
  readonly dates: readonly (Span & { readonly date: string })[];
  readonly quotes: readonly GoldQuote[];
  readonly labels: readonly GoldLabel[];
  readonly war: readonly (Span & { readonly voice: 'own' | 'quoted' })[];
}

export interface GoldMention extends Span {
  readonly kind: 'person' | 'place' | 'organisation';
  /** Slug of the full English name; null where it can't be told. */
  readonly entity: string | null;
}

export interface GoldNumber extends Span {
  readonly value: number;
  readonly high?: number;
  readonly unit: string;
  readonly of?: string;
  readonly bound?: 'more' | 'less' | 'about';
}

export interface GoldQuote extends Span {
  readonly kind: 'direct' | 'partial' | 'indirect' | 'scare' | 'title';
  /** Slug of the speaker's name, or where the words for a source without a name stand. */
  readonly speaker: string | Span | null;
  readonly cue: string | null;
  readonly class: CueClass | null;
}

export interface GoldLabel extends Span {
  readonly target: string;
  readonly voice: 'own' | 'quoted';
}
