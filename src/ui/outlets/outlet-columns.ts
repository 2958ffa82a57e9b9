import type { Article } from '../../core/article/article.ts';
import type { Context } from '../../core/context/context.ts';
import { originalLink } from '../receipt/original-link.ts';
import { strings } from '../strings.ts';
import { monograms } from './monogram.ts';

/** One outlet of the comparison: a column of the matrix and a mark everywhere else. The page is a column of its own. */
export interface OutletColumn {
  readonly key: string;
  readonly name: string;
  readonly monogram: string;
  readonly here: boolean;
  /** Ids of its articles; for the page's column the page alone. */
  readonly articles: readonly string[];
  /** Prints the same text as the column before it. */
  readonly tied: boolean;
}

const PAGE_COLUMN = 'page';

/** The page first, then the others in the order of coverage, with outlets that print the same text side by side. */
export function outletColumns(context: Context): OutletColumn[] {
  const drafts = draftColumns(context);
  const marks = monograms(drafts.map((draft) => draft.name));
  const copyOf = copiesByArticle(context);
  const left = drafts.map((draft) => ({
    ...draft,
    copies: unique(draft.articles.map((id) => copyOf.get(id))),
  }));
  const ordered: OutletColumn[] = [];
  while (left.length > 0) {
    const [leader] = left.splice(0, 1);
    if (leader === undefined) break;
    const group = [leader];
    for (let i = 0; i < left.length; ) {
      const other = left[i];
      if (other?.copies.some((copy) => leader.copies.includes(copy))) group.push(...left.splice(i, 1));
      else i++;
    }
    for (const { copies: _, ...column } of group) {
      ordered.push({ ...column, monogram: marks.get(column.name) ?? '?', tied: column.key !== leader.key });
    }
  }
  return ordered;
}

type Draft = Omit<OutletColumn, 'monogram' | 'tied'>;

function draftColumns(context: Context): Draft[] {
  const page: Draft = {
    key: PAGE_COLUMN,
    name: outletName(context.page),
    here: true,
    articles: [context.page.id],
  };
  const reported = new Set(context.facts.flatMap((fact) => fact.reports.map((report) => report.article)));
  const related = new Set(context.coverage.filter((entry) => entry.sameEvent).map((entry) => entry.article));
  const others = new Map<string, Draft>();
  for (const article of context.articles) {
    if (article.id === context.page.id || !(reported.has(article.id) || related.has(article.id))) continue;
    const name = outletName(article);
    // Articles whose outlet nobody knows are not lumped together as if they were one outlet's.
    const key = name === strings.unknownOutlet ? `article:${article.id}` : `outlet:${name.toLowerCase()}`;
    const known = others.get(key);
    const articles = known === undefined ? [article.id] : [...known.articles, article.id];
    others.set(key, { key, name: known?.name ?? name, here: false, articles });
  }
  return [page, ...others.values()];
}

/** The outlet as printed, else the host of its page. */
function outletName(article: Article): string {
  return article.outlet.trim() || originalLink(article.url)?.host || strings.unknownOutlet;
}

function copiesByArticle(context: Context): Map<string, string> {
  const copies = new Map<string, string>();
  for (const origin of context.origins) {
    if (origin.kind === 'copy') for (const article of origin.articles) copies.set(article, origin.id);
  }
  return copies;
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
