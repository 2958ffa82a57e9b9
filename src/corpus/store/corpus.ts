import type { Article } from '../../core/article/article.ts';
import type { Rarity } from '../../core/index/rarity.ts';
import type { StarterCorpus } from '../starter-corpus.ts';
import { addArticles } from './add-articles.ts';
import { lookUp } from './look-up.ts';
import { type LateralDatabase, type Ledger, openDatabase } from './schema.ts';

/** Where the copy of the ledger lies: anywhere but in the database it vouches for. */
export interface LedgerCopy {
  read(): Promise<Ledger | null>;
  write(ledger: Ledger): Promise<void>;
}

export interface CorpusTables {
  rarity(): Promise<Rarity>;
  starter(): Promise<StarterCorpus>;
}

/** The reader's articles on this machine. Whatever it remembers can be read again: it may be dropped at any moment. */
export interface Corpus {
  readonly count: number;
  lookUp(article: Article): Promise<Article[]>;
}

/** The store holds less than was committed to it. Nothing is written to it until the reader has decided. */
export class CorpusDamaged extends Error {
  override readonly name = 'CorpusDamaged';
  readonly expected: number;
  readonly found: number;

  constructor(expected: number, found: number) {
    super(`The corpus should hold ${expected} articles, ${found} were found.`);
    this.expected = expected;
    this.found = found;
  }
}

/**
 * Opens the corpus, compares it with its ledger, and fills in the starter corpus the first time. Throws
 * {@link CorpusDamaged} if articles are missing.
 * @param onClosed called when the browser has taken the store away: this corpus is of no use any more
 */
export async function openCorpus(
  tables: CorpusTables,
  copy: LedgerCopy,
  name = DATABASE,
  onClosed: () => void = () => {},
): Promise<Corpus> {
  // The copy before the store: an import that ends in between must not make the store look older than the copy.
  const [db, kept] = await Promise.all([openDatabase(name, onClosed), copy.read()]);
  try {
    const committed = await checkLedger(db, kept, copy);
    const ledger = committed ?? (await addStarter(db, tables, copy));
    return {
      count: ledger.count,
      lookUp: async (article) => lookUp(db, article, await tables.rarity()),
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

const DATABASE = 'lateral';

/**
 * Accepts what a damaged store still holds, puts back the articles of the starter corpus that are missing, and counts
 * anew. Nothing that can still be read is lost by it.
 */
export async function restoreStarter(tables: CorpusTables, copy: LedgerCopy, name = DATABASE): Promise<void> {
  const db = await openDatabase(name);
  try {
    const [{ articles }, rarity, kept] = await Promise.all([tables.starter(), tables.rarity(), copy.read()]);
    const { generation } = await addArticles(db, 'starter', articles, rarity);
    const tx = db.transaction(['articles', 'meta'], 'readwrite', { durability: 'strict' });
    const count = await tx.objectStore('articles').count();
    const ledger = { generation: Math.max(generation, kept?.generation ?? 0) + 1, count };
    await tx.objectStore('meta').put(ledger, 'ledger');
    await tx.done;
    await copy.write(ledger);
  } finally {
    db.close();
  }
}

async function checkLedger(
  db: LateralDatabase,
  kept: Ledger | null,
  copy: LedgerCopy,
): Promise<Ledger | null> {
  const tx = db.transaction(['articles', 'meta'], 'readonly');
  const [found, ledger] = await Promise.all([
    tx.objectStore('articles').count(),
    tx.objectStore('meta').get('ledger'),
  ]);
  const newest = kept && (!ledger || kept.generation > ledger.generation) ? kept : ledger;
  if (!newest) return null;
  if (found < newest.count) throw new CorpusDamaged(newest.count, found);
  // The browser may have stopped between the commit and the copy.
  if (!kept || kept.generation < newest.generation) await copy.write(newest);
  return newest;
}

async function addStarter(db: LateralDatabase, tables: CorpusTables, copy: LedgerCopy): Promise<Ledger> {
  const [{ articles }, rarity] = await Promise.all([tables.starter(), tables.rarity()]);
  const ledger = await addArticles(db, 'starter', articles, rarity);
  await copy.write(ledger);
  return ledger;
}
