/** Weights and limits of the index, in one place. */
export const INDEXING = {
  /** An article is told by its head; what follows repeats it or leaves the event. */
  charactersRead: 12_000,
  headCharacters: 700,
  headFactor: 2,
  titleFactor: 3,
  /** How often a word of the headline counts within headline and head. */
  headlineInHead: 1.5,
  nameFactor: 1.6,
  /** Power of a term's rarity. 41 war articles, 69 events of newscluster-5w1h: .5 and .7 alike, 1 a little worse. */
  rarityPower: 0.7,
  /** Terms in more than about e^-1 of all news tell nothing about an event. */
  commonBelow: 1,
  termsKept: 120,
  /** Hashes in a signature: 24 × 16 bits. */
  signatureTerms: 24,
  /** Days looked at on each side of an article's own. */
  windowDays: 4,
  /** Articles read for a look-up; half of them again for the page's own versions and for other events near by. */
  candidates: 15,
  /** Records of undated articles read at most, and of the latest days for an article without a date. */
  undatedParts: 20,
  undatedQueryDays: 400,
  /**
   * In memory, the share of its likeness that an article loses with each day of distance, up to so many days. On war
   * articles best of 0, .1, .2 for the first ones found; capped because printed dates are often wrong.
   */
  lossPerDay: 0.15,
  farDays: 4,
} as const;
