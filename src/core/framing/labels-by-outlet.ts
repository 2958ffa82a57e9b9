import { outletKey } from '../event/same-article.ts';
import type { ReadArticle } from '../reading/reading.ts';
import type { LabelUse, LedgerWords } from './ledger-words.ts';
import { LEDGER } from './thresholds.ts';

/** What one outlet calls an actor or event: a use of each different label, those that not all outlets use first. */
export type OutletLabels = readonly LabelUse[];

/**
 * Lists labels by outlet, in the order of the articles, the first of which is the page and stands alone. Nothing where
 * fewer than two outlets have labels, or all have the same.
 */
export function labelsByOutlet(
  articles: readonly ReadArticle[],
): (labels: readonly LedgerWords[]) => OutletLabels[] {
  const outlets = new Map(articles.map(({ article: { id, outlet } }) => [id, outletKey(outlet) || id]));
  const page = articles[0]?.article.id;
  const columnOf = (article: string) => (article === page ? '' : outlets.get(article)!);
  const columns = [...new Set([...outlets.keys()].map(columnOf))];
  const outletsOf = (uses: readonly LabelUse[]) =>
    new Set(uses.map(({ article }) => outlets.get(article))).size;
  return (labels) => {
    const all = outletsOf(labels.flatMap(({ uses }) => uses));
    const apart = labels.filter(({ uses }) => outletsOf(uses) < all);
    if (apart.length === 0) return [];
    const byColumn = new Map<string, LabelUse[]>();
    for (const { uses } of [...apart, ...labels.filter((label) => !apart.includes(label))]) {
      const first = new Map<string, LabelUse>();
      for (const use of uses) if (!first.has(columnOf(use.article))) first.set(columnOf(use.article), use);
      for (const [column, use] of first) {
        const own = byColumn.get(column) ?? [];
        byColumn.set(column, own);
        if (own.length < LEDGER.mostListedLabels) own.push(use);
      }
    }
    return columns.flatMap((column) => {
      const own = byColumn.get(column);
      return own ? [own] : [];
    });
  };
}
