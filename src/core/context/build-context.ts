import type { Article } from '../article/article.ts';
import { independence } from '../event/independence.ts';
import { type ArticleMatch, matchArticles, originOf } from '../event/match-article.ts';
import { groupOrigins } from '../event/origins.ts';
import { sameArticleOrVersion } from '../event/same-article.ts';
import { eventReasons } from '../event/same-event.ts';
import { EVENT } from '../event/thresholds.ts';
import { articleTerms } from '../index/article-terms.ts';
import type { Rarity } from '../index/rarity.ts';
import { alignArticles } from './align-articles.ts';
import type { Context, CoverageEntry } from './context.ts';
import { eventLine } from './event-line.ts';
import { sharedFacts } from './shared-facts.ts';

/**
 * Compares a page with the articles that the look-up found for it: which report the same event, who prints whose
 * text, which facts they share. Pure; the same for popup, panel and command line.
 * @param candidates articles of the corpus in any order; the page itself and versions of it are left out
 */
export function buildContext(page: Article, candidates: readonly Article[], rarity: Rarity): Context {
  const found = matchArticles(page, candidates, rarity).filter(
    (match) => match.sameEvent && !sameArticleOrVersion(page, match.article),
  );
  const matches = originsFirst(page, found)
    .slice(0, EVENT.mostArticles)
    .sort((a, b) => b.score - a.score);
  const articles = matches.map((match) => match.article);
  const all = [page, ...articles];
  const origins = groupOrigins(all);
  const originIds = originOf(origins);
  const independent = independence(all, origins);
  const coverage = matches.map(
    ({ article, score, sameEvent }): CoverageEntry => ({
      article: article.id,
      outlet: article.outlet,
      sameEvent,
      score: Math.round(score * 1_000) / 1_000,
      origin: originIds.get(article.id)!,
      reasons: eventReasons(articleTerms(page, rarity), article, articleTerms(article, rarity)),
    }),
  );
  const alignment = alignArticles(page, articles, rarity);
  return {
    page,
    articles,
    event: eventLine(page, articles, independent, found.length - matches.length),
    coverage,
    facts: sharedFacts(alignment, page, all, independent, rarity),
    onlyHere: alignment.onlyHere.map(({ sentence: { start, end } }) => ({ start, end })),
    undecided: alignment.undecided.length,
    differences: [],
    origins,
  };
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
