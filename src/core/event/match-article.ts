import type { Article } from '../article/article.ts';
import type { Slices } from '../slices.ts';
import type { Origin } from './copies/traced-origin.ts';
import { groupOrigins } from './origins.ts';
import { sameArticle } from './same-article.ts';
import { type EventMatch, type EventTables, ifSameEvent, sameEvent } from './same-event.ts';

export interface ArticleMatch extends EventMatch {
  readonly article: Article;
}

/** How the candidates match `query`, best first; the query itself is left out. */
export function matchArticles(
  query: Article,
  candidates: readonly Article[],
  tables: EventTables,
): ArticleMatch[] {
  return candidates
    .filter((article) => !sameArticle(query, article))
    .map((article) => ({ article, ...sameEvent(query, article, tables) }))
    .sort(bestFirst);
}

/** Those that report the same event, with others answered after each candidate. */
export function* sameEventSteps(
  query: Article,
  candidates: readonly Article[],
  tables: EventTables,
): Slices<ArticleMatch[]> {
  const matches: ArticleMatch[] = [];
  for (const article of candidates) {
    const match = sameArticle(query, article) ? null : ifSameEvent(query, article, tables);
    if (match) matches.push({ article, ...match });
    yield null;
  }
  return matches.sort(bestFirst);
}

const bestFirst = (a: ArticleMatch, b: ArticleMatch) =>
  b.score - a.score || (a.article.id < b.article.id ? -1 : 1);

export interface MatchLine {
  readonly id: string;
  readonly score: number;
  readonly sameEvent: boolean;
  /** Id of the first article of the text it prints; its own where nobody else here prints it. */
  readonly origin: string;
}

/** The same as ids with their origins, for the command line. */
export function matchArticle(
  query: Article,
  candidates: readonly Article[],
  tables: EventTables,
): MatchLine[] {
  const matches = matchArticles(query, candidates, tables);
  const same = matches.filter((match) => match.sameEvent).map((match) => match.article);
  const origins = originOf(groupOrigins([query, ...same]));
  return matches.map(({ article, score, sameEvent }) => ({
    id: article.id,
    score: Math.round(score * 1_000) / 1_000,
    sameEvent,
    origin: origins.get(article.id) ?? article.id,
  }));
}

/** Article id → origin id. */
export function originOf(origins: readonly Origin[]): Map<string, string> {
  return new Map(
    origins.flatMap((origin) => origin.articles.map((article) => [article, origin.id] as const)),
  );
}
