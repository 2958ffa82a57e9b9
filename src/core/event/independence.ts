import type { Article } from '../article/article.ts';
import { creditedAgency } from './agencies.ts';
import { Groups } from './copies/groups.ts';
import type { ArticleSpan, TracedOrigin } from './copies/traced-origin.ts';
import { originOfSpan } from './origin-of-span.ts';
import { outletKey } from './same-article.ts';

/** Tells how many independent voices a set of articles is. */
export interface Independence {
  /** Whether one article says nothing that the other did not: same text, same agency credited, same outlet. */
  dependent(a: string, b: string): boolean;
  /** Number of groups that depend on each other within the set, and on nothing that is outside it. */
  count(articles: readonly string[]): number;
  /**
   * How many independent voices these places are: what a shared fact's reports are counted by. What stands in a passage
   * that was taken over is its origin's.
   */
  countReports(reports: readonly ArticleSpan[]): number;
}

/**
 * Articles of one text, of one credited agency and of one outlet count once. They are linked only by articles of the
 * set in question: an outlet's agency copy elsewhere makes its own report no less its own.
 */
export function independence(articles: readonly Article[], origins: readonly TracedOrigin[]): Independence {
  const textOf = new Map(
    origins.flatMap(({ id, articles: of }) => of.map((article) => [article, id] as const)),
  );
  const marks = new Map(
    articles.map((article) => {
      const agency = creditedAgency(article);
      const outlet = outletKey(article.outlet);
      const own = [
        `text ${textOf.get(article.id) ?? article.id}`,
        ...(agency ? [`agency ${agency}`] : []),
        ...(outlet ? [`outlet ${outlet}`] : []),
      ];
      return [article.id, own] as const;
    }),
  );
  const place = originOfSpan(origins);
  const agencies = new Map(
    origins.map(({ id, agency, credit }) => [id, credit?.kind === 'text' ? agency : null]),
  );
  const marksAt = (report: ArticleSpan): readonly string[] => {
    const origin = place(report);
    if (origin === textOf.get(report.article)) return marks.get(report.article) ?? [`text ${origin}`];
    const agency = agencies.get(origin);
    return [`text ${origin}`, ...(agency ? [`agency ${agency}`] : [])];
  };
  const share = (a: readonly string[], b: readonly string[]) => a.some((mark) => b.includes(mark));
  return {
    dependent: (a, b) => share(marks.get(a)!, marks.get(b)!),
    count: (set) => countLinked([...new Set(set)].map((article) => marks.get(article)!)),
    countReports: (reports) => countLinked(reports.map(marksAt)),
  };
}

/** Number of groups when all with a mark in common are one. */
function countLinked(all: readonly (readonly string[])[]): number {
  const groups = new Groups(all.length);
  const seen = new Map<string, number>();
  all.forEach((marks, i) => {
    for (const mark of marks) {
      const before = seen.get(mark);
      if (before === undefined) seen.set(mark, i);
      else groups.join(before, i);
    }
  });
  return groups.all().length;
}
