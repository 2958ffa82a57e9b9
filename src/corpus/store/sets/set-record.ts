import type { SetId, SetLabels, ToldFile } from '../described.ts';
import type { SetTally } from './set-tally.ts';

/** What is known of a set, but for what `Layout` says of it: whether it is on or deleted. */
export interface SetRecord {
  readonly id: SetId;
  readonly labels: SetLabels;
  /** Milliseconds since 1970; null for a set that has come with the extension. */
  readonly importedAt: number | null;
  readonly from: readonly ToldFile[];
  /** Kept up by each commit, so that no card has to read the catalogue. */
  readonly tally: SetTally;
}
