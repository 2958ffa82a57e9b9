/** Weights and thresholds of events and origins, in one place. */
export const EVENT = {
  /**
   * Log odds of "same event" = slope × (likeness − even) − perDay × days apart beyond the first. Slope and even
   * point: 2,758 pairs of newscluster-5w1h (odds 1 : 5 at a likeness of .075, 1 : 1 at .125, 5 : 1 at .225); the even
   * point is a little higher because there the negatives are other topics as well.
   */
  slope: 16,
  evenLikeness: 0.14,
  /**
   * From so many shared terms on likeness counts in full. Below, a single rare name, which is much of a short text,
   * would do: two invented reports from one town that share nothing else come to .17. The seeds share 17 and more.
   */
  fewestTerms: 5,
  perDay: 0.3,
  mostDays: 10,
  /** Two articles of which one has no date have to be as alike as two so many days apart. Chosen, not measured. */
  unknownDays: 6,
  sameEventScore: 0.5,
  mostArticles: 10,
} as const;

export const ORIGIN = {
  /**
   * Share of three-word runs (outside quotation marks) of the shorter text that stands in the longer. Agency copy,
   * translated to Spanish and back: .20; no other pair of the five seed articles: over .06. Independent reports of 90
   * words come to .19 by names and set phrases alone, but never to a passage of `passageFewestWords`: below
   * `sureContainment` a copy has to share one of those as well (the translated one shares three).
   */
  copyContainment: 0.15,
  sureContainment: 0.4,
  /** In shorter texts so few runs in common tell nothing: one borrowed sentence is as much. */
  fewestRuns: 40,
  /** There nearly all of it must be the same, from two sentences on. Chosen, not measured. */
  shortCopyContainment: 0.8,
  fewestRunsOfAll: 10,
  /** A text that is this much another one of the same outlet is another version of it. */
  versionContainment: 0.7,
  passagesShown: 3,
  passageFewestWords: 8,
} as const;
