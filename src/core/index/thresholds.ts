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
  /** Articles read for a look-up; half of them again for the page's own versions and for other events near by. */
  candidates: 15,
  /** Records of undated articles read at most, and of the latest days for an article without a date. */
  undatedParts: 20,
  undatedQueryDays: 400,
  /** In memory, the likeness that a day of distance costs; past `farDays` more distance costs no more. */
  likenessPerDay: 0.008,
  farDays: 10,
} as const;
