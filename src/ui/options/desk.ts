import type { Product } from './about/product.ts';
import { failureOf } from './failure.ts';
import { namedInWords } from './held/named-in-words.ts';
import type { KeptWrongMatches } from './judged/kept-wrong-matches.ts';
import type { Happening, OptionsState } from './options-state.ts';
import type { KeptPageSettings, PageRules } from './page-rules.ts';
import type { CorpusClient, KnownSets, Platform } from './platform.ts';
import type { Store } from './store.ts';

/** What every action works with. */
export interface Desk {
  readonly store: Store<OptionsState, Happening>;
  readonly client: CorpusClient;
  readonly platform: Platform;
  readonly known: KnownSets;
  readonly settings: KeptPageSettings;
  readonly rules: PageRules;
  readonly wrong: KeptWrongMatches;
  /** What the browser knows of the extension; null where there is none to ask. */
  readonly product: Product | null;
  /**
   * Asks anew what is held. Resolves as soon as the answer, or that there is none, has been told: what is shown can be
   * pressed. The room on the disk, which a browser may take long to say, is told when it is known.
   */
  readonly refresh: () => Promise<void>;
  /** For those who listen instead of looking. */
  readonly say: (text: string) => void;
}

/** What is set and kept beside the corpus, and what the core and the browser know of it. */
export type Handed = Pick<Desk, 'settings' | 'rules' | 'wrong' | 'product'>;

export function createDesk(
  store: Desk['store'],
  client: CorpusClient,
  platform: Platform,
  known: KnownSets,
  handed: Handed,
): Desk {
  let asked = 0;
  async function refresh(): Promise<void> {
    const ticket = ++asked;
    try {
      const overview = namedInWords(await client.overview(null), known);
      if (ticket === asked) store.tell({ kind: 'overview', overview });
    } catch (error) {
      if (ticket === asked) store.tell({ kind: 'overview-failed', failure: failureOf(error) });
      return;
    }
    void tellStorage(ticket);
  }
  async function tellStorage(ticket: number): Promise<void> {
    // How much room there is says the browser, in its own time, and it may not.
    const use = await platform.storage().catch(() => null);
    if (ticket === asked) store.tell({ kind: 'storage', use });
  }
  return {
    store,
    client,
    platform,
    known,
    ...handed,
    refresh,
    say: (text) => store.tell({ kind: 'said', text }),
  };
}
