import type { Article } from '../article/article.ts';
import { articleWords } from '../article/article-words.ts';
import { type Word, words } from '../article/words.ts';
import { numberRarity } from './number-rarity.ts';
import type { Rarity } from './rarity.ts';
import { INDEXING } from './thresholds.ts';

/** Terms with weights: (1 + ln tf) × rarity within the topic to a power, names weighted up. Euclidean norm 1. */
export type TermWeights = ReadonlyMap<string, number>;

/** What an article is about. */
export interface ArticleTerms {
  /** Of the whole article, what stands in the headline and the head counted more than once. */
  readonly weights: TermWeights;
  /** Of the headline and the head alone: what is new in it. */
  readonly head: TermWeights;
  /** Of the headline alone. */
  readonly title: TermWeights;
  /** The terms of `weights`, heaviest first, ties by the term itself. */
  readonly ranked: readonly string[];
}

type Texts = Pick<Article, 'title' | 'text'>;

/** Remembered with the article, since a look-up and every comparison after it ask for the same. */
export function articleTerms(article: Texts, rarity: Rarity): ArticleTerms {
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

/** How often a term stands where; how often it is capitalised and stands there at all, for the text without headline. */
interface Count {
  title: number;
  head: number;
  rest: number;
  capitals: number;
}

/** The words as far as an article is read for what it is about. */
function readWords(article: Texts): readonly Word[] {
  const all = articleWords(article);
  if (article.text.length <= INDEXING.charactersRead) return all;
  const beyond = all.findIndex(({ start }) => start > INDEXING.charactersRead);
  return beyond < 0 ? all : all.slice(0, beyond);
}

type Counts = Map<string, Count>;

function countWords(
  counts: Counts,
  all: readonly Word[],
  part: (word: Word) => 'title' | 'head' | 'rest',
): void {
  for (const word of all) {
    if (!isTerm(word)) continue;
    let entry = counts.get(word.term);
    if (!entry) {
      entry = { title: 0, head: 0, rest: 0, capitals: 0 };
      counts.set(word.term, entry);
    }
    entry[part(word)] += 1;
    if (word.capitalised) entry.capitals += 1;
  }
}

/** Single letters tell nothing. */
export function isTerm({ term, numeric }: Word): boolean {
  return term.length > 1 || numeric;
}

function weighTerms(article: Texts, rarity: Rarity): ArticleTerms {
  const counts: Counts = new Map();
  countWords(counts, words(article.title), () => 'title');
  countWords(counts, readWords(article), ({ start }) => (start < INDEXING.headCharacters ? 'head' : 'rest'));

  const { titleFactor, headFactor, headlineInHead } = INDEXING;
  const whole: Weighed = [];
  const head: Weighed = [];
  const title: Weighed = [];
  for (const [term, count] of counts) {
    const weight = termWeight(term, rarity) * nameWeight(count);
    if (weight === 0) continue;
    const heading = count.title + count.head;
    add(whole, term, weight, titleFactor * count.title + headFactor * count.head + count.rest);
    if (heading > 0) add(head, term, weight, headlineInHead * count.title + count.head);
    if (count.title > 0) add(title, term, weight, count.title);
  }
  const ranked = heaviest(whole);
  return {
    weights: normal(ranked),
    head: normal(heaviest(head)),
    title: normal(heaviest(title)),
    ranked: ranked.map(([term]) => term),
  };
}

type Weighed = (readonly [term: string, weight: number])[];

function add(weighed: Weighed, term: string, weight: number, times: number): void {
  weighed.push([term, (1 + Math.log(times)) * weight]);
}

/** The heaviest terms, heaviest first. */
function heaviest(weighed: Weighed): Weighed {
  return weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, INDEXING.termsKept);
}

/** What a term weighs for its rarity; 0 for one that tells nothing. At full power the rarest words, misspelt ones too, drown all others. */
export function termWeight(term: string, rarity: Rarity): number {
  const rare = Math.min(rarity.withinTopic(term), numberRarity(term));
  return rare < INDEXING.commonBelow ? 0 : rare ** INDEXING.rarityPower;
}

function nameWeight({ title, head, rest, capitals }: Count): number {
  return capitals * 2 > title + head + rest ? INDEXING.nameFactor : 1;
}

/** The same weights with Euclidean norm 1. */
export function normal(weighed: readonly (readonly [string, number])[]): TermWeights {
  const norm = Math.sqrt(weighed.reduce((total, [, weight]) => total + weight * weight, 0)) || 1;
  return new Map(weighed.map(([term, weight]) => [term, weight / norm]));
}

/** Cosine of two lists of terms of norm 1, 0 to 1. */
export function likeness(a: TermWeights, b: TermWeights): number {
  let total = 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const [term, weight] of small) total += weight * (large.get(term) ?? 0);
  return total;
}
