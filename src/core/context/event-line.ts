import type { Article } from '../article/article.ts';
import type { Independence } from '../event/independence.ts';
import { outletKey } from '../event/same-article.ts';
import { dayOf, isoOfDay } from '../index/day.ts';
import type { EventLine } from './context.ts';

/**
 * Date and denominator of an event; others only: neither the page itself is counted, nor another article of its
 * outlet as an outlet or an origin of its own.
 * @param leftOut how many further articles on the event were not compared
 */
export function eventLine(
  page: Article,
  others: readonly Article[],
  { dependent, count }: Independence,
  leftOut: number,
): EventLine {
  const own = outletKey(page.outlet);
  // An article that names no outlet is one of its own.
  const outlets = new Set(others.map((article) => outletKey(article.outlet) || article.id));
  outlets.delete(own);
  return {
    date: commonestDay([page, ...others]),
    otherArticles: others.length,
    otherOutlets: outlets.size,
    independentOrigins: count(others.flatMap(({ id }) => (dependent(id, page.id) ? [] : [id]))),
    leftOut,
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
