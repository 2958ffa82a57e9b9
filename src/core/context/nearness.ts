import type { Span } from '../article/article.ts';
import { articleWords, wordsBySpan } from '../article/article-words.ts';
import { type Word, words } from '../article/words.ts';
import type { Rarity } from '../index/rarity.ts';
import { madeOnce } from '../languages/language-table.ts';
import type { ReadArticle } from '../reading/reading.ts';
import { NEARNESS } from './thresholds.ts';

/** For each article the places of sentences that the page has as well, with how sure that is, 0 to 1. */
export type SharedPlaces = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Tells how near a passage of another article is to what the page is about: 0 to 1. */
export type Nearness = (read: ReadArticle, span: Span) => number;

/**
 * A round-up reports a dozen things beside the page's event, and an article that was found by its names alone another one.
 * What is the event's is told from those by its words, and by what stands around it: whether the page has that.
 */
export function nearnessTo(page: ReadArticle, rarity: Rarity, shared: SharedPlaces): Nearness {
  const likeness = likenessTo(page, rarity);
  return (read, { start }) => {
    const at = read.reading.sentences.findIndex(({ end }) => end > start);
    if (at < 0) return 0;
    const beside = besideShared(shared.get(read.article.id), at);
    return NEARNESS.words * likeness(read, at) + (1 - NEARNESS.words) * beside;
  };
}

/**
 * The cosine of a sentence with its neighbours and the page, its headline before all. Words that all coverage of the topic
 * has ("Ukraine") count little.
 */
function likenessTo({ article }: ReadArticle, rarity: Rarity): (read: ReadArticle, at: number) => number {
  const counts = new Map<string, number>();
  const add = (all: readonly Word[], times: number) => {
    for (const { term } of all) counts.set(term, (counts.get(term) ?? 0) + times);
  };
  add(articleWords(article), 1);
  add(words(article.title), NEARNESS.headline);
  const own = new Map(
    [...counts].map(([term, count]) => [term, Math.sqrt(count) * rarity.withinTopic(term)] as const),
  );
  const length = Math.hypot(...own.values());
  return (read, at) => {
    const all = sentenceWords(read).slice(Math.max(0, at - 1), at + 2);
    let [product, squares] = [0, 0];
    for (const term of new Set(all.flat().map((word) => word.term))) {
      const weight = rarity.withinTopic(term);
      squares += weight * weight;
      product += weight * (own.get(term) ?? 0);
    }
    return squares * length === 0 ? 0 : product / (length * Math.sqrt(squares));
  };
}

const sentenceWords = madeOnce(({ article, reading }: ReadArticle) =>
  wordsBySpan(articleWords(article), reading.sentences),
);

/** How sure it is that the page has a sentence near this one: a passage without such is on something else. */
function besideShared(shared: ReadonlyMap<number, number> | undefined, at: number): number {
  let surest = 0;
  for (let place = at - NEARNESS.reach; place <= at + NEARNESS.reach; place += 1)
    if (place !== at) surest = Math.max(surest, shared?.get(place) ?? 0);
  return surest;
}
