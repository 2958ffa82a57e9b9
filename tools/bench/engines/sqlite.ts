import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { type Engine, TOP } from './engine.ts';
import { preparedWords } from './prepare.ts';

const FILE = '/bench.db';
const POOL = { name: 'bench-pool', initialCapacity: 2 };

/** One connection, nobody else: no locks to take; nothing is written when asked. */
const OPENING = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = OFF;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -32768;`;

/**
 * FTS5 in the official WASM build, on OPFS by synchronous access handles (`opfs-sahpool`, the fastest of its file
 * systems by its own documentation): contentless, so that nothing but the index is read, all segments merged into one
 * (`optimize`), top 10 by the built-in BM25 through `rank`, which is faster than calling `bm25()`.
 */
export const sqlite: Engine = {
  async build(articles, told) {
    const { pool } = await start();
    await pool.wipeFiles();
    const db = new pool.OpfsSAHPoolDb(FILE);
    db.exec(`PRAGMA page_size = 8192; ${OPENING}`);
    db.exec(`CREATE VIRTUAL TABLE articles USING fts5(words, content='', tokenize="ascii tokenchars '.,-'")`);
    let done = 0;
    for await (const some of articles) {
      db.transaction(() => {
        const insert = db.prepare('INSERT INTO articles(rowid, words) VALUES (?, ?)');
        for (const article of some) insert.bind([++done, preparedWords(article)]).stepReset();
        insert.finalize();
      });
      told(done);
    }
    db.exec("INSERT INTO articles(articles) VALUES ('optimize')");
    const pages =
      Number(db.selectValue('PRAGMA page_count')) - Number(db.selectValue('PRAGMA freelist_count'));
    const size = Number(db.selectValue('PRAGMA page_size'));
    db.close();
    return { indexBytes: pages * size, notes: [] };
  },

  async open() {
    const began = performance.now();
    const { pool, startedAt } = await start();
    const pooledAt = performance.now();
    const db = new pool.OpfsSAHPoolDb(FILE);
    db.exec(OPENING);
    const steps = {
      wasm: startedAt - began,
      files: pooledAt - startedAt,
      open: performance.now() - pooledAt,
    };
    return {
      steps: () => steps,
      async search({ terms, top = TOP }) {
        const match = terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' OR ');
        const rows = db.selectValues(
          'SELECT rowid FROM articles WHERE articles MATCH ? ORDER BY rank LIMIT ?',
          [match, top],
        );
        return rows.map((rowid) => Number(rowid) - 1);
      },
      close: () => db.close(),
    };
  },
};

async function start() {
  const quiet = { print: () => {}, printErr: () => {} };
  const sqlite3 = await sqlite3InitModule(quiet);
  const startedAt = performance.now();
  const pool = await sqlite3.installOpfsSAHPoolVfs(POOL);
  return { pool, startedAt };
}
