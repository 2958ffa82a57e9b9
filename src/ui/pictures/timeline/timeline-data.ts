import type { ArticleReports, ComparisonView, FactView } from '../../comparison/view.ts';
import { type OutletColumn, outletKey } from '../../outlets/outlet-columns.ts';
import { clockSpan, isBefore, type Published, publishedOf } from './published.ts';

export interface TimelinePoint {
  readonly article: string;
  readonly published: Published;
}

/** When an outlet published, and which facts of the comparison were out by then. */
export interface TimelineRow {
  readonly column: OutletColumn;
  /** Its articles that say when, the earliest first; none for an outlet that does not say. */
  readonly points: readonly TimelinePoint[];
  /** Its place among `groups`; null where nobody else prints its text. */
  readonly group: number | null;
  /** In the order of the matrix. */
  readonly facts: { readonly [count in FactCount]: readonly FactView[] };
}

/**
 * Facts that an outlet carries, surely or possibly; of these those that another outlet is known to have had before, those
 * that nobody is known to, and the rest; and facts that any other outlet had before its first article, carried by it or not.
 */
export const FACT_COUNTS = ['carries', 'after', 'first', 'unknown', 'knownBefore'] as const;
export type FactCount = (typeof FACT_COUNTS)[number];

export interface Timeline {
  /** The earliest first; then those without a date, as the columns stand. */
  readonly rows: readonly TimelineRow[];
  /** Outlets that print one text. */
  readonly groups: readonly (readonly OutletColumn[])[];
  readonly facts: number;
  readonly dated: number;
  /** Minutes that the axis is ahead of UTC: the zone of all printed times, UTC where they differ; null where only days are known. */
  readonly zone: number | null;
  /** Of the clocks in that zone, as if they were UTC. */
  readonly from: number;
  readonly to: number;
}

export function timelineOf(view: ComparisonView): Timeline {
  const published = new Map(
    [...view.articles].map(([id, each]) => [id, publishedOf(each.published)] as const),
  );
  const groups = view.copies.map(({ columns }) => columns);
  const facts = view.matrix.map((fact) => ({
    fact,
    reports: fact.reports.map(({ article, column }) => ({
      column: column.key,
      outlet: outletKey(column),
      published: published.get(article.id) ?? null,
    })),
  }));
  const rows = view.columns.map((column): TimelineRow => {
    const outlet = outletKey(column);
    const points = column.articles
      .flatMap((article) => {
        const when = published.get(article);
        return when ? [{ article, published: when }] : [];
      })
      .sort((a, b) => order(a.published, b.published));
    const own = facts.flatMap(({ fact, reports }) =>
      reports.some((each) => each.column === column.key)
        ? [{ fact, standing: standing(reports, column.key, outlet) }]
        : [],
    );
    const group = groups.findIndex((each) => each.some(({ key }) => key === column.key));
    const ownAs = (wanted: Standing) => own.flatMap((each) => (each.standing === wanted ? [each.fact] : []));
    return {
      column,
      points,
      group: group < 0 ? null : group,
      facts: {
        carries: own.map(({ fact }) => fact),
        after: ownAs('after'),
        first: ownAs('first'),
        unknown: ownAs('unknown'),
        knownBefore: facts.flatMap(({ fact, reports }) =>
          reports.some(
            (each) =>
              each.outlet !== outlet && isBefore(each.published, points[0]?.published ?? null) === true,
          )
            ? [fact]
            : [],
        ),
      },
    };
  });
  const dated = rows.filter(({ points }) => points.length > 0);
  const all = dated.flatMap(({ points }) => points.map((point) => point.published));
  const zone = zoneOf(all);
  const spans = all.map((each) => clockSpan(each, zone ?? 0));
  return {
    rows: [
      ...dated.toSorted((a, b) => order(a.points[0]!.published, b.points[0]!.published)),
      ...rows.filter(({ points }) => points.length === 0),
    ],
    groups,
    facts: view.matrix.length,
    dated: dated.length,
    zone,
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}

/**
 * The report that shows why a fact is counted: the earliest of those that came before the outlet's own where that is counted,
 * else its own earliest; of those without a date the first.
 */
export function reportOf(
  fact: FactView,
  { column, points }: TimelineRow,
  count: FactCount,
): ArticleReports | undefined {
  const outlet = outletKey(column);
  const reports = fact.reports.map((each) => ({
    reports: each,
    published: publishedOf(each.article.published),
  }));
  const own = reports.filter((each) => each.reports.column.key === column.key);
  const before = count === 'after' ? own : count === 'knownBefore' ? points.slice(0, 1) : null;
  const shown =
    before === null
      ? own
      : reports.filter(
          (each) =>
            outletKey(each.reports.column) !== outlet &&
            before.every(({ published }) => isBefore(each.published, published) === true),
        );
  return shown.toSorted((a, b) => orderOrNone(a.published, b.published))[0]?.reports;
}

type Standing = 'after' | 'first' | 'unknown';

interface Report {
  readonly column: string;
  readonly outlet: string;
  readonly published: Published | null;
}

/** Whether others had a fact before an outlet's first report of it. */
function standing(reports: readonly Report[], column: string, outlet: string): Standing {
  const own = reports.filter((each) => each.column === column);
  const others = reports.filter((each) => each.outlet !== outlet);
  const isAfter = (other: Report) => own.every((each) => isBefore(other.published, each.published) === true);
  const isFirst = (other: Report) => own.some((each) => isBefore(each.published, other.published) === true);
  if (others.some(isAfter)) return 'after';
  return others.every(isFirst) ? 'first' : 'unknown';
}

function zoneOf(all: readonly Published[]): number | null {
  const offsets = new Set(all.flatMap((each) => (each.kind === 'time' ? [each.offset] : [])));
  if (offsets.size === 0) return null;
  const [only] = offsets;
  return offsets.size === 1 ? only! : 0;
}

/** A day comes before the hours of the same day: it began before them. */
function order(a: Published, b: Published): number {
  return clockSpan(a, 0).from - clockSpan(b, 0).from;
}

function orderOrNone(a: Published | null, b: Published | null): number {
  return a && b ? order(a, b) : Number(a === null) - Number(b === null);
}
