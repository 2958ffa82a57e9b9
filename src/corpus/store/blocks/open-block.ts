import type { SetId } from '../described.ts';
import { type ArticleKeys, keySum, keysAt, NO_KEYS } from '../identity/article-keys.ts';
import { STORE, type StoreLimits } from '../limits.ts';
import type { StoredArticle, WriteTransaction } from '../schema.ts';
import type { CountedRow } from '../sets/set-tally.ts';
import { articleBytes, stringBytes } from './article-bytes.ts';
import {
  type CatalogueBlock,
  type CatalogueRow,
  columnsOf,
  FLAG,
  type IdentityBlock,
  KEYS_AN_ARTICLE,
  numberOf,
  rowOf,
  UNUSED,
} from './block-records.ts';

/**
 * A block that takes articles until it is full: 128 of them, or fewer long ones. Four lie in a record, or fewer long ones too:
 * the rest of its places stays unused.
 */
export class OpenBlock {
  readonly block: number;
  readonly set: SetId;
  private readonly addedAt: number;
  private readonly limits: StoreLimits;
  private readonly rows: CatalogueRow[] = [];
  private readonly keys: number[] = [];
  private textBytes = 0;
  private rowBytes = 0;

  constructor(block: number, set: SetId, addedAt: number, limits: StoreLimits = STORE) {
    this.block = block;
    this.set = set;
    this.addedAt = addedAt;
    this.limits = limits;
  }

  /** A block as it was written, as far as there are identities, to be filled further. */
  static again(block: number, written: CatalogueBlock, identities: IdentityBlock): OpenBlock {
    const open = new OpenBlock(block, written.set, written.addedAt);
    for (let place = 0; place < identities.length / KEYS_AN_ARTICLE; place++)
      open.push(rowOf(block, written, place), keysAt(identities, place));
    return open;
  }

  /** Places that are taken, or were passed over. */
  get places(): number {
    return this.rows.length;
  }

  /** @returns the article as it is counted, with its number; null if the block is full */
  add({ article, cutOff, replaces }: StoredArticle, keys: ArticleKeys): CountedRow | null {
    const next = rowFor(numberOf(this.block, this.places), article, cutOff ? FLAG.cutOff : 0, replaces);
    const place = this.placeFor(next.bytes);
    const row = { ...next, number: numberOf(this.block, place) };
    const room =
      place < this.limits.blockArticles &&
      this.textBytes + row.bytes <= this.limits.blockBytes &&
      this.rowBytes + rowBytes(row) <= this.limits.catalogueBytes;
    if (!room && this.places > 0) return null;
    while (this.places < place) this.push({ ...UNUSED, number: numberOf(this.block, this.places) }, NO_KEYS);
    this.push(row, keys);
    return { row, hash: keySum(keys) };
  }

  catalogue(): CatalogueBlock {
    return columnsOf(this.set, this.addedAt, this.rows);
  }

  identities(): IdentityBlock {
    return Float64Array.from(this.keys);
  }

  /** Writes its two records. */
  async put(tx: WriteTransaction): Promise<void> {
    await Promise.all([
      tx.objectStore('catalogue').put(this.catalogue(), this.block),
      tx.objectStore('identities').put(this.identities(), this.block),
    ]);
  }

  /** The next place, or the first of the next record. */
  private placeFor(bytes: number): number {
    const begun = this.places - (this.places % STORE.recordArticles);
    const inRecord = this.rows.slice(begun).reduce((sum, row) => sum + row.bytes, bytes);
    const fits = begun === this.places || inRecord <= this.limits.recordBytes;
    return fits ? this.places : begun + STORE.recordArticles;
  }

  private push(row: CatalogueRow, keys: ArticleKeys): void {
    this.rows.push(row);
    this.keys.push(keys.url, keys.text, keys.id);
    this.textBytes += row.bytes;
    this.rowBytes += rowBytes(row);
  }
}

export function rowFor(
  number: number,
  article: StoredArticle['article'],
  flags: number,
  replaces: number | null,
): CatalogueRow {
  const { title, published, outlet, lang, text } = article;
  const [characters, bytes] = [text.length, articleBytes(article)];
  return { number, title, published, outlet, lang, characters, bytes, flags, replaces };
}

/** At most: outlets that are named before take less. */
const rowBytes = ({ title, outlet }: CatalogueRow) => stringBytes(title) + stringBytes(outlet) + ROW_BYTES;
const ROW_BYTES = 60;
