import type { ComparingTables } from '../facts/tables.ts';
import type { ReadArticle } from '../reading/reading.ts';
import { alignArticles } from './align-articles.ts';
import type { Context } from './context.ts';
import { findCoverage } from './coverage.ts';
import { sharedFacts } from './shared-facts.ts';

/**
 * Compares a page with the articles that the look-up found for it: which report the same event, who prints whose
 * text, which facts they share and how they word them. Pure; the same for popup, panel and command line.
 * @param candidates articles of the corpus in any order; the page itself and versions of it are left out
 */
export function buildContext(
  page: ReadArticle,
  candidates: readonly ReadArticle[],
  tables: ComparingTables,
): Context {
  const steps = contextSteps(page, candidates, tables);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same in slices of some milliseconds, so that whoever drives it can answer others in between. Yields null where
 * there is nothing to show yet, and once a context that holds what a surface shows first and lacks the rest.
 */
export function* contextSteps(
  page: ReadArticle,
  candidates: readonly ReadArticle[],
  tables: ComparingTables,
): Generator<Context | null, Context> {
  const { others, entries, origins, independent, event } = findCoverage(page, candidates, tables);
  yield null;
  const articles = others.map(({ article }) => article);
  const alignment = alignArticles(page.article, articles, tables.rarity);
  yield null;
  const first: Context = {
    page: page.article,
    articles,
    event,
    coverage: entries,
    facts: sharedFacts(alignment, page.article, [page.article, ...articles], independent, tables.rarity),
    onlyHere: alignment.onlyHere.map(({ sentence: { start, end } }) => ({ start, end })),
    undecided: alignment.undecided.length,
    differences: [],
    origins,
  };
  yield first;
  return first;
}
