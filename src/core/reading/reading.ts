import type { Span } from '../article/article.ts';

/** What one article says, as spans into its text. Lists that no reader fills yet are empty. */
export interface Reading {
  readonly id: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly labels: readonly Label[];
}

export interface Mention extends Span {
  readonly kind: 'person' | 'place' | 'organisation' | 'unknown';
  /** Canonical id from the gazetteer, or null for a name known by its shape only. */
  readonly entity: string | null;
}

export interface NumberMention extends Span {
  readonly value: number;
  readonly unit: string | null;
}

export interface DateMention extends Span {
  /** ISO 8601 to the precision that is known: `2022-12-19`, `2022-12`, `2022`. */
  readonly date: string;
}

export interface Quote extends Span {
  readonly speaker: Span | null;
  readonly cue: Span | null;
}

export interface Label extends Span {
  /** Entity id of the actor or thing that is named so. */
  readonly target: string;
}
