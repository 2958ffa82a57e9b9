/**
 * Below these a picture says that there is too little to draw. They are no measurements but the least of which the picture
 * still shows something that its numbers alone don't.
 */
export const LEAST = {
  /** A row of facts is a list, no matrix, where it has no second column. */
  matrixFacts: 1,
  /** One publication has no order. */
  dated: 2,
  /** Two bars to be held against each other. */
  quotingOutlets: 2,
  /** About two short sentences. A share of fewer words turns with a single quote. */
  quotedWords: 25,
  /** Outlets that use words for somebody: one alone has nothing beside it. */
  labellingOutlets: 2,
} as const;

/** Above these a picture would not be read; its numbers hold all. */
export const MOST = {
  /** Words for one actor, most origins first. */
  labelsDrawn: 16,
  /** Outlets in columns of half a page. */
  columnsBeside: 9,
  /** Days that are drawn each as a column with its name. */
  dayColumns: 14,
} as const;
