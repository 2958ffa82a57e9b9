import type { ArticleNumber, ArticleRow, RowOrder } from '../described.ts';
import type { Columns } from './columns.ts';

/** Articles in the order asked for; those that come best first, where two are alike. */
export function inOrder(
  order: RowOrder,
  numbers: readonly ArticleNumber[],
  columns: Pick<Columns, 'row'>,
): Uint32Array<ArrayBuffer> {
  if (order === 'best') return Uint32Array.from(numbers);
  const compare = ORDERS[order];
  const rows = numbers.map((number) => columns.row(number));
  // Sorting is stable.
  return Uint32Array.from(rows.sort(compare), ({ number }) => number);
}

/** Undated articles and those without a name stand last, in every order. */
const ORDERS: Readonly<Record<Exclude<RowOrder, 'best'>, (a: ArticleRow, b: ArticleRow) => number>> = {
  newest: (a, b) => emptyLast(a.published, b.published) ?? compare(momentOf(b), momentOf(a)),
  oldest: (a, b) => emptyLast(a.published, b.published) ?? compare(momentOf(a), momentOf(b)),
  outlet: (a, b) => emptyLast(a.outlet, b.outlet) ?? byName(a.outlet, b.outlet),
  title: (a, b) => emptyLast(a.title, b.title) ?? byName(a.title, b.title),
  longest: (a, b) => b.characters - a.characters,
};

const NAMES = new Intl.Collator(undefined, { numeric: true });
const byName = (a: string, b: string) => NAMES.compare(a, b);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The day as printed first, then the time of that day. */
const momentOf = ({ published }: ArticleRow) => published ?? '';

function emptyLast(a: string | null, b: string | null): number | null {
  const [noA, noB] = [a === null || a === '', b === null || b === ''];
  return noA || noB ? Number(noA) - Number(noB) : null;
}
