import type { Article } from '../../core/article/article.ts';
import type {
  Context,
  FactReport,
  MatchReason,
  Origin,
  SharedFact,
  Strength,
} from '../../core/context/context.ts';
import type { Ask } from '../../messages/protocol.ts';
import { type OutletColumn, outletColumns, outletKey } from '../outlets/outlet-columns.ts';

/** What one article says of a fact: its spans, and the surest of their matches. */
export interface ArticleReports {
  readonly article: Article;
  readonly column: OutletColumn;
  readonly strength: Strength;
  readonly spans: readonly FactReport[];
}

/** A row of the popup: one shared fact. */
export interface FactView {
  readonly id: string;
  readonly fact: SharedFact;
  /** By article; first the one whose passage the others were matched to. */
  readonly reports: readonly ArticleReports[];
  /** Outlets that carry it, in the order of the columns. */
  readonly carriers: readonly Carrier[];
  readonly onPage: boolean;
  /** Different outlets among the carriers: another article of the page's outlet is no further one. */
  readonly outlets: number;
  /** Those of them that surely carry it. */
  readonly sureOutlets: number;
  /** The page surely has it, and so has another outlet. */
  readonly surelyShared: boolean;
  /** Reasons of all matches: what the fact's passages have in common. */
  readonly reasons: readonly MatchReason[];
}

interface Carrier {
  readonly column: OutletColumn;
  readonly strength: Strength;
}

/** A text that several outlets print. */
export interface CopyView {
  readonly origin: Origin;
  readonly columns: readonly OutletColumn[];
}

export interface ComparisonView {
  /** What was compared with the others, and what that is. */
  readonly page: Article;
  readonly of: Ask['kind'];
  readonly columns: readonly OutletColumn[];
  readonly articles: ReadonlyMap<string, Article>;
  readonly elsewhere: readonly FactView[];
  readonly shared: readonly FactView[];
  /** The page has it, but it or all the others only possibly. */
  readonly possiblyShared: readonly FactView[];
  readonly copies: readonly CopyView[];
  /** All facts in the matrix's order: its first rows show the best supported of those not found here and shared. */
  readonly matrix: readonly FactView[];
}

/** Rows of a section and facts of the matrix before "more". */
export const FIRST_ROWS = 3;
export const FIRST_MATRIX_ROWS = 5;
/** Of the matrix's first rows, those kept for what was not found here: the contrast is what the picture is for. */
const FIRST_ELSEWHERE = 2;

/**
 * Everything the popup lists, selected and ordered; pure, so that the same context always gives the same rows. What a
 * selected passage does not say is no finding: it was selected out of a page.
 */
export function comparisonView(context: Context, of: Ask['kind'] = 'page'): ComparisonView {
  const articles = new Map([context.page, ...context.articles].map((article) => [article.id, article]));
  const columns = outletColumns(context);
  const columnOf = new Map(columns.flatMap((column) => column.articles.map((id) => [id, column] as const)));
  const facts = context.facts
    .map((fact) => factView(fact, context.page.id, articles, columns, columnOf))
    .filter((view) => view.carriers.some((carrier) => !carrier.column.here))
    .toSorted(byOrigins);
  const elsewhere = of === 'selection' ? [] : facts.filter((view) => !view.onPage);
  const shared = facts.filter((view) => view.onPage && view.surelyShared);
  const possiblyShared = facts.filter((view) => view.onPage && !view.surelyShared);
  const copies = context.origins
    .filter((origin) => origin.kind === 'copy')
    .map((origin) => ({ origin, columns: columnsOf(origin.articles, columns) }))
    .filter((copy) => copy.columns.length > 1);
  const matrix = matrixOrder(elsewhere, shared, possiblyShared);
  return { page: context.page, of, columns, articles, elsewhere, shared, possiblyShared, copies, matrix };
}

/** How an outlet carries a fact; null where no match was found. */
export function cell(view: FactView, column: OutletColumn): Strength | null {
  return view.carriers.find((carrier) => carrier.column.key === column.key)?.strength ?? null;
}

function factView(
  fact: SharedFact,
  page: string,
  articles: ReadonlyMap<string, Article>,
  columns: readonly OutletColumn[],
  columnOf: ReadonlyMap<string, OutletColumn>,
): FactView {
  const byArticle = new Map<string, FactReport[]>();
  for (const report of fact.reports) {
    byArticle.set(report.article, [...(byArticle.get(report.article) ?? []), report]);
  }
  const reports: ArticleReports[] = [];
  for (const [id, spans] of byArticle) {
    const article = articles.get(id);
    const column = columnOf.get(id);
    if (article !== undefined && column !== undefined) {
      reports.push({ article, column, strength: surest(spans), spans });
    }
  }
  const carriers = columns.flatMap((column) => {
    const own = reports.filter((report) => report.column.key === column.key);
    return own.length === 0 ? [] : [{ column, strength: surest(own) }];
  });
  const sure = carriers.filter((carrier) => carrier.strength === 'strong');
  return {
    id: fact.id,
    fact,
    reports,
    carriers,
    // A fact with even a possible match on the page is never listed as not found here.
    onPage: fact.onPage || byArticle.has(page),
    outlets: outletsOf(carriers).size,
    sureOutlets: outletsOf(sure).size,
    surelyShared: sure.some(({ column }) => column.here) && outletsOf(sure).size > 1,
    reasons: fact.reports.flatMap((report) => report.reasons),
  };
}

function surest(reports: readonly { readonly strength: Strength }[]): Strength {
  return reports.some((report) => report.strength === 'strong') ? 'strong' : 'possible';
}

function outletsOf(carriers: readonly Carrier[]): Set<string> {
  return new Set(carriers.map(({ column }) => outletKey(column)));
}

/** Most independent origins first, then most outlets that surely carry it, then most outlets; else as it came. */
function byOrigins(a: FactView, b: FactView): number {
  return b.fact.origins - a.fact.origins || b.sureOutlets - a.sureOutlets || b.outlets - a.outlets;
}

/**
 * Two not found here that several outlets surely carry (else one that they possibly do), then the best of the shared
 * ones; what one outlet alone carries comes after all of them.
 */
function matrixOrder(
  elsewhere: readonly FactView[],
  shared: readonly FactView[],
  possiblyShared: readonly FactView[],
): FactView[] {
  const sure = elsewhere.filter((view) => view.sureOutlets > 1).slice(0, FIRST_ELSEWHERE);
  const first = sure.length > 0 ? sure : elsewhere.filter(isByMany).slice(0, 1);
  const room = FIRST_MATRIX_ROWS - first.length;
  const ordered = [
    ...first,
    ...shared.slice(0, room),
    ...elsewhere.filter(isByMany),
    ...shared,
    ...possiblyShared,
    ...elsewhere,
  ];
  return [...new Set([...ordered.filter(isByMany), ...ordered])];
}

function isByMany(view: FactView): boolean {
  return view.outlets > 1;
}

function columnsOf(ids: readonly string[], columns: readonly OutletColumn[]): OutletColumn[] {
  return columns.filter((column) => column.articles.some((id) => ids.includes(id)));
}
