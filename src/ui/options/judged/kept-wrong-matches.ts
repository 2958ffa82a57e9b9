import type { WrongMatches } from '../../../core/judging/wrong-match.ts';
import type { PassagePair } from '../../../core/judging/wrong-pairs.ts';

/** The matches that the reader called wrong, passed in because the view keeps and works out nothing by itself. */
export interface KeptWrongMatches {
  readonly read: () => Promise<WrongMatches>;
  readonly remove: (pair: PassagePair) => Promise<void>;
  /** Puts back those that were forgotten. */
  readonly addAll: (more: WrongMatches) => Promise<void>;
  /** Gives what is gone then. */
  readonly clear: () => Promise<WrongMatches>;
  /** Calls back whenever they were changed, on whichever surface. */
  readonly watch: (changed: () => void) => () => void;
  /** As JSON lines. */
  readonly lines: (matches: WrongMatches) => string;
}
