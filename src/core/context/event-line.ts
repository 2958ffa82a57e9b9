import type { Article } from '../article/article.ts';
import { dayOf, isoOfDay } from '../index/day.ts';
import type { EventLine } from './context.ts';

/** Date and denominator of an event; others only, the page itself is not counted. */
export function eventLine(
  page: Article,
  others: readonly Article[],
  originIds: ReadonlyMap<string, string>,
): EventLine {
  const own = originIds.get(page.id);
  const origins = new Set(others.map((article) => originIds.get(article.id)));
  origins.delete(own);
  return {
    date: commonestDay([page, ...others]),
    otherArticles: others.length,
    otherOutlets: new Set(others.map((article) => article.outlet)).size,
    independentOrigins: origins.size,
  };
}

/** The day most of the articles were published, the earliest of them on a tie. */
function commonestDay(articles: readonly Article[]): string | null {
  const counts = new Map<number, number>();
  for (const article of articles) {
    const day = dayOf(article.published);
    if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return first ? isoOfDay(first[0]) : null;
}
