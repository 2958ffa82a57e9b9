import type { Span } from '../article/article.ts';
import type { ReadArticle } from '../reading/reading.ts';

/** A name as an article prints it. */
export type ShownName = Span & { readonly article: string };

/**
 * Where each of these people and things is named most fully, by id: to be cut out and shown, since no name of ours is.
 * Of names of equal length the first, in the order of the articles. Ids that nobody names have none.
 */
export function shownNames(
  articles: readonly ReadArticle[],
  entities: Iterable<string>,
): Record<string, ShownName> {
  const wanted = new Set(entities);
  const found = new Map<string, ShownName>();
  for (const { article, reading } of articles) {
    for (const { entity, start, end } of reading.mentions) {
      if (entity === null || !wanted.has(entity)) continue;
      const best = found.get(entity);
      if (!best || end - start > best.end - best.start)
        found.set(entity, { article: article.id, start, end });
    }
  }
  return Object.fromEntries(found);
}
