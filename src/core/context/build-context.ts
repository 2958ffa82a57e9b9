import { originOf } from '../event/match-article.ts';
import { type LedgerEntry, labelsLedger } from '../framing/ledger.ts';
import { type WhoIsQuoted, whoIsQuoted } from '../framing/quoted.ts';
import type { ReadArticle } from '../reading/reading.ts';
import { alignArticles } from './align-articles.ts';
import { type LostAttribution, lostAttributions } from './along-copies.ts';
import type { Context, Difference } from './context.ts';
import { findCoverage } from './coverage.ts';
import { byKind, factDifferences } from './differences.ts';
import { sharedFacts } from './shared-facts.ts';
import { shownNames } from './shown-names.ts';
import type { ContextTables } from './tables.ts';

/**
 * Compares a page with the articles that the look-up found for it: which report the same event, who prints whose
 * text, which facts they share and how they word them. Pure; the same for popup, panel and command line.
 * @param candidates articles of the corpus in any order; the page itself and versions of it are left out
 */
export function buildContext(
  page: ReadArticle,
  candidates: readonly ReadArticle[],
  tables: ContextTables,
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
  tables: ContextTables,
): Generator<Context | null, Context> {
  const { others, entries, origins, independent, event } = findCoverage(page, candidates, tables);
  yield null;
  const articles = others.map(({ article }) => article);
  const alignment = alignArticles(page, others, tables);
  yield null;
  const facts = sharedFacts(alignment, { page, others, origins, independent, rarity: tables.rarity });
  const first: Context = {
    page: page.article,
    articles,
    event,
    coverage: entries,
    facts,
    onlyHere: alignment.onlyHere.map(({ sentence: { start, end } }) => ({ start, end })),
    undecided: alignment.undecided.length,
    differences: [],
    lostAttributions: [],
    origins,
    ledger: [],
    quoted: { speakers: [], groups: [] },
    names: {},
    complete: false,
  };
  yield first;
  const reads = [page, ...others];
  const byId = new Map(reads.map((read) => [read.article.id, read]));
  const differences: Difference[] = [];
  const lost: LostAttribution[] = [];
  for (const [i, fact] of facts.entries()) {
    differences.push(...factDifferences(fact, byId, tables.lexicon));
    lost.push(...lostAttributions(fact, origins, byId, tables.lexicon));
    if (i % FACTS_IN_A_SLICE === FACTS_IN_A_SLICE - 1) yield null;
  }
  const originIds = originOf(origins);
  const originId = (article: string) => originIds.get(article) ?? article;
  const ledger = labelsLedger(reads, originId, tables.lexicon);
  yield null;
  const quoted = whoIsQuoted(reads, originId, tables.groups, tables.lexicon);
  return {
    ...first,
    differences: differences.sort(byKind),
    lostAttributions: lost,
    ledger,
    quoted,
    names: shownNames(reads, entitiesOf(ledger, quoted)),
    complete: true,
  };
}

/** Facts whose wording is compared before others are answered. */
const FACTS_IN_A_SLICE = 10;

function entitiesOf(ledger: readonly LedgerEntry[], { speakers }: WhoIsQuoted): string[] {
  return [...ledger, ...speakers].flatMap(({ entity }) => (entity === null ? [] : [entity]));
}
