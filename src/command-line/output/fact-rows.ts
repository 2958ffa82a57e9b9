import type { Context, FactReport, SharedFact } from '../../core/context/context.ts';
import { outletKey } from '../../core/event/same-article.ts';

/** A shared fact with how many outlets carry it, the page as one of its own. */
export interface FactRow {
  readonly fact: SharedFact;
  readonly outlets: number;
  /** Those of them that surely carry it. */
  readonly sureOutlets: number;
}

/** The facts by section, each in the popup's order. */
export interface FactRows {
  readonly elsewhere: readonly FactRow[];
  readonly shared: readonly FactRow[];
  /** On the page only possibly, or only possibly anywhere else: not to be read as corroborated. */
  readonly perhapsShared: readonly FactRow[];
}

export function factRows(context: Context): FactRows {
  const carriers = carrierNames(context);
  const rows = context.facts
    .map((fact) => factRow(fact, carriers))
    .filter(({ fact }) => fact.reports.some(({ article }) => article !== context.page.id))
    .sort(byOrigins);
  const isHere = ({ article }: FactReport) => article === context.page.id;
  // A fact with even a possible match on the page is never listed as not found here.
  const onPage = ({ fact }: FactRow) => fact.onPage || fact.reports.some(isHere);
  const isSure = ({ fact: { reports } }: FactRow) =>
    reports.some((report) => isHere(report) && report.strength === 'strong') &&
    reports.some((report) => !isHere(report) && report.strength === 'strong');
  return {
    elsewhere: rows.filter((row) => !onPage(row)),
    shared: rows.filter((row) => onPage(row) && isSure(row)),
    perhapsShared: rows.filter((row) => onPage(row) && !isSure(row)),
  };
}

/** Articles of one outlet are one carrier; those whose outlet nobody knows are not lumped together as if they were. */
function carrierNames({ page, articles }: Context): ReadonlyMap<string, string> {
  return new Map(
    [page, ...articles].map(({ id, outlet }) => {
      const name = outletKey(outlet);
      return [id, name === '' ? `article:${id}` : `outlet:${name}`] as const;
    }),
  );
}

function factRow(fact: SharedFact, carriers: ReadonlyMap<string, string>): FactRow {
  const count = (reports: readonly FactReport[]) =>
    new Set(reports.map(({ article }) => carriers.get(article) ?? article)).size;
  return {
    fact,
    outlets: count(fact.reports),
    sureOutlets: count(fact.reports.filter(({ strength }) => strength === 'strong')),
  };
}

/** Most independent origins first, then most outlets that surely carry it, then most outlets; else as it came. */
function byOrigins(a: FactRow, b: FactRow): number {
  return b.fact.origins - a.fact.origins || b.sureOutlets - a.sureOutlets || b.outlets - a.outlets;
}
