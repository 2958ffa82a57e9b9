import type { IDBPObjectStore } from 'idb';
import { articleIn, blockOfRecord, numbersOf, recordOf, recordsOfBlocks } from '../blocks/article-records.ts';
import { blockOf, FLAG, placeOf } from '../blocks/block-records.ts';
import { read } from '../database/transact.ts';
import type { ArticleNumber, SetId } from '../described.ts';
import { StoreClosed } from '../failures.ts';
import { keysAt } from '../identity/article-keys.ts';
import type { ImportRecord } from '../importing/import-record.ts';
import { isGone } from '../layout/gone.ts';
import { blocksOf, type Layout, type Litter, setOfBlock } from '../layout/layout.ts';
import type {
  ArticleRecord,
  LateralDatabase,
  LateralSchema,
  StoredArticle,
  StoredLedger,
  StoreName,
} from '../schema.ts';
import { knownLabels, RECOVERED_LABELS } from '../sets/known-sets.ts';
import type { SetRecord } from '../sets/set-record.ts';

/** What can still be read of a damaged store, but for the articles themselves. */
export interface Salvage {
  readonly ledger: StoredLedger | null;
  readonly layout: Layout | null;
  readonly litter: Litter | null;
  readonly sets: readonly SetRecord[];
  readonly imports: readonly ImportRecord[];
  /** What can be read of each block, blocks rising; neither of pending imports nor of what had been thrown away. */
  readonly blocks: ReadonlyMap<number, BlockLeft>;
  /** Articles that a newer version has taken the place of, or that were deleted. */
  readonly replaced: ReadonlySet<ArticleNumber>;
  readonly unreadable: readonly ArticleNumber[];
  /** Blocks of which neither catalogue nor identities are left: nothing says which of their articles were put out. */
  readonly unsure: ReadonlySet<number>;
}

export interface BlockLeft {
  /** As the layout says, or else as its articles were stored. */
  readonly set: SetId;
  /** Its articles, older versions included. */
  readonly readable: readonly ArticleNumber[];
}

export async function salvage(db: LateralDatabase): Promise<Salvage> {
  const meta = (key: 'ledger' | 'layout' | 'litter') =>
    tolerant(db, 'meta', (store) => store.get(key), undefined);
  const ledger = ((await meta('ledger')) as StoredLedger | undefined) ?? null;
  const layout = ((await meta('layout')) as Layout | undefined) ?? null;
  const litter = ((await meta('litter')) as Litter | undefined) ?? null;
  const sets = await tolerant(db, 'sets', (store) => store.getAll(), []);
  const imports = await tolerant(db, 'imports', (store) => store.getAll(), []);
  const others = new Set(blocksOf([...imports.flatMap(({ runs }) => runs), ...(litter?.blocks ?? [])]));
  const blocks = new Map<number, BlockLeft>();
  const replaced = new Set<ArticleNumber>(litter?.chains);
  for (const { number } of layout?.deleted ?? []) replaced.add(number);
  const unreadable: ArticleNumber[] = [];
  const unsure = new Set<number>();
  for (const block of await blocksWithArticles(db)) {
    if (others.has(block)) continue;
    const catalogue = await tolerant(db, 'catalogue', (store) => store.get(block), undefined);
    const identities = await tolerant(db, 'identities', (store) => store.get(block), undefined);
    if (!catalogue && !identities) unsure.add(block);
    const articles = await articlesIn(db, block);
    const [first] = articles.readable.values();
    if (first) {
      const set = (layout && setOfBlock(layout, block)) ?? first.set;
      blocks.set(block, { set, readable: [...articles.readable.keys()] });
    }
    unreadable.push(...articles.unreadable);
    for (const [number, { replaces }] of articles.readable) {
      if (replaces !== null && !(layout && hasGivenBack(layout, number, replaces))) replaced.add(replaces);
      const over = (catalogue?.flags[placeOf(number)] ?? 0) & FLAG.replaced;
      // What is written into the catalogue as put out has no identity any more.
      const isNobody = !catalogue && identities !== undefined && keysAt(identities, placeOf(number)).id === 0;
      if (over || isNobody || (layout && isGone(layout.gone, number))) replaced.add(number);
    }
  }
  return { ledger, layout, litter, sets, imports, blocks, replaced, unreadable, unsure };
}

/** Articles of a deleted set have given back the place that they took in another one. */
function hasGivenBack(layout: Layout, number: ArticleNumber, replaces: ArticleNumber): boolean {
  const set = setOfBlock(layout, blockOf(number));
  const isDeleted = layout.sets.some(({ id, deletedAt }) => id === set && deletedAt !== null);
  return isDeleted && setOfBlock(layout, blockOf(replaces)) !== set;
}

