import type { Article, Span } from '../article/article.ts';
import { articleWords } from '../article/article-words.ts';
import { articleTerms, likeness, type TermWeights, wordTerms } from '../index/article-terms.ts';
import type { Rarity } from '../index/rarity.ts';
import { PASSAGE } from './thresholds.ts';

/** A passage of an article that is told of by itself, as in a round-up or a live blog. */
export interface EventPassage extends Span {
  /** Cosine with the head of the other article, 0 to 1. */
  readonly likeness: number;
}

/**
 * The passage of `article` that is most like the head of `query`; null if the article is no round-up: too short for
 * one, or its passages have to do with each other. An ordinary article's passage on another event is its background.
 */
export function eventPassage(query: Article, article: Article, rarity: Rarity): EventPassage | null {
  const { passages, cohesion } = passagesOf(article, rarity);
  if (passages.length < PASSAGE.fewest || cohesion > PASSAGE.mostCohesion) return null;
  const { head } = articleTerms(query, rarity);
  let best: EventPassage | null = null;
  // Its head is what it is compared by as a whole.
  for (const { start, end, terms } of passages.slice(1)) {
    const alike = likeness(head, terms);
    if (alike > (best?.likeness ?? 0)) best = { start, end, likeness: alike };
  }
  return best;
}

interface Passages {
  readonly passages: readonly (Span & { readonly terms: TermWeights })[];
  /** Mean cosine of passages that don't overlap, 0 to 1. */
  readonly cohesion: number;
}

const remembered = new WeakMap<Rarity, WeakMap<Article, Passages>>();

/** Stretches of so many words, each beginning in the middle of the one before. Linear, as their number is limited. */
export function passagesOf(article: Article, rarity: Rarity): Passages {
  let byArticle = remembered.get(rarity);
  if (!byArticle) {
    byArticle = new WeakMap();
    remembered.set(rarity, byArticle);
  }
  const known = byArticle.get(article);
  if (known) return known;
  const words = articleWords(article);
  const passages: Passages['passages'][number][] = [];
  for (let from = 0; from < words.length && passages.length < PASSAGE.most; from += PASSAGE.words / 2) {
    const own = words.slice(from, from + PASSAGE.words);
    if (from > 0 && own.length <= PASSAGE.words / 2) break;
    passages.push({ start: own[0]!.start, end: own.at(-1)!.end, terms: wordTerms(own, rarity) });
  }
  const apart = passages.flatMap((one, i) =>
    passages.slice(i + 2).map((other) => likeness(one.terms, other.terms)),
  );
  const cohesion = apart.length === 0 ? 1 : apart.reduce((sum, value) => sum + value, 0) / apart.length;
  const found = { passages, cohesion };
  byArticle.set(article, found);
  return found;
}
