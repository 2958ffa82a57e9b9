import './page-globals.ts';
import { Index, IndexedDB } from 'flexsearch';
import { type Engine, TOP } from './engine.ts';
import { preparedWords, splitAtBlanks } from './prepare.ts';
import { removeRaw } from './raw-store.ts';

const NAME = 'bench';

/**
 * Its own adapter for IndexedDB, whole words, no context; one commit for the whole corpus, as further commits read and
 * write every term's record again.
 */
const options = () => ({
  tokenize: 'strict' as const,
  encode: splitAtBlanks,
  resolution: 9,
  context: false as const,
  cache: false,
  commit: false,
});

export const flexsearch: Engine = {
  async build(articles, told) {
    await removeRaw(`flexsearch:${NAME}`);
    const index = new Index(options());
    await index.mount(new IndexedDB(NAME));
    let done = 0;
    for await (const some of articles) {
      for (const article of some) index.append(done++, preparedWords(article));
      told(done);
    }
    await index.commit();
    return { indexBytes: null, notes: [] };
  },

  async open() {
    const index = new Index(options());
    const db = new IndexedDB(NAME);
    await index.mount(db);
    return {
      async search({ terms, top = TOP }) {
        const found = await index.search({ query: terms.join(' '), limit: top, suggest: true });
        return found as number[];
      },
      close: () => (db as unknown as { close(): void }).close(),
    };
  },
};
