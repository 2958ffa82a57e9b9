import type { Glance, OutletGlance } from '../../../corpus/glance/glance.ts';
import { MOST } from './thresholds.ts';
import { articlesByDay, type Periods, periodsOver, spanOf } from './time-span.ts';

/** Articles over time by outlet, as they are drawn. */
export interface OverTime {
  readonly periods: Periods;
  readonly rows: readonly OverTimeRow[];
  /** The most articles of a row in one period. */
  readonly most: number;
  /** Dated articles before and after the axis. */
  readonly before: number;
  readonly after: number;
}

export interface OverTimeRow {
  /** Name of the outlet, '' for one that is not named; null for all those together that have no row of their own. */
  readonly name: string | null;
  readonly outlets: number;
  /** All of its articles, those among them that are not on the axis. */
  readonly articles: number;
  /** Articles in each period. */
  readonly cells: readonly number[];
}

/** Null where no article is dated. */
export function overTime({ outlets }: Pick<Glance, 'outlets'>): OverTime | null {
  const counts = articlesByDay({ outlets });
  const span = spanOf(counts);
  if (span === null) return null;
  const periods = periodsOver(span);
  const [first, end] = [periods.list[0]!.from, periods.list.at(-1)!.to];
  const beyond = (isBeyond: (day: number) => boolean) =>
    [...counts].reduce((sum, [day, count]) => sum + (isBeyond(day) ? count : 0), 0);
  const shown = outlets.length > MOST.outlets ? MOST.outlets - 1 : outlets.length;
  const rows: OverTimeRow[] = outlets
    .slice(0, shown)
    .map((outlet) => ({ name: outlet.name, ...together([outlet], periods) }));
  const rest = outlets.slice(shown);
  if (rest.length > 0) rows.push({ name: null, ...together(rest, periods) });
  return {
    periods,
    rows,
    most: Math.max(1, ...rows.flatMap(({ cells }) => cells)),
    before: beyond((day) => day < first),
    after: beyond((day) => day >= end),
  };
}

function together(outlets: readonly OutletGlance[], { list }: Periods): Omit<OverTimeRow, 'name'> {
  const cells = list.map(() => 0);
  for (const { days, counts } of outlets) {
    let period = 0;
    days.forEach((day, i) => {
      while (period < list.length && list[period]!.to <= day) period++;
      if (period < list.length && day >= list[period]!.from) cells[period]! += counts[i]!;
    });
  }
  return {
    outlets: outlets.length,
    articles: outlets.reduce((sum, { articles }) => sum + articles, 0),
    cells,
  };
}
