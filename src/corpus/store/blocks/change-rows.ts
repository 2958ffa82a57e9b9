import type { ArticleNumber, SetId } from '../described.ts';
import { type ArticleKeys, keysAt, NO_KEYS } from '../identity/article-keys.ts';
import type { WriteTransaction } from '../schema.ts';
import {
  BLANK,
  blockOf,
  type CatalogueBlock,
  type CatalogueRow,
  columnsOf,
  FLAG,
  type IdentityBlock,
  KEYS_AN_ARTICLE,
  placeOf,
  rowsOf,
} from './block-records.ts';

/** A block's two records while rows of them are changed. */
export class ChangedBlock {
  readonly block: number;
  private readonly set: SetId;
  private readonly addedAt: number;
  private readonly rows: CatalogueRow[];
  private readonly identities: IdentityBlock;

  constructor(block: number, catalogue: CatalogueBlock, identities: IdentityBlock) {
    this.block = block;
    this.set = catalogue.set;
    this.addedAt = catalogue.addedAt;
    this.rows = rowsOf(block, catalogue);
    this.identities = identities.slice();
  }

  row(place: number): CatalogueRow {
    return this.rows[place]!;
  }

  keys(place: number): ArticleKeys {
    return keysAt(this.identities, place);
  }

  setKeys(place: number, { url, text, id }: ArticleKeys): void {
    this.identities.set([url, text, id], place * KEYS_AN_ARTICLE);
  }

  /** Another version has taken its place: it is found by nothing but that one. */
  markReplaced(place: number): void {
    const row = this.row(place);
    this.setKeys(place, NO_KEYS);
    this.rows[place] = { ...row, flags: row.flags | FLAG.replaced };
  }

  /** What {@link markReplaced} did, undone. */
  markLive(place: number, keys: ArticleKeys): void {
    const row = this.row(place);
    this.setKeys(place, keys);
    this.rows[place] = { ...row, flags: row.flags & ~FLAG.replaced };
  }

  /** Nothing of what stood here of it is left. */
  markDeleted(place: number): void {
    this.setKeys(place, NO_KEYS);
    this.rows[place] = { ...BLANK, number: this.row(place).number };
  }

  /** Whether there is nothing at a place, also because none has ever been there. */
  isDeleted(place: number): boolean {
    return ((this.rows[place] ?? BLANK).flags & FLAG.deleted) !== 0;
  }

  async put(tx: WriteTransaction): Promise<void> {
    await Promise.all([
      tx.objectStore('catalogue').put(columnsOf(this.set, this.addedAt, this.rows), this.block),
      tx.objectStore('identities').put(this.identities, this.block),
    ]);
  }
}

/** The blocks of some articles, to be changed. One that is lost is left out. */
export async function blocksToChange(
  tx: WriteTransaction,
  numbers: Iterable<ArticleNumber>,
): Promise<Map<number, ChangedBlock>> {
  const changed = new Map<number, ChangedBlock>();
  for (const block of new Set([...numbers].map(blockOf))) {
    const [catalogue, identities] = await Promise.all([
      tx.objectStore('catalogue').get(block),
      tx.objectStore('identities').get(block),
    ]);
    if (catalogue && identities) changed.set(block, new ChangedBlock(block, catalogue, identities));
  }
  return changed;
}

/** Calls `change` with the block and the place of each of some articles, and writes the blocks. */
export async function changeRows(
  tx: WriteTransaction,
  numbers: readonly ArticleNumber[],
  change: (block: ChangedBlock, place: number) => void,
): Promise<void> {
  const blocks = await blocksToChange(tx, numbers);
  for (const number of numbers) {
    const block = blocks.get(blockOf(number));
    if (block) change(block, placeOf(number));
  }
  await Promise.all([...blocks.values()].map((block) => block.put(tx)));
}
