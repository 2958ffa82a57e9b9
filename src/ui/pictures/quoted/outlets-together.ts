import type { OutletColumn } from '../../outlets/outlet-columns.ts';

/**
 * To which column each list of one outlet's articles belongs. An outlet that has another article beside the page has two
 * columns, but its words are counted together: they are the first column's.
 */
export function outletsTogether(
  columns: readonly OutletColumn[],
  counted: readonly { readonly articles: readonly string[] }[],
): (articles: readonly string[]) => string | null {
  const columnOf = new Map(columns.flatMap(({ key, articles }) => articles.map((id) => [id, key] as const)));
  const leaders = new Map(columns.map(({ key }) => [key, key] as const));
  const leader = (key: string): string => {
    const next = leaders.get(key) ?? key;
    return next === key ? key : leader(next);
  };
  const place = new Map(columns.map(({ key }, n) => [key, n] as const));
  for (const { articles } of counted) {
    const keys = [...new Set(articles.flatMap((id) => columnOf.get(id) ?? []).map(leader))];
    const [first, ...others] = keys.toSorted((a, b) => place.get(a)! - place.get(b)!);
    for (const other of others) leaders.set(other, first!);
  }
  return ([first]) => {
    const key = first === undefined ? undefined : columnOf.get(first);
    return key === undefined ? null : leader(key);
  };
}
