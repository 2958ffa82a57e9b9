import { blockOf } from '../blocks/block-records.ts';
import type { SetEntry, SetId } from '../described.ts';
import { type HeldWithVersions, withOlderVersions } from '../reading/read-articles.ts';
import type { LateralDatabase } from '../schema.ts';
import { articleLeft, articlesIn, type BlockLeft, salvage, setsLeft } from './salvage.ts';

/** What can still be taken out of a damaged store: that which recovering keeps, but for sets that were deleted. */
export interface WhatIsLeft {
  readonly sets: readonly SetEntry[];
  /** The live articles of one of these sets that can be read, some at a time. */
  articles(set: SetId): AsyncIterable<readonly HeldWithVersions[]>;
}

/** Reads every article once, in slices. */
export async function whatIsLeft(db: LateralDatabase): Promise<WhatIsLeft> {
  const saved = await salvage(db);
  const { layout, blocks, replaced } = saved;
  const liveIn = ({ readable }: BlockLeft) => readable.filter((number) => !replaced.has(number)).length;
  const sets = setsLeft(saved).flatMap(({ id, labels, importedAt, from }): SetEntry[] => {
    const { on, deletedAt } = layout?.sets.find((set) => set.id === id) ?? { on: true, deletedAt: null };
    if (deletedAt !== null) return [];
    const own = [...blocks.values()].filter(({ set }) => set === id);
    return [
      { ...labels, id, on, importedAt, from, articles: own.reduce((sum, block) => sum + liveIn(block), 0) },
    ];
  });
  return {
    sets,
    articles: (set) =>
      withOlderVersions(
        [...blocks].filter(([, own]) => own.set === set).map(([block]) => block),
        async (block) => {
          const { readable } = await articlesIn(db, block);
          return [...readable].filter(([number]) => !replaced.has(number)).map(([, stored]) => stored);
        },
        async (number) => (blocks.has(blockOf(number)) ? articleLeft(db, number) : null),
      ),
  };
}
