import type { Rarity } from '../index/rarity.ts';
import type { RelatedWords } from './weighing/related-words.ts';

/** The packaged tables that comparing needs, ready for look-up. */
export interface ComparingTables {
  readonly rarity: Rarity;
  /** Without it only the same words, names and numbers are compared. */
  readonly related?: RelatedWords;
}
