import type { Article } from '../article/article.ts';
import type { Origin } from '../context/context.ts';
import { creditedAgency } from './agencies.ts';
import { outletKey } from './same-article.ts';

/** Tells how many independent voices a set of articles is. */
export interface Independence {
  /** Whether one article says nothing that the other did not: same text, same agency credited, same outlet. */
  dependent(a: string, b: string): boolean;
  /** Number of groups that depend on each other within the set, and on nothing that is outside it. */
  count(articles: readonly string[]): number;
}

/**
 * Articles of one text, of one credited agency and of one outlet count once. They are linked only by articles of the
 * set in question: an outlet's agency copy elsewhere makes its own report no less its own.
 */
export function independence(articles: readonly Article[], origins: readonly Origin[]): Independence {
  const marks = new Map(
    articles.map((article) => {
      const text = origins.find((origin) => origin.articles.includes(article.id));
      const agency = creditedAgency(article);
      const outlet = outletKey(article.outlet);
      const own = [
        `text ${text?.id}`,
        ...(agency ? [`agency ${agency}`] : []),
        ...(outlet ? [`outlet ${outlet}`] : []),
      ];
      return [article.id, own] as const;
    }),
  );
  const dependent = (a: string, b: string) => marks.get(a)!.some((mark) => marks.get(b)!.includes(mark));
  return {
    dependent,
    count(set) {
      const groups: string[][] = [];
      for (const article of new Set(set)) {
        const linked = groups.filter((group) => group.some((other) => dependent(article, other)));
        for (const group of linked) groups.splice(groups.indexOf(group), 1);
        groups.push([article, ...linked.flat()]);
      }
      return groups.length;
    },
  };
}
