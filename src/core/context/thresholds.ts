/** Weights of the context, in one place. */

/**
 * What makes a fact weigh. Measured by leaving one outlet out: how well the weight of a fact among the others tells whether
 * that outlet has it too (`npm run eval -- compare --only importance`).
 */
export const IMPORTANCE = {
  /** A doubling of the origins weighs as much as a fact at the very top against one at the very end. */
  origins: 1,
  early: 1,
  /** Chosen on nine events, for facts that a page lacks: with it .707, without it .667 (`eval -- compare --only importance`). */
  near: 4,
  /** A quarter gives .755 on the events tuned on, a half .760, one .764, none .74. */
  number: 0.5,
  /** A quote tells nothing of what other outlets have: it only parts facts that are equal otherwise. */
  quote: 0.05,
  /** Sentence from which on a place is worth half of the first. */
  halfPlace: 5,
} as const;

/** How near a passage is to what the page is about. Chosen with the weight of it, on the same nine events. */
export const NEARNESS = {
  /** How much of it its words make; the rest what stands around it. */
  words: 0.75,
  /** How often the headline's words count. */
  headline: 3,
  /** Sentences before and behind one that are around it. */
  reach: 3,
} as const;
