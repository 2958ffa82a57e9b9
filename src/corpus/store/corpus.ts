import type { Article } from '../../core/article/article.ts';
import type { Rarity } from '../../core/index/rarity.ts';
import type { StarterCorpus } from '../starter-corpus.ts';
import { openDatabase } from './database/open-database.ts';
import { read } from './database/transact.ts';
import type { ArticleNumber } from './described.ts';
import { CorpusDamaged } from './failures.ts';
import { checkStore } from './health/check-store.ts';
import { indexWhatIsNot } from './health/index-articles.ts';
import { recover } from './health/recover.ts';
import { articlesHeld, articlesSeen, type Layout } from './layout/layout.ts';
import { copied, damageOf, layoutOf, plain, readStored, stateOf } from './layout/state.ts';
import { STORE } from './limits.ts';
import type { Locks } from './ports/locks.ts';
import type { LedgerCopy, StorePorts } from './ports/store-ports.ts';
import { lookUp, whatIsRemembered } from './reading/look-up.ts';
import type { LateralDatabase } from './schema.ts';
import { addAtOnce } from './sets/add-at-once.ts';
import { unkeepArticle } from './sets/deleting/delete-article.ts';
import { keepArticle } from './sets/kept-articles.ts';
import { STARTER } from './sets/known-sets.ts';
import { tidy } from './tidying/tidy.ts';

export { CorpusDamaged } from './failures.ts';
export type { LedgerCopy } from './ports/store-ports.ts';

export interface CorpusTables {
  rarity(): Promise<Rarity>;
  starter(): Promise<StarterCorpus>;
}

/** What the whole check of a store found. */
export interface Checked {
  /** Of the ledger that the store was held against. */
  readonly generation: number;
  /** Null for a whole store. */
  readonly damage: Pick<CorpusDamaged, 'expected' | 'found'> | null;
}

/** Remembers for a browser session that the whole store was checked in it. */
export interface CheckedMark {
  read(): Promise<Checked | null>;
  write(checked: Checked): Promise<void>;
}

/** The reader's articles on this machine. Whatever it remembers can be read again: it may be dropped at any moment. */
export interface Corpus {
  /** Articles that a look-up could find when it was opened: of sets that are switched on. */
  readonly count: number;
  /** The same, now: the corpus page may have changed it since. */
  held(): Promise<number>;
  lookUp(article: Article): Promise<Article[]>;
  /** Keeps one article; its number, or null if it is held with the same words. */
  keep(article: Article, isPart: boolean): Promise<ArticleNumber | null>;
  /** Undoes that. */
  unkeep(number: ArticleNumber): Promise<void>;
}

/**
 * Opens the corpus, compares it with its ledger, and fills in the starter corpus the first time. Reads the small records
 * of the state and the copy of the ledger, whatever the size of the corpus.
 * @param onClosed called when the browser has taken the store away: this corpus is of no use any more
 * @param checked with it, the whole store is checked once a browser session: a small one before this resolves, a large
 * one behind the first look-up, whose successors then fail
 * @param locks with them, what single kept articles add to the index is merged now and then, behind the keeping
 * @throws CorpusDamaged, CorpusFromNewerVersion, StoreBlocked, DiskFull, StoreFailed
 */
export async function openCorpus(
  tables: CorpusTables,
  copy: LedgerCopy,
  name = DATABASE,
  onClosed: () => void = () => {},
  checked: CheckedMark | null = null,
  locks: Locks | null = null,
): Promise<Corpus> {
  // The copy is read before the store: an import that ends in between must not make the store look older than the copy.
  const before = Promise.all([copy.read(), checked?.read() ?? null]);
  before.catch(() => {}); // Said below, where the database can be closed.
  const db = await openDatabase(name, onClosed);
  try {
    const [kept, known] = await before;
    const stored = await read(db, ['meta'], readStored);
    const damage = damageOf(stored, kept);
    if (damage) throw damage;
    let { ledger, layout } = stateOf(stored);
    if (!stored.ledger && !kept) {
      const lost = await checkStore(db, copy);
      if (lost) throw lost;
      layout = await fillIn(db, tables, copy);
    } else {
      // The browser may have stopped between the commit and the copy.
      if (stored.ledger && (kept?.generation ?? -1) < ledger.generation)
        await copied({ copy }, plain(ledger));
      if (layout.unindexed.length > 0) layout = await indexWhatIsNot(db, await tables.rarity());
    }
    // Found in this session, and nothing was written since: a large store is not shown as whole until it is found again.
    if (known?.damage && known.generation === ledger.generation)
      throw new CorpusDamaged(known.damage.expected, known.damage.found);
    const check = onceChecked(db, copy, known?.damage === null ? null : checked, ledger.generation);
    if (articlesHeld(layout) <= STORE.checkedAtOpen) await check();
    let damaged: CorpusDamaged | null = null;
    const remembered = whatIsRemembered(layout);
    return {
      count: articlesSeen(layout),
      held: () => read(db, ['meta'], async (tx) => articlesSeen(await layoutOf(tx))),
      lookUp: async (article) => {
        if (damaged) throw damaged;
        const found = await lookUp(db, article, await tables.rarity(), remembered);
        check().catch((error: unknown) => {
          if (error instanceof CorpusDamaged) damaged = error;
        });
        return found;
      },
      keep: async (article, isPart) => {
        const ports = { rarity: await tables.rarity(), copy, now: Date.now };
        const { number, verdict } = await keepArticle(db, ports, article, isPart);
        // Whoever never opens the corpus page would have a segment for each article kept.
        if (locks) tidy(db, { ...ports, locks }, { deletedBefore: 0 }).catch(() => {});
        return verdict === 'held' ? null : number;
      },
      unkeep: async (number) => {
        await unkeepArticle(db, { rarity: await tables.rarity(), copy }, number);
      },
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The whole check, once; nothing without a mark, or where the mark says that it was done. */
function onceChecked(
  db: LateralDatabase,
  copy: LedgerCopy,
  mark: CheckedMark | null,
  generation: number,
): () => Promise<void> {
  let begun: Promise<void> | null = null;
  return () => {
    begun ??= (async () => {
      if (!mark) return;
      const damage = await checkStore(db, copy);
      await mark.write({ generation, damage: damage && { expected: damage.expected, found: damage.found } });
      if (damage) throw damage;
    })();
    return begun;
  };
}

async function fillIn(db: LateralDatabase, tables: CorpusTables, copy: LedgerCopy): Promise<Layout> {
  const [{ articles }, rarity] = await Promise.all([tables.starter(), tables.rarity()]);
  await addAtOnce(db, { rarity, copy, now: WITH_THE_EXTENSION }, STARTER, articles, { first: true });
  return read(db, ['meta'], layoutOf);
}

/** What came with the extension was stored at no time that matters to the reader. */
const WITH_THE_EXTENSION = () => 0;

/** The name of the one database. */
export const DATABASE = 'lateral';

/**
 * Accepts what a damaged store still holds, puts back the articles of the starter corpus that are missing, and counts
 * anew. Nothing that can still be read is lost by it.
 */
export async function restoreStarter(
  tables: CorpusTables,
  ports: Pick<StorePorts, 'copy' | 'locks' | 'now'>,
  name = DATABASE,
): Promise<void> {
  const db = await openDatabase(name);
  try {
    const [{ articles }, rarity] = await Promise.all([tables.starter(), tables.rarity()]);
    await recover(db, { ...ports, rarity });
    await addAtOnce(db, { ...ports, rarity }, STARTER, articles);
  } finally {
    db.close();
  }
}
