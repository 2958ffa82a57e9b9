import type { Article } from '../article/article.ts';
import type { TracedOrigin } from '../event/copies/traced-origin.ts';
import { eventReasons } from '../event/event-reasons.ts';
import { type Independence, independence } from '../event/independence.ts';
import { type ArticleMatch, originOf, sameEventSteps } from '../event/match-article.ts';
import { groupOrigins } from '../event/origins.ts';
import { sameArticleOrVersion } from '../event/same-article.ts';
import { type EventTables, sameEvent } from '../event/same-event.ts';
import { EVENT } from '../event/thresholds.ts';
import { articleTerms } from '../index/article-terms.ts';
import type { ReadArticle } from '../reading/reading.ts';
import type { Slices } from '../slices.ts';
import type { CoverageEntry, EventLine } from './context.ts';
import { eventLine } from './event-line.ts';
import type { ContextTables } from './tables.ts';

/** The articles that report a page's event, and who of them first wrote what they print. */
export interface Coverage {
  /** Best first, in the order of `entries`. */
  readonly articles: readonly Article[];
  readonly entries: readonly CoverageEntry[];
  readonly origins: readonly TracedOrigin[];
  readonly independent: Independence;
  readonly event: EventLine;
}

/**
 * Told by words and dates alone, so that nothing has to be read for it.
 * @param candidates in any order; the page itself and versions of it are left out
 * @param given candidates are all taken, as the reader chose them: other events and other versions too
 */
export function* findCoverage(
  page: Article,
  candidates: readonly Article[],
  tables: EventTables,
  given = false,
): Slices<Coverage> {
  const { rarity } = tables;
  const found = given
    ? candidates.map((article) => ({ article, ...sameEvent(page, article, tables) }))
    : withoutTwins(page, yield* sameEventSteps(page, candidates, tables));
  yield null;
  const matches = originsFirst(page, found)
    .slice(0, EVENT.mostArticles)
    .sort((a, b) => b.score - a.score);
  const articles = matches.map((match) => match.article);
  const all = [page, ...articles];
  const origins = groupOrigins(all);
  const originIds = originOf(origins);
  const independent = independence(all, origins);
  return {
    articles,
    entries: matches.map(({ article, score, sameEvent, passage }) => ({
      article: article.id,
      outlet: article.outlet,
      sameEvent,
      score: Math.round(score * 1_000) / 1_000,
      passage,
      origin: originIds.get(article.id)!,
      reasons: eventReasons(articleTerms(page, rarity), article, articleTerms(article, rarity)),
    })),
    origins,
    independent,
    event: eventLine(page, articles, independent, found.length - matches.length),
  };
}

/** The same with whole names, numbers with their thing, and dates among the reasons. */
export function withReadReasons(
  entries: readonly CoverageEntry[],
  page: Article,
  others: readonly ReadArticle[],
  { rarity }: ContextTables,
): CoverageEntry[] {
  return entries.map((entry, i) => {
    const { article, reading } = others[i]!;
    const reasons = eventReasons(articleTerms(page, rarity), article, articleTerms(article, rarity), reading);
    return { ...entry, reasons };
  });
}

/** Without the page itself and without second versions of an article: an outlet's under another address, the best is kept. */
function withoutTwins(page: Article, matches: readonly ArticleMatch[]): ArticleMatch[] {
  const kept: ArticleMatch[] = [];
  for (const match of matches) {
    const before = [page, ...kept.map(({ article }) => article)];
    if (!before.some((article) => sameArticleOrVersion(article, match.article))) kept.push(match);
  }
  return kept;
}

/** Where not all can be compared, one article of each origin comes before a second of any. */
function originsFirst(page: Article, matches: readonly ArticleMatch[]): ArticleMatch[] {
  if (matches.length <= EVENT.mostArticles) return [...matches];
  const originIds = originOf(groupOrigins([page, ...matches.map((match) => match.article)]));
  const seen = new Map<string, number>();
  const turn = new Map(
    matches.map((match) => {
      const origin = originIds.get(match.article.id)!;
      const before = seen.get(origin) ?? 0;
      seen.set(origin, before + 1);
      return [match, before];
    }),
  );
  return [...matches].sort((a, b) => turn.get(a)! - turn.get(b)!);
}
