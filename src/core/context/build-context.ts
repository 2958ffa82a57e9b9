import type { Article } from '../article/article.ts';
import { originOfSpan } from '../event/origin-of-span.ts';
import { type LedgerEntry, labelsLedger } from '../framing/ledger.ts';
import { type WhoIsQuoted, whoIsQuoted } from '../framing/quoted.ts';
import { NONE_WRONG, type WrongPairs } from '../judging/wrong-pairs.ts';
import { readArticle } from '../reading/read-article.ts';
import type { ReadArticle } from '../reading/reading.ts';
import { atOnce } from '../slices.ts';
import { alignSteps, GIVEN, SOME } from './align-articles.ts';
import { lostAttributions } from './along-copies.ts';
import type { Context, Difference } from './context.ts';
import { withReadReasons } from './coverage.ts';
import { coveredSteps } from './coverage-steps.ts';
import { byKind, factDifferences } from './differences.ts';
import { sharedFacts } from './shared-facts.ts';
import { shownNames } from './shown-names.ts';
import type { ContextTables } from './tables.ts';
import { toldOnce } from './told-once.ts';
import { withoutWrongReports } from './without-wrong-reports.ts';

/** Reads an article. */
export type Read = (article: Article) => ReadArticle;

/** What may be otherwise in a comparison that was asked for in particular. */
export interface ContextOptions {
  /** What the reader called wrongly matched. */
  readonly wrong?: WrongPairs;
  /** The reader chose the candidates: compared whole, whatever event they report, and other versions of the page too. */
  readonly given?: boolean;
  /** It is known that only a part of the page's text is here: of an entry of a list, or before a paywall. */
  readonly isPart?: boolean;
}

/**
 * Compares a page with the articles that the look-up found for it: which report the same event, who prints whose
 * text, which facts they share and how they word them. Pure; the same for popup, panel and command line.
 * @param candidates articles of the corpus in any order; the page itself and versions of it are left out
 */
export function buildContext(
  page: Article,
  candidates: readonly Article[],
  tables: ContextTables,
  read?: Read,
  options?: ContextOptions,
): Context {
  return atOnce(contextSteps(page, candidates, tables, read, options));
}

/**
 * The same in slices of some milliseconds, so that whoever drives it can answer others in between. Yields a context
 * when its coverage is there and when its facts are, which is what a surface shows first, and null between.
 * @param read where readings are kept elsewhere; else every article is read here
 */
export function* contextSteps(
  page: Article,
  candidates: readonly Article[],
  tables: ContextTables,
  read: Read = (article) => ({ article, reading: readArticle(article, tables.lexicon) }),
  { wrong = NONE_WRONG, given = false, isPart = false }: ContextOptions = {},
): Generator<Context | null, Context> {
  const { covered, independent } = yield* coveredSteps(page, candidates, tables, given);
  const { articles, coverage: entries, origins } = covered;
  yield covered;
  if (articles.length === 0) return { ...covered, stage: 'whole' };

  const reads: ReadArticle[] = [];
  for (const article of [page, ...articles]) {
    reads.push(read(article));
    yield null;
  }
  const [own, ...others] = reads as [ReadArticle, ...ReadArticle[]];
  const alignment = yield* alignSteps(own, others, tables, wrong, given ? GIVEN : SOME);
  yield null;
  const { rarity, lexicon, groups } = tables;
  const facts = sharedFacts(alignment, { page: own, others, origins, independent, rarity, isPart });
  const aligned: Context = {
    ...covered,
    stage: 'facts',
    coverage: withReadReasons(entries, page, others, tables),
    facts,
    onlyHere: alignment.onlyHere.map(({ sentence: { start, end } }) => ({ start, end })),
    undecided: alignment.undecided.length,
  };
  yield aligned;

  const byId = new Map(reads.map((each) => [each.article.id, each]));
  const differences: Difference[] = [];
  for (const fact of facts) {
    const told = factDifferences(fact, byId, lexicon);
    differences.push(...told, ...lostAttributions(fact, origins, byId, lexicon, told));
    yield null;
  }
  const place = originOfSpan(origins);
  const ledger = labelsLedger(reads, { originOf: place, countReports: independent.countReports }, lexicon);
  yield null;
  const quoted = whoIsQuoted(reads, place, groups, lexicon);
  return {
    ...aligned,
    stage: 'whole',
    differences: toldOnce(withoutWrongReports(differences, byId, wrong)).sort(byKind),
    ledger,
    quoted,
    names: shownNames(reads, entitiesOf(ledger, quoted)),
  };
}

function entitiesOf(ledger: readonly LedgerEntry[], { speakers }: WhoIsQuoted): string[] {
  return [...ledger, ...speakers].flatMap(({ entity }) => (entity === null ? [] : [entity]));
}
