import type { Article, Span } from '../../../core/article/article.ts';
import type { Strength } from '../../../core/context/context.ts';
import type { ComparisonView, FactView } from '../../comparison/view.ts';
import { label } from '../../receipt/receipt-text.ts';
import { clockSpan, type Published, publishedOf } from '../timeline/published.ts';

/** One fact with all that its row shows and is sorted by. */
export interface MatrixRow {
  readonly id: string;
  readonly fact: FactView;
  /** Its first passage. */
  readonly passage: Span & { readonly article: Article };
  /** How each outlet carries it, in the order of the columns; null where no match was found. */
  readonly cells: readonly (Strength | null)[];
  readonly origins: number;
  /** Its place among the facts that the page has, from 1; null where the page has it not. */
  readonly place: number | null;
  /** When it was first published here; null where no date is known. */
  readonly time: Published | null;
}

/** What rows are sorted by: one of these, or an outlet's column by its place. */
export type SortKey = 'importance' | 'origins' | 'place' | 'time' | number;

export interface Sorting {
  readonly by: SortKey;
  /** The other way round than is usual for this key. */
  readonly turned: boolean;
}

/** All facts of a comparison, in the order of the matrix that every surface shows. */
export function matrixRows(view: ComparisonView): MatrixRow[] {
  const placeOf = ({ fact }: FactView) => {
    const own = fact.reports.filter(({ article }) => article === view.page.id);
    return own.length === 0 ? null : Math.min(...own.map(({ start }) => start));
  };
  const onPage = view.matrix
    .filter((each) => placeOf(each) !== null)
    .toSorted((a, b) => placeOf(a)! - placeOf(b)!);
  const places = new Map(onPage.map(({ id }, n) => [id, n + 1] as const));
  return view.matrix.flatMap((fact) => {
    const [lead] = fact.reports;
    const [span] = lead?.spans ?? [];
    if (lead === undefined || span === undefined) return [];
    const strengths = new Map(fact.carriers.map(({ column, strength }) => [column.key, strength] as const));
    return [
      {
        id: fact.id,
        fact,
        passage: { article: lead.article, start: span.start, end: span.end },
        cells: view.columns.map(({ key }) => strengths.get(key) ?? null),
        origins: fact.fact.origins,
        place: places.get(fact.id) ?? null,
        time: firstOf(fact.reports.map(({ article }) => publishedOf(article.published))),
      },
    ];
  });
}

/** Where the telling part of a row's passage begins; asked for of those that are shown, since it takes some looking. */
export function tellingOf({ fact, passage }: MatrixRow): number {
  return label(passage.article.text, passage, fact.reasons).start;
}

/** Rows of equal rank stay as they came. What has no place or time comes last either way. */
export function sorted(rows: readonly MatrixRow[], { by, turned }: Sorting): readonly MatrixRow[] {
  if (by === 'importance') return turned ? rows.toReversed() : rows;
  const rank = (row: MatrixRow): number | null => {
    if (by === 'origins') return -row.origins;
    if (by === 'place') return row.place;
    if (by === 'time') return row.time && clockSpan(row.time, 0).from;
    const strength = row.cells[by];
    return strength === 'strong' ? 0 : strength === 'possible' ? 1 : 2;
  };
  return rows.toSorted((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return turned ? second - first : first - second;
  });
}

/** The heads say whether numbers rise or fall: most origins come first, and outlets that carry it. */
export function directionOf({ by, turned }: Sorting): 'ascending' | 'descending' {
  const falls = by === 'origins' || typeof by === 'number';
  return falls !== turned ? 'descending' : 'ascending';
}

function firstOf(all: readonly (Published | null)[]): Published | null {
  return all
    .filter((each) => each !== null)
    .reduce<Published | null>(
      (first, each) => (first !== null && clockSpan(first, 0).from <= clockSpan(each, 0).from ? first : each),
      null,
    );
}
