import type { Article } from '../../core/article/article.ts';

/**
 * Copies of articles that live only as long as they are in use. The core remembers with an article object what it
 * worked out about it (its words take some twenty times the room of its text), which for a corpus of ten thousand
 * would be more than a gigabyte: so it is handed copies, and the least recently used ones are let go.
 */
export function shortLivedCopies(most: number): (article: Article) => Article {
  const copies = new Map<string, Article>(); // in order of use
  return (article) => {
    const copy = copies.get(article.id) ?? { ...article };
    copies.delete(article.id);
    copies.set(article.id, copy);
    if (copies.size > most) copies.delete(copies.keys().next().value!);
    return copy;
  };
}
