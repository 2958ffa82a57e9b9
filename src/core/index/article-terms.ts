import type { Article } from '../article/article.ts';
import { articleWords } from '../article/article-words.ts';
import { type Word, words } from '../article/words.ts';
import type { Rarity } from './rarity.ts';
import { INDEXING } from './thresholds.ts';

/** What an article is about, as terms with weights: (1 + ln tf) × rarity within the topic, names and the head weighted up. */
export interface ArticleTerms {
  /** Term → weight, Euclidean norm 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** Terms by weight, heaviest first, ties by the term itself. */
  readonly ranked: readonly string[];
}

/** Remembered with the article, since a look-up and every comparison after it ask for the same. */
export function articleTerms(article: Pick<Article, 'title' | 'text'>, rarity: Rarity): ArticleTerms {
  let byArticle = remembered.get(rarity);
  if (!byArticle) {
    byArticle = new WeakMap();
    remembered.set(rarity, byArticle);
  }
  let terms = byArticle.get(article);
  if (!terms) {
    terms = weighTerms(article, rarity);
    byArticle.set(article, terms);
  }
  return terms;
}

const remembered = new WeakMap<Rarity, WeakMap<object, ArticleTerms>>();

function weighTerms(article: Pick<Article, 'title' | 'text'>, rarity: Rarity): ArticleTerms {
  const counts = new Map<string, { tf: number; capitals: number; times: number }>();
  const add = (all: readonly Word[], factor: (at: number) => number) => {
    for (const word of all) {
      if (word.start > INDEXING.charactersRead) break;
      if (word.term.length < 2 && !word.numeric) continue;
      const entry = counts.get(word.term) ?? { tf: 0, capitals: 0, times: 0 };
      entry.tf += factor(word.start);
      entry.times += 1;
      if (word.capitalised) entry.capitals += 1;
      counts.set(word.term, entry);
    }
  };
  add(words(article.title), () => INDEXING.titleFactor);
  add(articleWords(article), (at) => (at < INDEXING.headCharacters ? INDEXING.headFactor : 1));

  const raw: [string, number][] = [];
  for (const [term, { tf, capitals, times }] of counts) {
    const rare = Math.max(0, rarity.withinTopic(term) - INDEXING.commonBelow);
    if (rare === 0) continue;
    const name = capitals * 2 > times ? INDEXING.nameFactor : 1;
    raw.push([term, (1 + Math.log(tf)) * rare * name]);
  }
  raw.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const top = raw.slice(0, INDEXING.termsKept);
  const norm = Math.sqrt(top.reduce((total, [, weight]) => total + weight * weight, 0)) || 1;
  return {
    weights: new Map(top.map(([term, weight]) => [term, weight / norm])),
    ranked: top.map(([term]) => term),
  };
}

/** Cosine of two articles' terms, 0 to 1. */
export function likeness(a: ArticleTerms, b: ArticleTerms): number {
  let total = 0;
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  for (const [term, weight] of small.weights) total += weight * (large.weights.get(term) ?? 0);
  return total;
}
