import type { Article } from '../article/article.ts';
import { voices } from '../event/independence.ts';
import { matchArticles, originOf } from '../event/match-article.ts';
import { groupOrigins } from '../event/origins.ts';
import { sameArticleOrVersion } from '../event/same-article.ts';
import { eventReasons } from '../event/same-event.ts';
import { EVENT } from '../event/thresholds.ts';
import { comparableSentences } from '../facts/sentence.ts';
import { type Alignment, align } from '../facts/stars.ts';
import { weigh } from '../facts/weigh.ts';
import { articleTerms } from '../index/article-terms.ts';
import type { Rarity } from '../index/rarity.ts';
import { readArticle } from '../reading/read-article.ts';
import type { Context, CoverageEntry } from './context.ts';
import { eventLine } from './event-line.ts';
import { sharedFacts } from './shared-facts.ts';

/**
 * Compares a page with the articles that the look-up found for it: which report the same event, who prints whose
 * text, which facts they share. Pure; the same for popup, panel and command line.
 * @param candidates articles of the corpus in any order; the page itself and versions of it are left out
 */
export function buildContext(page: Article, candidates: readonly Article[], rarity: Rarity): Context {
  const matches = matchArticles(page, candidates, rarity)
    .filter((match) => match.sameEvent && !sameArticleOrVersion(page, match.article))
    .slice(0, EVENT.mostArticles);
  const articles = matches.map((match) => match.article);
  const origins = groupOrigins([page, ...articles]);
  const originIds = originOf(origins);
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
  const all = [page, ...articles];
  const voiceOf = voices(all, origins);
  const alignment = alignArticles(page, articles, rarity);
  return {
    page,
    articles,
    event: eventLine(page, articles, voiceOf),
    coverage,
    facts: articles.length > 0 ? sharedFacts(alignment, page, all, voiceOf) : [],
    onlyHere:
      articles.length > 0 ? alignment.onlyHere.map(({ sentence: { start, end } }) => ({ start, end })) : [],
    differences: [],
    origins,
  };
}

function alignArticles(page: Article, others: readonly Article[], rarity: Rarity): Alignment {
  const headline = { ...page, text: page.title };
  const parts = [[page], others, [headline]].map((articles) =>
    articles.flatMap((article) => comparableSentences(article, readArticle(article).sentences)),
  );
  const weighed = new Map(weigh(parts.flat(), rarity).map((each) => [each.sentence, each]));
  const [own, other, title] = parts.map((part) => part.map((sentence) => weighed.get(sentence)!));
  return align(own!, other!, title!);
}
