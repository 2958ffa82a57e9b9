import { type IDBPDatabase, openDB } from 'idb';
import type { Article } from '../../../../../src/core/article/article.ts';
import { dayOf } from '../../../../../src/core/index/day.ts';

/**
 * A database as Lateral 0.1 left it, made by the code of its `schema.ts` and `add-articles.ts`: articles by id with the
 * id of their set, 24 hashes an article by day and part, and the ledger. Kept as it was: readers have it.
 */
export async function fillAsVersion1(
  name: string,
  articles: readonly Article[],
  ledger: { readonly generation: number; readonly count: number } | null,
): Promise<IDBPDatabase<unknown>> {
  const db = await openDB(name, 1, {
    upgrade(db) {
      db.createObjectStore('articles', { keyPath: 'id' });
      db.createObjectStore('days');
      db.createObjectStore('meta');
    },
  });
  const tx = db.transaction(['articles', 'days', 'meta'], 'readwrite', { durability: 'strict' });
  const days = new Map<string, { key: [number | 'undated', number]; ids: string[] }>();
  for (const article of articles) {
    const corpus = article.outlet === 'many' ? 'test' : 'starter';
    await tx.objectStore('articles').add({ ...article, corpus });
    const day = dayOf(article.published) ?? 'undated';
    const open = days.get(String(day)) ?? { key: [day, 0], ids: [] };
    open.ids.push(article.id);
    days.set(String(day), open);
  }
  for (const { key, ids } of days.values())
    await tx.objectStore('days').put({ ids, hashes: new Uint16Array(24 * ids.length) }, key);
  if (ledger) await tx.objectStore('meta').put(ledger, 'ledger');
  await tx.done;
  return db;
}
