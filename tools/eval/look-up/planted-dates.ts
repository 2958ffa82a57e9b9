import type { Article } from '../../../src/core/article/article.ts';
import { dayOf, isoOfDay } from '../../../src/core/index/day.ts';

export type Planted = 'in the days' | 'without a date' | 'far away';

export interface PlantedDates {
  readonly articles: readonly Article[];
  readonly where: ReadonlyMap<string, Planted>;
}

/**
 * The articles of events with dates as they would be if all were printed right, but for a fifth: within a day of the
 * middle of their event; one in ten without a date; one in ten 10 to 310 days away, before or after. Always the same.
 */
export function plantDates(
  clusters: readonly Article[],
  queries: readonly { readonly query: string; readonly relevant: readonly string[] }[],
): PlantedDates {
  const printed = new Map(clusters.map(({ id, published }) => [id, dayOf(published)]));
  const planted = new Map<string, number | null>();
  const where = new Map<string, Planted>();
  const random = steps(7);
  for (const { query, relevant } of queries) {
    const event = [query, ...relevant];
    const days = event.map((id) => printed.get(id) ?? null).filter((day) => day !== null);
    const middle = days.sort((a, b) => a - b)[days.length >> 1] ?? SOME_DAY;
    for (const id of event) {
      if (planted.has(id)) continue;
      const place = planted.size % 10;
      if (place === 3) planted.set(id, null);
      else if (place === 8)
        planted.set(id, middle + (random() < 0.5 ? -1 : 1) * (10 + Math.floor(random() * 300)));
      else planted.set(id, middle + Math.floor(random() * 3) - 1);
      where.set(id, place === 3 ? 'without a date' : place === 8 ? 'far away' : 'in the days');
    }
  }
  const articles = clusters.map((article) => {
    const day = planted.get(article.id);
    return day === undefined ? article : { ...article, published: day === null ? null : isoOfDay(day) };
  });
  return { articles, where };
}

const SOME_DAY = 17_000;

/** Numbers from 0 to 1 that look random and are the same every time (a linear congruential generator). */
function steps(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
