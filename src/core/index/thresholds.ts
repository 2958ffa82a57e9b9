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
  /** Days looked at on each side of an article's own; 2 to 6 find alike (`npm run eval -- look-up`). */
  windowDays: 4,
  /** Articles read for a look-up; half of them again for the page's own versions and for other events near by. */
  candidates: 15,
  /**
   * The share of its likeness that an article loses with each day of distance. War articles, P@1: .634 at 0, .780 at .1;
   * clusters lose with more (R@10 .910 at 0, .906 at .1, .900 at .15).
   */
  lossPerDay: 0.1,
  /**
   * In memory, days from which on more distance costs nothing, since printed dates are often wrong; an article without a
   * date counts as one so far away. Clusters with dates as printed among all others, R@10: .884 where it counts as near,
   * .909 so.
   */
  farDays: 4,
} as const;
