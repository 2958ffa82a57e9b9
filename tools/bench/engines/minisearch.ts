import MiniSearch, { type Options } from 'minisearch';
import { type Engine, TOP } from './engine.ts';
import { preparedWords, splitAtBlanks } from './prepare.ts';
import { answerOf, ended, openRaw, removeRaw } from './raw-store.ts';

const DATABASE = 'minisearch';
const STORE = 'index';

/**
 * One field, no stored fields, no work on words that are stems already: the smallest index that finds by BM25+. On disk
 * it is the string that the library's own `JSON.stringify` makes, which its documentation advises, read back with
 * `loadJSON`.
 */
export const OPTIONS: Options<{ index: number; words: string }> = {
  fields: ['words'],
  idField: 'index',
  tokenize: splitAtBlanks,
  processTerm: (term: string) => term,
  autoVacuum: false,
};

export const minisearch: Engine = {
  async build(articles, told) {
    const index = new MiniSearch<{ index: number; words: string }>(OPTIONS);
    let done = 0;
    for await (const some of articles) {
      for (const article of some) index.add({ index: done++, words: preparedWords(article) });
      told(done);
    }
    const json = JSON.stringify(index);
    await removeRaw(DATABASE);
    const db = await openRaw(DATABASE, [STORE]);
    const tx = db.transaction(STORE, 'readwrite');
    tx.objectStore(STORE).put(json, 'all');
    await ended(tx);
    db.close();
    return { indexBytes: new Blob([json]).size, notes: [] };
  },

  async open() {
    const began = performance.now();
    const db = await openRaw(DATABASE, [STORE]);
    const json = (await answerOf(db.transaction(STORE).objectStore(STORE).get('all'))) as string;
    const readAt = performance.now();
    const index = MiniSearch.loadJSON(json, OPTIONS);
    const steps = { read: readAt - began, load: performance.now() - readAt };
    return {
      steps: () => steps,
      async search({ terms, top = TOP }) {
        const found = index.search({ combineWith: 'OR', queries: [...terms] });
        return found.slice(0, top).map(({ id }) => id as number);
      },
      close: () => db.close(),
    };
  },
};
