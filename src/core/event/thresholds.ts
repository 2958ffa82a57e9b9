/** Weights and thresholds of events and origins, in one place. */
export const EVENT = {
  /**
   * Log odds of "same event" = slope × (likeness − even) − perDay × days apart beyond the first. Slope and even
   * point: 2,758 pairs of newscluster-5w1h (odds 1 : 5 at a likeness of .075, 1 : 1 at .125, 5 : 1 at .225); the even
   * point is a little higher because there the negatives are other topics as well.
   */
  slope: 16,
  evenLikeness: 0.14,
  perDay: 0.3,
  mostDays: 10,
  sameEventScore: 0.5,
  mostArticles: 10,
} as const;

export const ORIGIN = {
  /**
   * Share of three-word runs (outside quotation marks) of the shorter text that stands in the longer. Agency copy,
   * translated to Spanish and back: .23; no other pair of the five seed articles: over .06.
   */
  copyContainment: 0.15,
  /** Shorter texts have too few runs to tell. */
  fewestRuns: 40,
  /** A text that is this much another one of the same outlet is another version of it. */
  versionContainment: 0.7,
  passagesShown: 3,
  passageFewestWords: 8,
} as const;
