import type { Article } from '../../../src/core/article/article.ts';
import { articleWords } from '../../../src/core/article/article-words.ts';
import { words } from '../../../src/core/article/words.ts';

/** BM25 as search engines have it, over stems of headline and text; no dates, no knowledge of the topic. */
export class Bm25 {
  private readonly articles: readonly Article[];
  private readonly postings = new Map<string, { at: number[]; times: number[] }>();
  private readonly lengths: number[] = [];
  private readonly meanLength: number;

  constructor(articles: readonly Article[]) {
    this.articles = articles;
    articles.forEach((article, at) => {
      const times = count([...words(article.title), ...articleWords(article)].map(({ term }) => term));
      let length = 0;
      for (const [term, own] of times) {
        const list = this.postings.get(term) ?? { at: [], times: [] };
        this.postings.set(term, list);
        list.at.push(at);
        list.times.push(own);
        length += own;
      }
      this.lengths.push(length);
    });
    this.meanLength = this.lengths.reduce((a, b) => a + b, 0) / Math.max(1, articles.length);
  }

  /** More like this: every word of the headline and of the first characters of the text is looked for. */
  lookUp(article: Article, limit: number): Article[] {
    const asked = count(
      words(`${article.title}\n${article.text.slice(0, LEAD_CHARACTERS)}`).map(({ term }) => term),
    );
    const scores = new Float64Array(this.articles.length);
    for (const [term, times] of asked) {
      const list = this.postings.get(term);
      if (!list) continue;
      const found = list.at.length;
      const rarity = Math.log(1 + (this.articles.length - found + 0.5) / (found + 0.5));
      list.at.forEach((at, i) => {
        const length = 1 - B + (B * this.lengths[at]!) / this.meanLength;
        scores[at]! += (times * rarity * list.times[i]! * (K1 + 1)) / (list.times[i]! + K1 * length);
      });
    }
    return Array.from(scores.keys())
      .filter((at) => scores[at]! > 0)
      .sort((a, b) => scores[b]! - scores[a]!)
      .slice(0, limit)
      .map((at) => this.articles[at]!);
  }
}

const K1 = 1.2;
const B = 0.75;
/** As much as our own index takes for the head of an article. */
const LEAD_CHARACTERS = 700;

function count(terms: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1);
  return times;
}
