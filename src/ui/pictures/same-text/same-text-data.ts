import type { Context } from '../../../core/context/context.ts';
import type { OutletColumn } from '../../outlets/outlet-columns.ts';

/** How much text two outlets have in common. */
export interface SharedBetween {
  /** Places in `columns`, the smaller first. */
  readonly a: number;
  readonly b: number;
  /** Share of three-word runs of the shorter text, 0 to 1: of their articles that share most. */
  readonly share: number;
  /** Words of the passages that both have. */
  readonly words: number;
  /** Whether it counts as one text, or as passages of another. */
  readonly kind: 'copy' | 'part';
}

export interface SameTextData {
  /** Outlets that share text with another, as the columns stand. */
  readonly columns: readonly OutletColumn[];
  /** Outlets that share none. */
  readonly alone: readonly OutletColumn[];
  /** Each two that share text once. */
  readonly pairs: readonly SharedBetween[];
}

/** Which outlets share how much text with which. */
export function sameTextOf(
  { origins }: Pick<Context, 'origins'>,
  columns: readonly OutletColumn[],
): SameTextData {
  const columnOf = new Map(columns.flatMap((column) => column.articles.map((id) => [id, column] as const)));
  const originOf = new Map(
    origins.flatMap(({ id, articles }) => articles.map((each) => [each, id] as const)),
  );
  const found = new Map<
    string,
    { one: OutletColumn; other: OutletColumn; most: Omit<SharedBetween, 'a' | 'b'> }
  >();
  for (const { articles, containment, words } of origins.flatMap(({ inCommon }) => inCommon)) {
    const ends = articles.map((id) => columnOf.get(id));
    const [one, other] = ends.toSorted((x, y) => columns.indexOf(x!) - columns.indexOf(y!));
    if (one === undefined || other === undefined || one === other) continue;
    const kind = originOf.get(articles[0]) === originOf.get(articles[1]) ? 'copy' : 'part';
    const key = `${one.key}\n${other.key}`;
    const before = found.get(key)?.most;
    if (before === undefined || containment > before.share)
      found.set(key, { one, other, most: { share: containment, words, kind } });
  }
  const sharing = columns.filter((column) =>
    [...found.values()].some(({ one, other }) => one === column || other === column),
  );
  return {
    columns: sharing,
    alone: columns.filter((column) => !sharing.includes(column)),
    pairs: [...found.values()]
      .map(({ one, other, most }) => ({ a: sharing.indexOf(one), b: sharing.indexOf(other), ...most }))
      .sort((x, y) => y.share - x.share),
  };
}