/** Every set that has articles left or is still known by its record. */
export function setsLeft({ sets, imports, blocks }: Salvage): Omit<SetRecord, 'tally'>[] {
  const known = new Map<SetId, Omit<SetRecord, 'tally'>>(sets.map((set) => [set.id, set]));
  const ids = new Set([...known.keys(), ...Array.from(blocks.values(), ({ set }) => set)]);
  return [...ids].map((id) => {
    const pending = imports.flatMap((record) => record.sets).find((set) => set.id === id);
    const labels = pending?.labels ?? knownLabels(id) ?? RECOVERED_LABELS;
    return known.get(id) ?? { id, labels, importedAt: null, from: [] };
  });
}

/** One article; null if it can't be read or is none any more. */
export async function articleLeft(db: LateralDatabase, number: ArticleNumber): Promise<StoredArticle | null> {
  return articleLeftIn(await recordLeft(db, recordOf(number)), number);
}

/** The same of a record that was read. */
export function articleLeftIn(record: ArticleRecord | null, number: ArticleNumber): StoredArticle | null {
  const value: unknown = record === null ? undefined : articleIn(record, number);
  return isStoredArticle(value) ? value : null;
}

/** A record of articles, of whatever is in it; null if it can't be read. */
export async function recordLeft(db: LateralDatabase, key: number): Promise<ArticleRecord | null> {
  const value: unknown = await tolerant(db, 'articles', async (store) => (await store.get(key)) ?? [], null);
  return Array.isArray(value) ? value : null;
}

/** The articles of a block that can be read, by number, and those that can't. */
export async function articlesIn(db: LateralDatabase, block: number) {
  const range = recordsOfBlocks(block, 1);
  const keys = await twice(db, 'articles', (store) => store.getAllKeys(range));
  let records: unknown[] | null = await tolerant(db, 'articles', (store) => store.getAll(range), null);
  if (!records || records.length !== keys.length) {
    records = [];
    // One that can't be read fails all that are asked for with it.
    for (const key of keys) records.push(await recordLeft(db, key));
  }
  const readable = new Map<ArticleNumber, StoredArticle>();
  const unreadable: ArticleNumber[] = [];
  keys.forEach((key, i) => {
    const record = records[i];
    for (const number of numbersOf(key)) {
      const value: unknown = Array.isArray(record) ? articleIn(record, number) : undefined;
      if (isStoredArticle(value)) readable.set(number, value);
      else if (!Array.isArray(record) || value !== undefined) unreadable.push(number);
    }
  });
  return { readable, unreadable };
}

/** How many articles there are, older versions among them: by the catalogue, and of a block that has none by what can be read. */
export async function countLeft(db: LateralDatabase): Promise<number> {
  let articles = 0;
  for (const block of await blocksWithArticles(db)) {
    const catalogue = await tolerant(db, 'catalogue', (store) => store.get(block), undefined);
    if (catalogue) articles += catalogue.flags.filter((flags) => (flags & FLAG.deleted) === 0).length;
    else articles += (await articlesIn(db, block)).readable.size;
  }
  return articles;
}

const KEYS_READ = 5_000;

async function blocksWithArticles(db: LateralDatabase): Promise<number[]> {
  const blocks = new Set<number>();
  let range: IDBKeyRange | undefined;
  for (;;) {
    const keys: number[] = await twice(db, 'articles', (store) => store.getAllKeys(range, KEYS_READ));
    for (const record of keys) blocks.add(blockOfRecord(record));
    if (keys.length < KEYS_READ) return [...blocks].sort((a, b) => a - b);
    range = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}

/** A request in a transaction of its own, which is made again if it fails: once is no damage. */
async function twice<Name extends StoreName, Result>(
  db: LateralDatabase,
  name: Name,
  request: (store: IDBPObjectStore<LateralSchema, StoreName[], Name, 'readonly'>) => Promise<Result>,
): Promise<Result> {
  const ask = () => read(db, [name], (tx) => request(tx.objectStore(name)));
  return ask().catch(ask);
}

/** The same; `otherwise` for what can't be read at all, unless the store as a whole is gone. */
async function tolerant<Name extends StoreName, Result>(
  db: LateralDatabase,
  name: Name,
  request: (store: IDBPObjectStore<LateralSchema, StoreName[], Name, 'readonly'>) => Promise<Result>,
  otherwise: Result,
): Promise<Result> {
  try {
    return await twice(db, name, request);
  } catch (error) {
    if (error instanceof StoreClosed) throw error;
    return otherwise;
  }
}

function isStoredArticle(value: unknown): value is StoredArticle {
  const { article, set, cutOff, replaces, addedAt } = (value ?? {}) as Partial<StoredArticle>;
  return (
    typeof article === 'object' &&
    article !== null &&
    ['id', 'outlet', 'title', 'text'].every(
      (name) => typeof article[name as keyof typeof article] === 'string',
    ) &&
    typeof set === 'string' &&
    typeof cutOff === 'boolean' &&
    (replaces === null || typeof replaces === 'number') &&
    typeof addedAt === 'number'
  );
}
