/** Sizes below which nothing is cut, in words. Chosen on test/fixtures/reading/clauses.jsonl. */
export const CLAUSES = {
  /** A shorter sentence reports one thing. */
  shortestSentence: 6,
  shortestClause: 3,
  /** What is quoted in fewer words is left whole. */
  shortestOpenQuote: 12,
  /** How far a verb may stand behind the word that opens a clause without a comma. */
  verbReach: 12,
  /** Words between "and" and the verb of a subject that is named again. */
  subjectReach: 4,
} as const;
