import type { ContextTables } from '../core/context/tables.ts';
import type { Lexicon } from '../core/reading/lexicon.ts';
import type { StarterCorpus } from '../corpus/starter-corpus.ts';
import type { StorePorts } from '../corpus/store/ports/store-ports.ts';
import type { LateralDatabase } from '../corpus/store/schema.ts';
import type { Settings } from '../messages/corpus-protocol.ts';

/** What the worker works with: opened or read when it is first asked for. */
export interface CorpusHost {
  database(): Promise<LateralDatabase>;
  ports(): Promise<StorePorts>;
  starter(): Promise<StarterCorpus>;
  lexicon(): Promise<Lexicon>;
  /** All that a comparison is made with. */
  contextTables(): Promise<ContextTables>;
  settings(): Promise<Settings>;
  keepSettings(settings: Settings): Promise<void>;
  /** Bytes that may still be written, as far as the browser says; null where it does not. */
  room(): Promise<number | null>;
  /** {@link putLogAway}, in a browser that has such a log. */
  putLogAway(): Promise<void>;
  pause(): Promise<void>;
}

/** What this worker itself is at, so that it is not taken for another tab's. */
export interface OwnWork {
  imports: number;
}
