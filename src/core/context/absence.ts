import type { Article, Span } from '../article/article.ts';
import type { DateMention } from '../reading/reading.ts';
import { cutOff } from './cut-off.ts';

/**
 * Why a fact that others carry may not be found in an article; never that it was left out on purpose.
 * `not-found`: nothing explains it, the article is as late as the others and whole as far as can be seen.
 * `published-before`: it was out before anybody here had the fact. `text-cut`: the text held here breaks off.
 * `possible-match`: a passage may say it. `not-compared`: another language, or more text than is compared.
 */
export type AbsenceKind = 'not-found' | 'published-before' | 'text-cut' | 'possible-match' | 'not-compared';

export interface Absence {
  /** What explains it best: the first that holds of not compared, possible, before, cut. */
  readonly kind: AbsenceKind;
  /** All that hold, the first included. */
  readonly kinds: readonly AbsenceKind[];
  /** In the article that lacks it: the possible match, or where the text breaks off; else null. */
  readonly receipt: Span | null;
  /** False where a date that is missing, or two of the same day, leave open who was first. */
  readonly orderKnown: boolean;
  /** Independent origins that carry the fact; with one, all carriers may print one source. */
  readonly origins: number;
}

/** An article that carries a fact. */
export interface Carrier {
  readonly article: Article;
  /** Id of who first wrote it. */
  readonly origin: string;
  /** Dates that its claim names. */
  readonly dates?: readonly Pick<DateMention, 'date' | 'precision'>[];
}

export interface Lacking {
  readonly article: Article;
  /** The passage that may say the fact, if there is one. */
  readonly possible: Span | null;
  /** Whether the whole text was compared, in a language that can be. */
  readonly compared: boolean;
}

/**
 * Why a fact is not found in an article. The same for the page ("reported elsewhere, not found here") and, the other way
 * round, for each of the others ("only here").
 */
export function absence(lacking: Lacking, carriers: readonly Carrier[]): Absence {
  const { article, possible, compared } = lacking;
  const order = before(article, carriers);
  const cut = cutOff(article);
  const kinds: AbsenceKind[] = [
    ...(compared ? [] : (['not-compared'] as const)),
    ...(possible ? (['possible-match'] as const) : []),
    ...(order === true ? (['published-before'] as const) : []),
    ...(cut ? (['text-cut'] as const) : []),
  ];
  if (kinds.length === 0) kinds.push('not-found');
  const kind = kinds[0]!;
  return {
    kind,
    kinds,
    receipt: kind === 'possible-match' ? possible : kind === 'text-cut' ? cut : null,
    orderKnown: order !== null,
    origins: new Set(carriers.map(({ origin }) => origin)).size,
  };
}

/** Whether an article was out before the first report of a fact; null where that can't be told. */
function before({ published }: Article, carriers: readonly Carrier[]): boolean | null {
  if (published === null) return null;
  const orders = carriers.map(({ article, dates }) => {
    const order = article.published === null ? null : earlier(published, article.published);
    if (order === true) return true;
    // The claim speaks of a day after this article that its own article had come to: it can't have been news yet.
    const day = article.published?.slice(0, 10);
    const isLater = ({ date, precision }: Pick<DateMention, 'date' | 'precision'>) =>
      (precision === 'day' || precision === 'minute') &&
      date.slice(0, 10) > published.slice(0, 10) &&
      (day === undefined || date.slice(0, 10) <= day);
    return day === undefined && dates?.some(isLater) ? true : order;
  });
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
