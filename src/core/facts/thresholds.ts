/**
 * Every weight and threshold of aligning, in one place.
 * Form: the lexical scorer that did best on six unseen events (idf overlap with a geometric length norm, background
 * rarity at half power, letter 5-grams, nearby pairs), .539 F1 there. The shares are our own: on the five seed articles
 * other shares gave F1 within .02 of these, which is noise. Thresholds: see each.
 */
export const ALIGNING = {
  rarityCeiling: 8,
  rarityFloor: 0.12,
  rarityPower: 0.5,
  sayingFactor: 0.6,
  sayingReach: 4,
  pairReach: 3,
  pairLeastWeight: 1,
  /** Pairs that overlap less are not compared by letters and pairs, for time. The figures below were the same without. */
  leastOverlap: 0.04,
  overlapShare: 0.6,
  lettersShare: 0.25,
  pairsShare: 0.15,
  /**
   * Score from which a match is strong, possible, and too close to be called absent; chosen on the five seed articles,
   * not yet measured on other events. There (113 pairs of body sentences, test/unit/core/context/seeds.test.ts) 18 of
   * 19 strong pairs are right and 47 of 87 strong or possible ones; of 127 sentences called absent 11 are on the page
   * in other words.
   */
  strong: 0.27,
  /** How far below a strong match a pair is held that may contradict. */
  shade: 0.001,
  possible: 0.14,
  absent: 0.085,
  /** A word in more than e^-1.5 = 22 % of all news is not shown as a reason. */
  reasonLeastRarity: 1.5,
  /** Shorter sentences (headings, picture lines) are matched, but never listed as claims of their own. */
  claimFewestWords: 6,
  /** Sentences compared of each article of the coverage, and of the page: four times those of a long report. */
  mostSentences: 150,
  mostPageSentences: 400,
} as const;
