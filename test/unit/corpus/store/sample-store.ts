import type { Article } from '../../../../src/core/article/article.ts';
import type { CorpusTables, LedgerCopy } from '../../../../src/corpus/store/corpus.ts';
import type { Ledger } from '../../../../src/corpus/store/schema.ts';
import { article, ferry, rarity } from '../../core/sample-event.ts';

/** The ferry's three articles and the opera's, as a starter corpus; counts how often it was asked for. */
export function sampleTables(articles: readonly Article[] = Object.values(ferry)): CorpusTables & {
  readonly asked: () => number;
} {
  let asked = 0;
  return {
    asked: () => asked,
    rarity: async () => rarity,
    starter: async () => {
      asked += 1;
      return { version: 1, articles };
    },
  };
}

/** A ledger copy in memory, as `storage.local` keeps one. */
export function sampleCopy(kept: Ledger | null = null): LedgerCopy & { readonly held: () => Ledger | null } {
  let held = kept;
  return {
    held: () => held,
    read: async () => held,
    write: async (ledger) => {
      held = { ...ledger };
    },
  };
}

/** `count` different articles of one day (or of none). */
export function manyArticles(count: number, published: string | null, name = 'many'): Article[] {
  return Array.from({ length: count }, (_, i) =>
    article({
      url: `https://${name}.example/${i}`,
      outlet: name,
      title: `Notice ${i}`,
      published,
      text: `Vessel number${i}x left pier ${i} for harbour${i % 7}y with cargo${i % 11}z.`,
    }),
  );
}
