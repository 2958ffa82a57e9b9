import type { Article, Span } from '../article/article.ts';
import { cutOff } from './cut-off.ts';

/**
 * Why a fact that others carry may not be found in an article; never that it was left out on purpose.
 * `not-found`: nothing explains it, the article is as late as the others and whole as far as can be seen.
 * `published-before`: it was out before anybody here had the fact. `text-cut`: only a part of the text is here.
 */
export type AbsenceKind = 'not-found' | 'published-before' | 'text-cut';

export interface Absence {
  /** What explains it best: published before comes before cut. */
  readonly kind: AbsenceKind;
  /** All that hold, the first included. */
  readonly kinds: readonly AbsenceKind[];
  /** Where the text of the article that lacks it shows that it breaks off, for that kind; else null. */
  readonly receipt: Span | null;
  /** False where a date that is missing, or two of the same day, leave open who was first. */
  readonly orderKnown: boolean;
}

/**
 * Why a fact is not found in an article.
 * @param carriers articles that carry it, also those that do only possibly: one of these may have had it before
 * @param isPart whether it is known that only a part of its text is here
 */
export function absence(article: Article, carriers: readonly Article[], isPart = false): Absence {
  const order = before(article, carriers);
  const cut = cutOff(article);
  const kinds: AbsenceKind[] = [
    ...(order === true ? (['published-before'] as const) : []),
    ...(cut || isPart ? (['text-cut'] as const) : []),
  ];
  if (kinds.length === 0) kinds.push('not-found');
  const kind = kinds[0]!;
  return { kind, kinds, receipt: kind === 'text-cut' ? cut : null, orderKnown: order !== null };
}

/**
 * Whether an article was out before the first report of a fact; null where that can't be told. By days of publication
 * alone: what a report without one says of a day to come may have been announced long before.
 */
function before({ published }: Article, carriers: readonly Article[]): boolean | null {
  if (published === null) return null;
  const orders = carriers.map((carrier) =>
    carrier.published === null ? null : earlier(published, carrier.published),
  );
  if (orders.some((order) => order === false)) return false;
  return orders.length > 0 && orders.every((order) => order === true) ? true : null;
}

/** Whether `a` is earlier than `b`, both ISO 8601; null on the same day where one of them has no hour. */
function earlier(a: string, b: string): boolean | null {
  const [first, second] = [instant(a), instant(b)];
  if (first !== null && second !== null) return first < second;
  const [day, other] = [a.slice(0, 10), b.slice(0, 10)];
  return day === other ? null : day < other;
}

/** Milliseconds of a moment with an hour and an offset; null for a day. */
function instant(iso: string): number | null {
  if (!/T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(iso)) return null;
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : time;
}
