import type { Article } from '../article/article.ts';
import type { Origin } from '../context/context.ts';
import { sameOutlet } from './same-article.ts';

/**
 * Which articles count as one voice: those of one origin, and those of one outlet, which doesn't confirm itself.
 * Copies link them on: an outlet's own article and the agency text it prints besides are one voice as well.
 * @returns article id → id of its voice; equal for articles that are not independent of each other
 */
export function voices(articles: readonly Article[], origins: readonly Origin[]): Map<string, string> {
  const originOf = new Map(origins.flatMap(({ id, articles }) => articles.map((article) => [article, id])));
  const joined = new Map<string, string>();
  const root = (id: string): string => {
    const next = joined.get(id);
    return next === undefined ? id : root(next);
  };
  articles.forEach((article, i) => {
    for (const earlier of articles.slice(0, i)) {
      if (!sameOutlet(article.outlet, earlier.outlet)) continue;
      const [a, b] = [root(originOf.get(article.id)!), root(originOf.get(earlier.id)!)];
      if (a !== b) joined.set(a, b);
    }
  });
  return new Map(articles.map(({ id }) => [id, root(originOf.get(id)!)]));
}
