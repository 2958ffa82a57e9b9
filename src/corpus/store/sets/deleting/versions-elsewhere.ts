import { blockOf, FLAG } from '../../blocks/block-records.ts';
import type { ArticleNumber, SetId } from '../../described.ts';
import { isGone } from '../../layout/gone.ts';
import { blocksOf, type Layout, setOfBlock } from '../../layout/layout.ts';
import type { LateralDatabase } from '../../schema.ts';
import type { CountedRow } from '../set-tally.ts';
import { countedRows, readBlocks, rowsByNumber } from '../tally-rows.ts';

/** A live article of a set, and the versions of it that other sets hold, the newest first. */
export interface Chain {
  readonly newest: ArticleNumber;
  readonly elsewhere: readonly CountedRow[];
}

/**
 * Which live articles of a set took the place of what other sets hold: a page that was kept may be a newer version of an
 * imported article. Reads the set's catalogue, and some blocks of the others'.
 */
export async function versionsElsewhere(db: LateralDatabase, layout: Layout, set: SetId): Promise<Chain[]> {
  const isOwn = (number: ArticleNumber) => setOfBlock(layout, blockOf(number)) === set;
  /** The version before each of the set's own that has one. */
  const before = new Map<ArticleNumber, ArticleNumber>();
  const live: ArticleNumber[] = [];
  for await (const slice of readBlocks(db, blocksOf(layout.runs.filter((run) => run.set === set))))
    for (const records of slice)
      for (const { row } of countedRows(records)) {
        if (row.replaces === null) continue;
        before.set(row.number, row.replaces);
        if (isLive(layout, row)) live.push(row.number);
      }

  const elsewhere = new Map<ArticleNumber, CountedRow>();
  /** The next version in another set, from one of the set's own on. */
  const outside = (number: ArticleNumber | null | undefined): ArticleNumber | null => {
    let next = number ?? null;
    while (next !== null && isOwn(next)) next = before.get(next) ?? null;
    return next !== null && setOfBlock(layout, blockOf(next)) !== undefined ? next : null;
  };
  let asked = new Set(live.map(outside));
  for (;;) {
    const wanted = new Set(
      [...asked].filter((number) => number !== null && !elsewhere.has(number)) as number[],
    );
    if (wanted.size === 0) break;
    const rows = await rowsByNumber(db, wanted);
    for (const [number, counted] of rows) elsewhere.set(number, counted);
    asked = new Set([...rows.values()].map(({ row }) => outside(row.replaces)));
  }

  return live.flatMap((newest) => {
    const chain: CountedRow[] = [];
    for (let at = outside(newest); at !== null; ) {
      const counted = elsewhere.get(at);
      if (!counted || counted.row.flags & FLAG.deleted) break;
      chain.push(counted);
      at = outside(counted.row.replaces);
    }
    return chain.length > 0 ? [{ newest, elsewhere: chain }] : [];
  });
}

/** Whether an article is live in its set, be that deleted or not. */
export function isLive({ gone }: Layout, { number, flags }: CountedRow['row']): boolean {
  return (flags & (FLAG.replaced | FLAG.deleted)) === 0 && !isGone(gone, number);
}
