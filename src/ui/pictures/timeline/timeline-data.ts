import type { ComparisonView } from '../../comparison/view.ts';
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
  /** Facts that it carries, surely or possibly. */
  readonly carries: number;
  /** Of these: those that another outlet is known to have had before; those that nobody is known to; the rest. */
  readonly after: number;
  readonly first: number;
  readonly unknown: number;
  /** Facts that any other outlet had before its first article, carried by it or not. */
  readonly knownBefore: number;
}

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
  const facts = view.matrix.map(({ reports }) =>
    reports.map(({ article, column }) => ({
      column: column.key,
      outlet: outletKey(column),
      published: published.get(article.id) ?? null,
    })),
  );
  const rows = view.columns.map((column): TimelineRow => {
    const outlet = outletKey(column);
    const points = column.articles
      .flatMap((article) => {
        const when = published.get(article);
        return when ? [{ article, published: when }] : [];
      })
      .sort((a, b) => order(a.published, b.published));
    const own = facts.filter((reports) => reports.some((each) => each.column === column.key));
    const standings = own.map((reports) => standing(reports, column.key, outlet));
    const group = groups.findIndex((each) => each.some(({ key }) => key === column.key));
    const counted = (what: Standing) => standings.filter((each) => each === what).length;
    return {
      column,
      points,
      group: group < 0 ? null : group,
      carries: own.length,
      after: counted('after'),
      first: counted('first'),
      unknown: counted('unknown'),
      knownBefore: facts.filter((reports) =>
        reports.some(
          (each) => each.outlet !== outlet && isBefore(each.published, points[0]?.published ?? null) === true,
        ),
      ).length,
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
