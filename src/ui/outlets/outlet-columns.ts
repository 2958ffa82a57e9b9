import type { Article } from '../../core/article/article.ts';
import type { Context } from '../../core/context/context.ts';
import type { TracedOrigin } from '../../core/event/copies/traced-origin.ts';
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
  /** That text was written anew, and has less than half of its word runs in common with any other print. */
  readonly reworded: boolean;
}

/** Share of three-word runs from which on two prints are called the same text. Chosen: most of what is read is. */
const SAME_TEXT = 0.5;

const PAGE_COLUMN = 'page';

/** What two columns of one outlet have in common, as the page's and another one may be; those that nobody knows are not lumped together. */
export function outletKey({ key, name }: Pick<OutletColumn, 'key' | 'name'>): string {
  return name === strings.unknownOutlet ? key : name.toLowerCase();
}

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
    for (const { copies, ...column } of group) {
      const monogram = marks.get(column.name) ?? '?';
      const reworded = copies.length > 0 && copies.every((copy) => copy.containment < SAME_TEXT);
      ordered.push({ ...column, monogram, tied: column.key !== leader.key, reworded });
    }
  }
  return ordered;
}

type Draft = Omit<OutletColumn, 'monogram' | 'tied' | 'reworded'>;

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

function copiesByArticle(context: Context): Map<string, TracedOrigin> {
  const copies = new Map<string, TracedOrigin>();
  for (const origin of context.origins) {
    if (origin.kind === 'copy') for (const article of origin.articles) copies.set(article, origin);
  }
  return copies;
}

function unique<Value>(values: readonly (Value | undefined)[]): Value[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
