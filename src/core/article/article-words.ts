import type { Article, Span } from './article.ts';
import { type Word, words } from './words.ts';

const remembered = new WeakMap<object, readonly Word[]>();

/** The words of an article's text. Event, origins and facts all ask for them, so they are remembered with it. */
export function articleWords(article: Pick<Article, 'text'>): readonly Word[] {
  let own = remembered.get(article);
  if (!own) {
    own = words(article.text);
    remembered.set(article, own);
  }
  return own;
}

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
