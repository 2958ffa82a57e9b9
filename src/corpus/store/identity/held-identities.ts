import { blockOf, KEYS_AN_ARTICLE, numberOf, placeOf } from '../blocks/block-records.ts';
import { read } from '../database/transact.ts';
import type { ArticleNumber, SetId } from '../described.ts';
import { goneNumbers, isGone } from '../layout/gone.ts';
import { blocksOf, heldIn, type Layout } from '../layout/layout.ts';
import { readState } from '../layout/state.ts';
import { STORE } from '../limits.ts';
import type { AnyTransaction, LateralDatabase } from '../schema.ts';
import { keysAt } from './article-keys.ts';
import { IdentityTable } from './identity-table.ts';

/** The identities of all that is held, in memory, kept up with what others write. */
export class HeldIdentities {
  readonly table = new IdentityTable();
  /** As it was at the last `sync`. */
  layout: Layout | null = null;
  private isHeldNow: (number: ArticleNumber) => boolean = () => false;
  /** How many places of a block the table knows. */
  private readonly known = new Map<number, number>();
  private readonly without: SetId | null;

  /** @param without a set whose articles don't count as held */
  constructor(without: SetId | null = null) {
    this.without = without;
  }

  /** Whether an article was held at the last `sync`. */
  isHeld(number: ArticleNumber): boolean {
    return this.isHeldNow(number);
  }

  isCurrent(layout: Layout): boolean {
    return this.layout?.generation === layout.generation;
  }

  /** Reads what was added since the last time; all of it the first time. @returns their numbers */
  async sync(db: LateralDatabase): Promise<ArticleNumber[]> {
    const layout = await read(db, ['meta'], async (tx) => (await readState(tx)).layout);
    if (this.isCurrent(layout)) return [];
    const deleted = new Set(layout.sets.filter((set) => set.deletedAt !== null).map(({ id }) => id));
    const runs = layout.runs.filter(({ set }) => !deleted.has(set) && set !== this.without);
    // A block that was full when it was read can't have grown.
    const unknown = [...blocksOf(runs)].filter((block) => (this.known.get(block) ?? 0) < STORE.blockArticles);
    const added: ArticleNumber[] = [];
    for (const blocks of consecutive(unknown, STORE.blocksRead)) {
      const found = await read(db, ['identities'], (tx) => readIdentities(tx, blocks));
      for (const [block, identities] of found) {
        const from = this.known.get(block) ?? 0;
        const places = identities.length / KEYS_AN_ARTICLE;
        this.table.addBlock(block, identities, from);
        for (let place = from; place < places; place++) added.push(numberOf(block, place));
        this.known.set(block, places);
      }
    }
    if (this.layout) added.push(...(await this.takeBack(db, this.layout, layout)));
    this.layout = layout;
    this.isHeldNow = heldIn(
      this.without === null
        ? layout
        : { ...layout, runs: layout.runs.filter(({ set }) => set !== this.without) },
    );
    return added;
  }

  /** Articles of known blocks that were brought back: what is merely forgotten to be gone has no keys. */
  private async takeBack(db: LateralDatabase, before: Layout, now: Layout): Promise<ArticleNumber[]> {
    const back = goneNumbers(before.gone).filter(
      (number) => !isGone(now.gone, number) && this.known.has(blockOf(number)),
    );
    const found: ArticleNumber[] = [];
    for (const blocks of consecutive([...new Set(back.map(blockOf))], STORE.blocksRead)) {
      const identities = new Map(await read(db, ['identities'], (tx) => readIdentities(tx, blocks)));
      for (const number of back) {
        const block = identities.get(blockOf(number));
        const keys = block && keysAt(block, placeOf(number));
        if (!keys?.id) continue;
        this.table.add(number, keys);
        found.push(number);
      }
    }
    return found;
  }
}

/** The identities of blocks that follow each other, by block; one that is lost is left out. */
export async function readIdentities(tx: AnyTransaction, [first, count]: Consecutive) {
  const range = IDBKeyRange.bound(first, first + count, false, true);
  const store = tx.objectStore('identities');
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return keys.map((key, i) => [key, values[i]!] as const);
}

export type Consecutive = readonly [first: number, count: number];

/** Rising numbers as stretches of at most `most` that follow each other. */
export function consecutive(numbers: readonly number[], most: number): Consecutive[] {
  const stretches: [number, number][] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last && last[0] + last[1] === number && last[1] < most) last[1] += 1;
    else stretches.push([number, 1]);
  }
  return stretches;
}
