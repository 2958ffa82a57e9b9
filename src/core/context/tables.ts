import type { ComparingTables } from '../facts/tables.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import type { ActorGroup } from '../topic/topic-pack.ts';

/** What a comparison is made with, beside the articles. */
export interface ContextTables extends ComparingTables {
  readonly lexicon: Lexicon;
  /** Who speaks for whom, of the topic packs in use. */
  readonly groups: readonly ActorGroup[];
}
