import type { IDBPTransaction } from 'idb';
import type { Article } from '../../core/article/article.ts';
import { articleTerms } from '../../core/index/article-terms.ts';
import { dayOf } from '../../core/index/day.ts';
import type { Rarity } from '../../core/index/rarity.ts';
import { signature } from '../../core/index/signature.ts';
import type { DayKey, LateralDatabase, LateralSchema, Ledger, StoredDay } from './schema.ts';

/** 500 articles × (48 bytes of signature + an id) stay under the 64 KB from which a value becomes a file. */
const ARTICLES_A_PART = 500;

/**
 * Stores articles and their signatures in one transaction: all of them are in, or none. Articles whose id is held
 * already are passed over. Costs one day record for each day that the articles fall on.
 * @returns the new ledger, committed
 */
export async function addArticles(
  db: LateralDatabase,
  corpus: string,
  articles: readonly Article[],
  rarity: Rarity,
): Promise<Ledger> {
  const signed = articles.map((article) => ({ article, hashes: signature(articleTerms(article, rarity)) }));
  const tx = db.transaction(['articles', 'days', 'meta'], 'readwrite', { durability: 'strict' });
  try {
    const ledger = await putAll(tx, corpus, signed);
    await tx.done;
    return ledger;
  } catch (error) {
    // A value that can't be cloned throws without ending the transaction: what went before it would be committed.
    tx.done.catch(() => {});
    abort(tx);
    throw error;
  }
}

type WriteTransaction = IDBPTransaction<LateralSchema, ('articles' | 'days' | 'meta')[], 'readwrite'>;

function abort(tx: WriteTransaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}

async function putAll(
  tx: WriteTransaction,
  corpus: string,
  signed: readonly { readonly article: Article; readonly hashes: Uint16Array }[],
): Promise<Ledger> {
  const days = new Map<string, { key: DayKey; ids: string[]; hashes: number[] }>();
  let added = 0;
  for (const { article, hashes } of signed) {
    if ((await tx.objectStore('articles').getKey(article.id)) !== undefined) continue;
    await tx.objectStore('articles').add({ ...article, corpus });
    added += 1;
    const day = dayOf(article.published) ?? 'undated';
    let open = days.get(String(day));
    if (!open || open.ids.length >= ARTICLES_A_PART) {
      if (open) await putDay(tx.objectStore('days'), open);
      open = await lastPart(tx.objectStore('days'), day);
      days.set(String(day), open);
    }
    open.ids.push(article.id);
    open.hashes.push(...hashes);
  }
  for (const open of days.values()) await putDay(tx.objectStore('days'), open);
  const before = await tx.objectStore('meta').get('ledger');
  const ledger = { generation: (before?.generation ?? 0) + 1, count: (before?.count ?? 0) + added };
  await tx.objectStore('meta').put(ledger, 'ledger');
  return ledger;
}

interface DayStore {
  getAllKeys(query: IDBKeyRange): Promise<DayKey[]>;
  get(key: DayKey): Promise<StoredDay | undefined>;
  put(value: StoredDay, key: DayKey): Promise<DayKey>;
}

/** The part of a day that takes the next article: its last one, or a new one when that is full. */
async function lastPart(
  store: DayStore,
  day: DayKey[0],
): Promise<{ key: DayKey; ids: string[]; hashes: number[] }> {
  const keys = await store.getAllKeys(IDBKeyRange.bound([day, 0], [day, Number.MAX_SAFE_INTEGER]));
  const key = keys.at(-1);
  const held = key && (await store.get(key));
  if (!key || !held) return { key: [day, 0], ids: [], hashes: [] };
  if (held.ids.length >= ARTICLES_A_PART) return { key: [day, key[1] + 1], ids: [], hashes: [] };
  return { key, ids: [...held.ids], hashes: [...held.hashes] };
}

async function putDay(store: DayStore, day: { key: DayKey; ids: string[]; hashes: number[] }): Promise<void> {
  await store.put({ ids: day.ids, hashes: Uint16Array.from(day.hashes) }, day.key);
}
