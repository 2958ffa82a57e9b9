import type { Article } from '../article/article.ts';
import { sameOutlet } from '../event/same-article.ts';
import { dayOf, isoOfDay } from '../index/day.ts';
import type { EventLine } from './context.ts';

/**
 * Date and denominator of an event; others only: neither the page itself is counted, nor another article of its
 * outlet as an outlet or an origin of its own.
 */
export function eventLine(
  page: Article,
  others: readonly Article[],
  voiceOf: ReadonlyMap<string, string>,
): EventLine {
  const independent = new Set(others.map((article) => voiceOf.get(article.id)));
  independent.delete(voiceOf.get(page.id));
  const elsewhere = others.filter((article) => !sameOutlet(article.outlet, page.outlet));
  return {
    date: commonestDay([page, ...others]),
    otherArticles: others.length,
    otherOutlets: new Set(elsewhere.map((article) => article.outlet)).size,
    independentOrigins: independent.size,
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
