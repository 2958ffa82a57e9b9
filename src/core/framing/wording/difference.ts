import type { Span } from '../../article/article.ts';
import type { ReadArticle } from '../../reading/reading.ts';

/** What a sentence of one article asserts, or a clause of it. */
export interface Claim {
  readonly read: ReadArticle;
  readonly span: Span;
}

/**
 * How one fact is worded otherwise in claim a than in claim b: a kind, and where it stands in both. No words of ours; what
 * a surface says of it, it says by kind and relation. A side on which nothing stands (no hedge, nobody who says it) has
 * the claim's own span.
 */
export type WordingDifference = Receipts &
  (
    | {
        readonly kind: 'number';
        /** `equal` in another unit; `rounded` or hedged; `other`: both can't be so. */
        readonly relation: 'equal' | 'rounded' | 'other';
      }
    | {
        readonly kind: 'date';
        /** The same date, known more exactly on `side`; or another one. */
        readonly relation: 'finer' | 'other';
        readonly side: Side | null;
      }
    | {
        readonly kind: 'attribution';
        readonly relation: 'rung';
        readonly rungs: Readonly<Record<Side, Rung>>;
      }
    | { readonly kind: 'speaker'; readonly relation: 'other' }
    | {
        readonly kind: 'quote';
        /**
         * The same words, more of them on `side` (`cut`); quoted on `side`, on the other reported in words of its own
         * (`paraphrased`) or with some words quoted (`partly`); or quoted in other words (`reworded`).
         */
        readonly relation: 'cut' | 'paraphrased' | 'partly' | 'reworded';
        readonly side: Side | null;
      }
    | {
        readonly kind: 'hedge';
        /** A hedge ("reportedly", "may") on `side` alone; or another bound of one number ("at least 12", "12"). */
        readonly relation: 'words' | 'bound';
        readonly side: Side | null;
      }
    | {
        readonly kind: 'label';
        readonly relation: 'actor' | 'event';
        /** Id of the entity or event. */
        readonly target: string;
      }
    | {
        readonly kind: 'voice';
        /** Who did it is said on `side`, and hidden by a passive on the other. */
        readonly relation: 'agent';
        readonly side: Side;
      }
  );

export type Side = 'a' | 'b';

/** Spans into the texts of both articles, in order of place. */
export interface Receipts {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/**
 * Who stands for what is said: the outlet itself, a person by name, an institution or who speaks for it, people without a
 * name; or somebody who is said to claim or to deny it.
 */
export type Rung = 'own' | 'named' | 'official' | 'anonymous' | 'claim' | 'denial';

export const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a');

export const flip = (side: Side | null): Side | null => side && otherSide(side);
