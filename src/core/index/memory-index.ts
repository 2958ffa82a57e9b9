import type { Article } from '../article/article.ts';
import { articleTerms } from './article-terms.ts';
import { dayOf } from './day.ts';
import type { Rarity } from './rarity.ts';
import { INDEXING } from './thresholds.ts';

/** An index of articles held in memory, for the command line: likeness over all of them, near days first. */
export interface MemoryIndex {
  add(article: Article): void;
  /** Up to `limit` articles that share most with `article`, itself included if it was added. */
  candidates(article: Article, limit: number): Article[];
  readonly size: number;
}

export function createMemoryIndex(rarity: Rarity): MemoryIndex {
  const articles: Article[] = [];
  const days: (number | null)[] = [];
  const postings = new Map<string, { at: number[]; weight: number[] }>();
  return {
    get size() {
      return articles.length;
    },
    add(article) {
      const at = articles.push(article) - 1;
      days.push(dayOf(article.published));
      for (const [term, weight] of articleTerms(article, rarity).weights) {
        const list = postings.get(term);
        if (list) {
          list.at.push(at);
          list.weight.push(weight);
        } else postings.set(term, { at: [at], weight: [weight] });
      }
    },
    candidates(article, limit) {
      const alike = new Map<number, number>();
      // What is new in the article is looked for in the whole of the others: their news may be its background.
      for (const [term, weight] of articleTerms(article, rarity).head) {
        const list = postings.get(term);
        if (!list) continue;
        for (let i = 0; i < list.at.length; i++) {
          const at = list.at[i]!;
          alike.set(at, (alike.get(at) ?? 0) + weight * list.weight[i]!);
        }
      }
      const day = dayOf(article.published);
      const near = (at: number) => {
        const other = days[at]!;
        if (day === null) return 1;
        const distance = other === null ? INDEXING.farDays : Math.abs(day - other);
        return (1 - INDEXING.lossPerDay) ** Math.min(INDEXING.farDays, distance);
      };
      return [...alike]
        .map(([at, value]) => ({ at, value: value * near(at) }))
        .sort((a, b) => b.value - a.value || a.at - b.at)
        .slice(0, limit)
        .map(({ at }) => articles[at]!);
    },
  };
}
