/** How long a deleted set can be brought back: long enough to notice, not to be hurried. */
export const UNDO_MS = 10 * 60_000;
