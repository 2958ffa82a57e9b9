/**
 * A topic described as data: no code, no patterns. Aliases are whole words or phrases, compared after case folding;
 * an alias that ends in `*` matches any inflected ending of at most four letters.
 */
export interface TopicPack {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** What must come together: the page is on the topic only if every group is a subject of it. */
  readonly subjects: readonly TopicSubject[];
  /** Words that speak against the topic, e.g. football or a list of countries. */
  readonly against: readonly WeightedAlias[];
}

export interface TopicSubject {
  readonly id: string;
  readonly aliases: readonly WeightedAlias[];
}

export interface WeightedAlias {
  readonly alias: string;
  readonly weight: number;
  readonly langs?: readonly string[];
}

/** One name or word that counted for or against the topic, and where it stood. */
export interface Evidence {
  readonly subject: string;
  readonly alias: string;
  readonly field: 'title' | 'description' | 'lead' | 'body';
  readonly count: number;
  /** What it added to the score (negative: spoke against). */
  readonly weight: number;
}

export interface Detection {
  /** Id of the pack that fits best, or null if none does. */
  readonly topic: string | null;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}
