import type { SearchedRow } from '../../../core/index/search/query.ts';
import { blockOf, type CatalogueBlock, FLAG, numberOf, placeOf, rowOf } from '../blocks/block-records.ts';
import { read } from '../database/transact.ts';
import { type ArticleNumber, type ArticleRow, EVERY_SET, type SetId } from '../described.ts';
import { consecutive } from '../identity/held-identities.ts';
import { isGone } from '../layout/gone.ts';
import { blocksOf, type Layout, setOfBlock } from '../layout/layout.ts';
import { STORE } from '../limits.ts';
import type { LateralDatabase } from '../schema.ts';

const OVER = FLAG.replaced | FLAG.deleted;

/** The catalogue in memory, of one generation: about 150 bytes an article. */
export class Columns {
  readonly generation: number;
  /** Numbers of the articles that look-up and search may find, rising, by set. */
  private readonly seen = new Map<SetId, ArticleNumber[]>();
  private readonly blocks = new Map<number, CatalogueBlock>();
  private readonly layout: Layout;
  private readonly names: ReadonlyMap<SetId, string>;

  private constructor(layout: Layout, names: ReadonlyMap<SetId, string>) {
    this.generation = layout.generation;
    this.layout = layout;
    this.names = names;
  }

  /** Reads the catalogue of all sets that are held, in slices. */
  static async read(db: LateralDatabase, layout: Layout, signal?: AbortSignal): Promise<Columns> {
    const sets = await read(db, ['sets'], (tx) => tx.objectStore('sets').getAll());
    const columns = new Columns(layout, new Map(sets.map(({ id, labels }) => [id, labels.name])));
    const held = new Set(layout.sets.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id));
    for (const { first, count, set } of layout.runs) {
      if (!held.has(set)) continue;
      for (const [from, many] of consecutive([...blocksOf([{ first, count }])], STORE.blocksRead)) {
        signal?.throwIfAborted();
        const range = IDBKeyRange.bound(from, from + many, false, true);
        const [keys, blocks] = await read(db, ['catalogue'], (tx) =>
          Promise.all([
            tx.objectStore('catalogue').getAllKeys(range),
            tx.objectStore('catalogue').getAll(range),
          ]),
        );
        for (const [i, block] of keys.entries()) columns.take(block, blocks[i]!, set);
      }
    }
    return columns;
  }

  /**
   * @param set one set, also one that is switched off; null for all that are on; `EVERY_SET` for all
   * @returns rising
   */
  visible(set: SetId | null): Uint32Array {
    const asked = this.layout.sets.filter(({ id, on }) =>
      set === null ? on : set === EVERY_SET || id === set,
    );
    return Uint32Array.from(asked.flatMap(({ id }) => this.seen.get(id) ?? [])).sort();
  }

  /** Of an article of `visible`. */
  row(number: ArticleNumber): ArticleRow {
    const set = setOfBlock(this.layout, blockOf(number))!;
    return rowIn(set, blockOf(number), this.blocks.get(blockOf(number))!, placeOf(number));
  }

  /** The names of each set: the stored one and, where `shown` has another for that, the other. */
  setNames(shown: ReadonlyMap<string, string>): ReadonlyMap<SetId, readonly string[]> {
    return new Map(
      [...this.names].map(([id, name]) => [id, [name, shown.get(name)].filter((one) => one !== undefined)]),
    );
  }

  /** @param names of each set, by `setNames` */
  searchedRow(number: ArticleNumber, names: ReturnType<Columns['setNames']>): SearchedRow {
    const row = this.row(number);
    return { ...row, set: names.get(row.set) ?? [] };
  }

  private take(block: number, catalogue: CatalogueBlock, set: SetId): void {
    this.blocks.set(block, catalogue);
    const own = this.seen.get(set) ?? [];
    this.seen.set(set, own);
    catalogue.flags.forEach((flags, place) => {
      const number = numberOf(block, place);
      if ((flags & OVER) === 0 && !isGone(this.layout.gone, number)) own.push(number);
    });
  }
}

export function rowIn(set: SetId, block: number, catalogue: CatalogueBlock, place: number): ArticleRow {
  const { number, title, outlet, published, lang, characters, flags, replaces } = rowOf(
    block,
    catalogue,
    place,
  );
  return {
    number,
    set,
    title,
    outlet,
    published,
    lang,
    characters,
    cutOff: (flags & FLAG.cutOff) !== 0,
    changed: replaces !== null,
  };
}
