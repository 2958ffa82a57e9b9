import { scaleBand, scaleLinear } from 'd3-scale';
import { Drawing } from '../../pictures/frame/drawing.tsx';
import { DrawnText } from '../../pictures/frame/drawn-text.tsx';
import { widthOf } from '../../pictures/frame/fitted.ts';
import { PAINT, TEXT } from '../../pictures/frame/paint.ts';
import { number } from '../words/amounts.ts';
import { glanceWords as say } from '../words/glance.ts';
import type { OverTime } from './over-time-data.ts';
import { yearOf } from './time-span.ts';

const HEAD = 24;
const NARROW = 520;
/** Between two labels. */
const AIR = 14;
/** A bar is seen, however few articles it stands for. */
const LEAST_BAR = 2;
/** A few days don't make bars as broad as they are high. */
const MOST_COLUMN = 40;

interface Layout {
  readonly rowHeight: number;
  /** Of a row: where its bars stand, and how high the highest is. */
  readonly base: number;
  readonly bar: number;
  readonly left: number;
  readonly right: number;
}

/** In a narrow page names stand above their bars. */
function layoutFor(width: number, names: readonly string[], totals: readonly string[]): Layout {
  const total = Math.max(...totals.map((each) => widthOf(each, TEXT.small))) + 14;
  if (width < NARROW) return { rowHeight: 48, base: 44, bar: 24, left: 0, right: width - total };
  const longest = Math.max(...names.map((each) => widthOf(each, TEXT.usual)));
  return {
    rowHeight: 32,
    base: 28,
    bar: 24,
    left: Math.min(width * 0.28, longest + 14),
    right: width - total,
  };
}

/** One row an outlet, one bar a period, all of one scale: a corpus is read from what it lacks. */
export function OverTimeDrawing({ data, width }: { readonly data: OverTime; readonly width: number }) {
  const { periods, rows, most } = data;
  const names = rows.map((row) => say.overTime.row(row));
  const { rowHeight, base, bar, left, right } = layoutFor(
    width,
    names,
    rows.map(({ articles }) => number(articles)),
  );
  const isNarrow = left === 0;
  // Each is said in every row: dates are slow to print.
  const days = say.overTime.days(periods);
  const height = HEAD + rows.length * rowHeight + 4;
  const columns = scaleBand<number>(
    periods.list.map((_, i) => i),
    [left, Math.min(right, left + periods.list.length * MOST_COLUMN)],
  ).paddingInner(periods.list.length > 1 ? 0.15 : 0);
  const heights = scaleLinear([0, most], [0, bar]);
  return (
    <Drawing width={width} height={height} said={say.overTime.desc(rows.length, periods)}>
      {ticks(data, columns.step()).map(({ at, label }) => {
        const x = columns(at)!;
        return (
          <g key={at}>
            <path d={`M${x} ${HEAD - 4}V${height}`} stroke={PAINT.line} />
            <DrawnText x={x + 3} y={HEAD - 9} text={label} size={TEXT.small} fill={PAINT.soft} />
          </g>
        );
      })}
      {rows.map((row, n) => {
        const top = HEAD + n * rowHeight;
        return (
          <g key={row.name ?? n} data-row={names[n]}>
            <path d={`M0 ${top + base + 0.5}H${width}`} stroke={PAINT.line} />
            <DrawnText
              x={0}
              y={isNarrow ? top + 15 : top + base - 5}
              text={names[n]!}
              room={isNarrow ? width - 8 : left - 10}
              fill={row.name === null || row.name === '' ? PAINT.soft : PAINT.ink}
            />
            {row.cells.map((count, i) => {
              if (count === 0) return null;
              const tall = Math.max(LEAST_BAR, heights(count));
              return (
                <rect
                  key={i}
                  data-count={count}
                  x={columns(i)}
                  y={top + base - tall}
                  width={Math.max(1, columns.bandwidth())}
                  height={tall}
                  fill={PAINT.ink}
                >
                  <title>{say.overTime.cell(days[i]!, count)}</title>
                </rect>
              );
            })}
            <DrawnText
              x={width}
              y={top + base - 5}
              text={number(row.articles)}
              anchor="end"
              size={TEXT.small}
              bold
            />
          </g>
        );
      })}
    </Drawing>
  );
}

interface Tick {
  /** Place of its period. */
  readonly at: number;
  readonly label: string;
}

/** As many periods named as there is room for; the year where it begins to be another. */
function ticks({ periods: { list, unit } }: OverTime, step: number): Tick[] {
  const widest = Math.max(
    ...list.map(({ from }) => widthOf(say.overTime.period(from, unit, false), TEXT.small)),
  );
  const every = Math.max(1, Math.ceil((widest + AIR) / step));
  // The last one would run over the edge.
  const named = list.flatMap((_, at) =>
    at % every === 0 && (at === 0 || (list.length - at) * step > widest) ? [at] : [],
  );
  return named.map((at, i) => {
    const { from } = list[at]!;
    const before = named[i - 1];
    const isYearKnown = before !== undefined && yearOf(list[before]!.from) === yearOf(from);
    return { at, label: say.overTime.period(from, unit, isYearKnown) };
  });
}
