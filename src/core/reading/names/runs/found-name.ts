import type { EntityKind } from '../../reading.ts';
import type { Alias } from '../lookup/alias-index.ts';

/** A name found in the text, not linked yet. Word numbers, `to` exclusive. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind | 'unknown';
  /** The gazetteer's names that are printed here, none for an unknown name. */
  readonly aliases: readonly Alias[];
  /** Title or form of address before it, in lower case; null without. */
  readonly title: string | null;
}
