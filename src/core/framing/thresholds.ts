/** Thresholds of how things are worded, in one place. */

/** What is said of an actor or thing in the ledger of labels. */
export const LEDGER = {
  /**
   * Origins that have to put a label of their own on it: with one there is nothing to compare. Labels, counted once an
   * origin: two labels of two outlets may be one headline writer's chance. Chosen by reading the ledgers of the seeds,
   * of four events and of ten days of the war; see `npm run eval -- compare --only labels` for what they leave out.
   */
  leastOrigins: 2,
  leastLabels: 3,
  /** Forms of a name that are compared with each other, the commonest; a name has few, and each pair is looked at. */
  mostNames: 24,
  /** Actors that a surface lists by outlet, and labels of each outlet: for the first look. */
  mostListed: 3,
  mostListedLabels: 4,
} as const;

/** Roles of the gazetteer and of titles that are no public office: their holders speak for a company or a party. */
export const NO_OFFICES: ReadonlySet<string> = new Set([
  'chief-executive',
  'editor-in-chief',
  'founder',
  'opposition-leader',
  'owner',
  'party-leader',
]);
