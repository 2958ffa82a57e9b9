import type { Article } from '../../article/article.ts';
import { dayOf } from '../../index/day.ts';

const DAY = 86_400_000;

/** How it is known who printed a text first: by the time of day, by the day, or not at all. */
export type FirstKnownBy = 'time' | 'day' | null;

/**
 * Order of publication: earlier first, undated last, else 0. Within a day those with a time come before those without:
 * an order has to be one, but {@link firstKnownBy} tells nothing from it.
 */
export function byPublication(a: Article, b: Article): number {
  const [dayA, dayB] = [dayOf(a.published), dayOf(b.published)];
  if (dayA === null || dayB === null) return Number(dayA === null) - Number(dayB === null);
  const [first, second] = [momentOf(a) ?? (dayA + 1) * DAY, momentOf(b) ?? (dayB + 1) * DAY];
  return first - second;
}

/** Whether dates tell that the first of these, in order of publication, was first: of one article, nothing is told. */
export function firstKnownBy(inOrder: readonly Article[]): FirstKnownBy {
  const [first, ...others] = inOrder;
  if (!first || others.length === 0) return null;
  let known: FirstKnownBy = 'day';
  for (const other of others) {
    const [dayA, dayB] = [dayOf(first.published), dayOf(other.published)];
    // An article without a date may have been earlier than all.
    if (dayA === null || dayB === null) return null;
    const [a, b] = [momentOf(first), momentOf(other)];
    if (a !== null && b !== null) {
      if (a >= b) return null;
      if (dayA === dayB) known = 'time';
    } else if (dayA >= dayB) return null;
  }
  return known;
}

/** The moment of publication in milliseconds; null for a day without time, and for a time without offset. */
function momentOf({ published }: Article): number | null {
  if (published === null || !/T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(published)) return null;
  const moment = Date.parse(published);
  return Number.isNaN(moment) ? null : moment;
}
