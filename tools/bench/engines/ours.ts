import { packagedBytes } from '../../../src/browser/packaged-table.ts';
import { articleWords } from '../../../src/core/article/article-words.ts';
import { articleTerms } from '../../../src/core/index/article-terms.ts';
import { rarityFromBytes } from '../../../src/core/index/packed-rarity.ts';
import type { Rarity } from '../../../src/core/index/rarity.ts';
import { DATABASE, openCorpus } from '../../../src/corpus/store/corpus.ts';
import { openDatabase } from '../../../src/corpus/store/database/open-database.ts';
import { beginImport } from '../../../src/corpus/store/import-session.ts';
import { webLocks } from '../../../src/corpus/store/ports/locks.ts';
import { putLogAway } from '../../../src/corpus/store/tidying/put-log-away.ts';
import { tidy } from '../../../src/corpus/store/tidying/tidy.ts';
import { type Engine, TOP } from './engine.ts';
import { removeRaw } from './raw-store.ts';

/** The product's own store. While the database opens, the table of rarities is loaded and the page's terms are found. */
export const ours: Engine = {
  async build(articles, told) {
    await removeRaw(DATABASE);
    const db = await openDatabase(DATABASE);
    const ports = {
      rarity: await loadRarity(),
      now: Date.now,
      locks: webLocks(navigator.locks),
      copy: NO_COPY,
    };
    const session = await beginImport(db, ports, {
      labels: { name: 'Made up', licence: '', note: '' },
      into: null,
      files: ['made-up.jsonl'],
      fingerprint: 'made up',
      resume: null,
    });
    let done = 0;
    for await (const some of articles) {
      done += some.length;
      await session.add(
        some.map((article) => ({ article })),
        done,
      );
      told(done);
    }
    await session.finish();
    // The corpus page does both behind every import.
    await tidy(db, ports, { deletedBefore: 0 });
    await putLogAway();
    const indexBytes = await bytesOfIndex(db);
    db.close();
    return { indexBytes, notes: [] };
  },

  async open(query) {
    const began = performance.now();
    const steps: Record<string, number> = {};
    const step = (name: string) => {
      steps[name] = performance.now() - began;
    };
    const rarity = loadRarity().then((table) => {
      step('rarity');
      // Remembered with the article, and so there when the look-up asks for it.
      if (query) articleTerms(query.article, table);
      step('terms');
      return table;
    });
    const opening = openCorpus(
      { rarity: () => rarity, starter: () => Promise.reject(new Error('The store is empty.')) },
      NO_COPY,
    );
    // Both are on their way: in the meantime the page is cut into words.
    if (query) articleWords(query.article);
    step('words');
    const corpus = await opening;
    step('open');
    return {
      steps: () => steps,
      async search({ article, top = TOP }) {
        const found = await corpus.lookUp(article);
        return found.slice(0, top).map(({ id }) => id);
      },
      close: () => {},
    };
  },
};

/** A worker has no `storage.local`; the wake is measured with it. */
const NO_COPY = { read: async () => null, write: async () => {} };

async function loadRarity(): Promise<Rarity> {
  return rarityFromBytes(await packagedBytes('rarity'));
}

/** Days and buckets, as long as their bytes: what is stored so that articles can be found. */
async function bytesOfIndex(db: Awaited<ReturnType<typeof openDatabase>>): Promise<number> {
  let bytes = 0;
  const tx = db.transaction(['days', 'buckets'], 'readonly');
  for await (const { value } of tx.objectStore('days'))
    bytes += value.numbers.byteLength + value.hashes.byteLength;
  for await (const { value } of tx.objectStore('buckets')) bytes += value.byteLength;
  return bytes;
}
