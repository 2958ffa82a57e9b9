import type { Article, Span } from './article.ts';
import { type Word, words } from './words.ts';

/**
 * The words of an article's text. Event, origins and facts all ask for them, so those of the articles last asked for are
 * remembered: enough for a page and what it is compared with, little beside a corpus held in memory.
 */
export function articleWords(article: Pick<Article, 'text'>): readonly Word[] {
  const known = remembered.get(article);
  // The last asked for stand last.
  if (known) remembered.delete(article);
  const own = known ?? words(article.text);
  remembered.set(article, own);
  if (!known) {
    held += own.length;
    for (const [first, its] of remembered) {
      if (held <= REMEMBERED_WORDS || remembered.size <= REMEMBERED_ARTICLES) break;
      remembered.delete(first);
      held -= its.length;
    }
  }
  return own;
}

const remembered = new Map<object, readonly Word[]>();
/** Words of all that are remembered. */
let held = 0;
/** Those of some hundred articles: about ten megabytes. */
const REMEMBERED_WORDS = 60_000;
/** However long they are. */
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
