import type { Article } from '../../article/article.ts';
import { articleWords } from '../../article/article-words.ts';
import { words } from '../../article/words.ts';
import type { PostingsTable } from './postings-table.ts';
import { textClass } from './term-class.ts';
import { termHash, titleTerm } from './term-hash.ts';
import { BM25 } from './thresholds.ts';

/** Adds the terms of articles to a table. */
export interface TermCounter {
  add(number: number, article: Pick<Article, 'title' | 'text'>): void;
}

/** Counts by the numbers of terms in the table: no map and no string for each article. */
export function createTermCounter(table: PostingsTable): TermCounter {
  let frequency = new Uint32Array(1 << 10);
  const seen: number[] = [];
  const count = (term: string, times: number) => {
    const number = table.termOf(termHash(term));
    if (number >= frequency.length) {
      const larger = new Uint32Array(2 * Math.max(number, frequency.length));
      larger.set(frequency);
      frequency = larger;
    }
    if (frequency[number] === 0) seen.push(number);
    frequency[number]! += times;
  };
  return {
    add(number, article) {
      const title = words(article.title);
      const text = articleWords(article);
      for (const { term } of title) {
        count(term, BM25.titleFactor);
        count(titleTerm(term), BM25.titleFactor);
      }
      for (const { term } of text) count(term, 1);
      for (const term of seen) {
        table.add(term, number, textClass(frequency[term]!, title.length + text.length));
        frequency[term] = 0;
      }
      seen.length = 0;
    },
  };
}
