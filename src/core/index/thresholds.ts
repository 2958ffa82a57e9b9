/** Weights and limits of the index, in one place. */
export const INDEXING = {
  /** An article is told by its head; what follows repeats it or leaves the event. */
  charactersRead: 12_000,
  headCharacters: 700,
  headFactor: 2,
  titleFactor: 3,
  nameFactor: 1.6,
  /** Terms in more than about e^-1 of all news tell nothing about an event. */
  commonBelow: 1,
  termsKept: 120,
  /** Hashes in a signature: 24 × 16 bits. */
  signatureTerms: 24,
  /** Days looked at on each side of an article's own. */
  windowDays: 4,
  candidates: 10,
} as const;
