import type { Article, Span } from './article.ts';
import { type Word, words } from './words.ts';

/**
 * The words of an article's text. Event, origins and facts all ask for them, so those of the last few articles are
 * remembered: enough for a page and its coverage, little beside a corpus held in memory.
 */
export function articleWords(article: Pick<Article, 'text'>): readonly Word[] {
  const known = remembered.get(article);
  if (known) return known;
  const own = words(article.text);
  remembered.set(article, own);
  if (remembered.size > REMEMBERED_ARTICLES) remembered.delete(remembered.keys().next().value!);
  return own;
}

const remembered = new Map<object, readonly Word[]>();
const REMEMBERED_ARTICLES = 32;

/** The words inside each of `spans`, which are in order and don't overlap. */
export function wordsBySpan(all: readonly Word[], spans: readonly Span[]): Word[][] {
  let next = 0;
  return spans.map((span) => {
    while (next < all.length && all[next]!.start < span.start) next += 1;
    const inside: Word[] = [];
    while (next < all.length && all[next]!.end <= span.end) inside.push(all[next++]!);
    return inside;
  });
}
