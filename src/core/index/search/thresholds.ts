/** Limits of a query, in one place. Chosen: far above what anyone types, and far below what would be felt. */
export const QUERY = {
  /** Characters; what follows is not searched for, and that is said. */
  characters: 1_000,
  /** Words, phrases and filters. */
  parts: 64,
  /** Parentheses within parentheses. */
  depth: 16,
} as const;
