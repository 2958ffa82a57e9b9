import type { Article, Span } from '../article/article.ts';
import { articleWords } from '../article/article-words.ts';
import type { Word } from '../article/words.ts';
import { articleTerms, isTerm, type TermWeights, termWeight } from '../index/article-terms.ts';
import type { Rarity } from '../index/rarity.ts';
import { INDEXING } from '../index/thresholds.ts';
import { PASSAGE } from './thresholds.ts';

/** A passage of an article that is told of by itself, as in a round-up or a live blog. */
export interface EventPassage extends Span {
  /** Cosine with the head of the other article, 0 to 1. */
  readonly likeness: number;
}

/**
 * The passage of `article` that is most like the head of `query`; null if the article is no round-up: too short for
 * one, or its passages have to do with each other. An ordinary article's passage on another event is its background.
 * @param least likeness of a passage that is of use; where none can reach it, no passage is weighed
 */
export function eventPassage(
  query: Article,
  article: Article,
  rarity: Rarity,
  least = 0,
): EventPassage | null {
  const { head: terms } = articleTerms(query, rarity);
  if (mostLikeness(terms, article) < least) return null;
  const { passages, cohesion, numbers } = passagesOf(article, rarity);
  if (passages.length < PASSAGE.fewest || cohesion > PASSAGE.mostCohesion) return null;
  const head = weightsByNumber(terms, numbers);
  let best: EventPassage | null = null;
  // Its head is what it is compared by as a whole.
  for (const { start, end, terms } of passages.slice(1)) {
    const alike = dot(terms, head);
    if (alike >= least && alike > (best?.likeness ?? 0)) best = { start, end, likeness: alike };
  }
  return best;
}

/**
 * No passage is more like a head than the norm of those of the head's terms that the article has at all (Cauchy and Schwarz:
 * a passage's norm is 1). For most articles that is too little, and no passage needs to be weighed.
 */
function mostLikeness(head: TermWeights, article: Article): number {
  const met = new Set<string>();
  let square = 0;
  for (const { term } of articleWords(article)) {
    const weight = head.get(term);
    if (weight === undefined || met.has(term)) continue;
    met.add(term);
    square += weight * weight;
  }
  return Math.sqrt(square);
}

interface Passages {
  readonly passages: readonly Passage[];
  /** Mean cosine of passages that don't overlap, 0 to 1. */
  readonly cohesion: number;
  /** Of each term of the article, what stands for it in `Passage.terms`. */
  readonly numbers: ReadonlyMap<string, number>;
}

interface Passage extends Span {
  readonly terms: NumberedTerms;
}

/** Terms by number with their weights, Euclidean norm 1. */
interface NumberedTerms {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

const remembered = new WeakMap<Rarity, WeakMap<Article, Passages>>();

/** Stretches of so many words, each beginning in the middle of the one before. Linear in the words of the article. */
export function passagesOf(article: Article, rarity: Rarity): Passages {
  let byArticle = remembered.get(rarity);
  if (!byArticle) {
    byArticle = new WeakMap();
    remembered.set(rarity, byArticle);
  }
  let found = byArticle.get(article);
  if (!found) {
    found = readPassages(article, rarity);
    byArticle.set(article, found);
  }
  return found;
}

function readPassages(article: Article, rarity: Rarity): Passages {
  const words = articleWords(article);
  const { terms, numbers, rare } = numbered(words.slice(0, (PASSAGE.most + 1) * STEP), rarity);
  const scratch = { times: new Uint16Array(rare.length), capitals: new Uint16Array(rare.length) };
  const passages: Passage[] = [];
  for (let from = 0; from < words.length && passages.length < PASSAGE.most; from += STEP) {
    const to = Math.min(words.length, from + PASSAGE.words);
    if (from > 0 && to - from <= STEP) break;
    const its = { words: words.slice(from, to), terms: terms.slice(from, to) };
    passages.push({
      start: words[from]!.start,
      end: words[to - 1]!.end,
      terms: weighPassage(its, rare, scratch),
    });
  }
  return { passages, cohesion: cohesionOf(passages, rare.length), numbers };
}

const STEP = PASSAGE.words / 2;

/** The term of each word by number, -1 for none, and how much each number weighs for its rarity. */
function numbered(words: readonly Word[], rarity: Rarity) {
  const numbers = new Map<string, number>();
  const rare: number[] = [];
  const terms = words.map((word) => {
    if (!isTerm(word)) return -1;
    let number = numbers.get(word.term);
    if (number === undefined) {
      number = rare.length;
      numbers.set(word.term, number);
      rare.push(termWeight(word.term, rarity));
    }
    return number;
  });
  return { terms, numbers, rare };
}

/** As `articleTerms` weighs the terms of a whole article. `scratch` holds nothing but zeros before and after. */
function weighPassage(
  { words, terms }: { readonly words: readonly Word[]; readonly terms: readonly number[] },
  rare: readonly number[],
  { times, capitals }: { readonly times: Uint16Array; readonly capitals: Uint16Array },
): NumberedTerms {
  const own: number[] = [];
  for (const [i, term] of terms.entries()) {
    if (term < 0 || rare[term] === 0) continue;
    if (times[term] === 0) own.push(term);
    times[term]! += 1;
    if (words[i]!.capitalised) capitals[term]! += 1;
  }
  const weights = own.map((term) => {
    const name = capitals[term]! * 2 > times[term]! ? INDEXING.nameFactor : 1;
    return (1 + Math.log(times[term]!)) * rare[term]! * name;
  });
  for (const term of own) {
    times[term] = 0;
    capitals[term] = 0;
  }
  const norm = Math.sqrt(weights.reduce((total, weight) => total + weight * weight, 0)) || 1;
  return { terms: own, weights: weights.map((weight) => weight / norm) };
}

/**
 * The mean over all pairs that don't touch, in one pass: each passage against the sum of those that end before it
 * begins.
 */
function cohesionOf(passages: readonly Passage[], terms: number): number {
  const before = new Float64Array(terms);
  let sum = 0;
  let pairs = 0;
  for (let i = 2; i < passages.length; i++) {
    const earlier = passages[i - 2]!.terms;
    for (const [k, term] of earlier.terms.entries()) before[term]! += earlier.weights[k]!;
    sum += dot(passages[i]!.terms, before);
    pairs += i - 1;
  }
  return pairs === 0 ? 1 : sum / pairs;
}

function weightsByNumber(weights: TermWeights, numbers: ReadonlyMap<string, number>): Float64Array {
  const byNumber = new Float64Array(numbers.size);
  for (const [term, weight] of weights) {
    const number = numbers.get(term);
    if (number !== undefined) byNumber[number] = weight;
  }
  return byNumber;
}

function dot({ terms, weights }: NumberedTerms, other: Float64Array): number {
  let total = 0;
  for (let k = 0; k < terms.length; k++) total += weights[k]! * other[terms[k]!]!;
  return total;
}
