import type { Article } from '../core/article/article.ts';
import type { Lexicon } from '../core/reading/lexicon.ts';
import { readArticle } from '../core/reading/read-article.ts';
import type { ReadArticle } from '../core/reading/reading.ts';

/** Readings kept: a few events' worth; one takes about twice the room of its text. */
const MOST_KEPT = 100;

/**
 * Reads articles and keeps those last asked for as long as the background lives: opening the popup a second time, or
 * the next article on the event, meets the same coverage.
 */
export function articleReader(lexicon: Lexicon): (article: Article) => ReadArticle {
  const kept = new Map<string, ReadArticle>();
  return (article) => {
    const before = kept.get(article.id);
    const reading =
      before && isSame(before.article, article) ? before.reading : readArticle(article, lexicon);
    const read = { article, reading };
    // Asked for again is as good as new.
    kept.delete(article.id);
    kept.set(article.id, read);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return read;
  };
}

/** A page may change under its address, and what is read in it hangs on its text, language and date. */
function isSame(a: Article, b: Article): boolean {
  return a.text === b.text && a.lang === b.lang && a.published === b.published;
}
