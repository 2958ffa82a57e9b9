import type { Article } from '../../core/article/article.ts';
import type { Origin } from '../../core/context/context.ts';
import { FINDING_KINDS, type Finding, type FindingKind } from '../comparison/findings.ts';
import type { OutletColumn } from '../outlets/outlet-columns.ts';
import { day } from '../strings.ts';

export type Order = 'importance' | 'place' | 'time';

/** What of a comparison the reader wants to see. */
export interface Choice {
  readonly kind: FindingKind | 'all';
  /** Key of an outlet's column. */
  readonly outlet: string | 'all';
  /** At least so many independent origins, or the id of one origin. */
  readonly origin: number | string | 'all';
  readonly order: Order;
}

export const EVERYTHING: Choice = { kind: 'all', outlet: 'all', origin: 'all', order: 'importance' };

/** Findings under one heading. */
export interface Group {
  /** A kind, a day as ISO date, or where they stand. */
  readonly key: FindingKind | 'on-page' | 'not-on-page' | 'undated' | (string & {});
  readonly findings: readonly Finding[];
}

/** What is needed to know of outlets, origins and articles to choose by them. */
export interface ChoosingFrom {
  readonly columns: readonly OutletColumn[];
  readonly origins: readonly Origin[];
  readonly articles: ReadonlyMap<string, Article>;
}

export function isNarrowed({ kind, outlet, origin }: Choice): boolean {
  return kind !== 'all' || outlet !== 'all' || origin !== 'all';
}

/** The findings that fit a choice, as they came. */
export function chosen(findings: readonly Finding[], choice: Choice, from: ChoosingFrom): Finding[] {
  const byOutlet = articlesOf(from.columns.find(({ key }) => key === choice.outlet)?.articles);
  const byOrigin = articlesOf(from.origins.find(({ id }) => id === choice.origin)?.articles);
  return findings.filter(
    (finding) =>
      (choice.kind === 'all' || finding.kind === choice.kind) &&
      (choice.outlet === 'all' || byOutlet(finding)) &&
      (choice.origin === 'all' ||
        (typeof choice.origin === 'number' ? finding.origins >= choice.origin : byOrigin(finding))),
  );
}

function articlesOf(ids: readonly string[] = []): (finding: Finding) => boolean {
  return ({ articles }) => ids.some((id) => articles.has(id));
}

/**
 * Ordered, under headings: by kind in the popup's order; as they stand on the page, then what it has not; by the day on
 * which the first of its articles was published, what is undated last. Of equal rank they stay as they came.
 */
export function grouped(
  findings: readonly Finding[],
  order: Order,
  articles: ReadonlyMap<string, Article>,
): Group[] {
  switch (order) {
    case 'importance':
      return FINDING_KINDS.map((kind) => ({
        key: kind,
        findings: findings.filter((finding) => finding.kind === kind),
      })).filter(isFilled);
    case 'place': {
      const here = findings.filter(({ place }) => place !== null);
      return [
        { key: 'on-page', findings: here.toSorted((a, b) => a.place! - b.place!) },
        { key: 'not-on-page', findings: findings.filter(({ place }) => place === null) },
      ].filter(isFilled);
    }
    case 'time': {
      const timed = findings.map((finding) => ({ finding, at: firstPublished(finding, articles) }));
      const dated = timed.filter(({ at }) => at !== null).toSorted((a, b) => a.at!.time - b.at!.time);
      const days = [...new Set(dated.map(({ at }) => at!.day))];
      return [
        ...days.map((key) => ({
          key,
          findings: dated.filter(({ at }) => at!.day === key).map(({ finding }) => finding),
        })),
        { key: 'undated', findings: timed.filter(({ at }) => at === null).map(({ finding }) => finding) },
      ].filter(isFilled);
    }
  }
}

function isFilled({ findings }: Group): boolean {
  return findings.length > 0;
}

/** The first publication among a finding's articles; the day as it was printed. */
function firstPublished(
  finding: Finding,
  articles: ReadonlyMap<string, Article>,
): { readonly time: number; readonly day: string } | null {
  let first: { readonly time: number; readonly day: string } | null = null;
  for (const id of finding.articles) {
    const published = articles.get(id)?.published ?? null;
    if (published === null || day(published, 'short') === null) continue;
    const time = Date.parse(published);
    if (!Number.isNaN(time) && (first === null || time < first.time))
      first = { time, day: published.slice(0, 10) };
  }
  return first;
}
