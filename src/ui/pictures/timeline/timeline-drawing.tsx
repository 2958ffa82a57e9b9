import { type ScaleLinear, scaleLinear } from 'd3-scale';
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';
import { Drawing } from '../frame/drawing.tsx';
import { DrawnText } from '../frame/drawn-text.tsx';
import { widthOf } from '../frame/fitted.ts';
import { PAINT, TEXT } from '../frame/paint.ts';
import { pictureStrings as say } from '../words.ts';
import { axisLabels } from './axis-labels.ts';
import { clockSpan } from './published.ts';
import { type TimeAxis, timeAxis } from './time-axis.ts';
import type { Timeline, TimelinePoint, TimelineRow } from './timeline-data.ts';

const NARROW = 560;
/** Where bars begin, of the width. */
const [BARS, NARROW_BARS] = [0.72, 0.62];
const HEAD = 34;
const SHAPES = [symbolSquare, symbolDiamond, symbolTriangle, symbolCross, symbolStar];
const SHAPE_PX = 90;
/** An hour beside its shape. */
const HOUR_PX = 46;

interface Layout {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly rowHeight: number;
  /** Where times begin and end, and the bars. */
  readonly times: readonly [left: number, right: number];
  readonly bars: readonly [left: number, right: number];
}

function layoutFor(width: number, { rows, facts }: Timeline): Layout {
  // Without facts there are no bars, and times take their place.
  const share = facts === 0 ? 1 : width < NARROW ? NARROW_BARS : BARS;
  const bars = Math.round(width * share);
  if (width < NARROW)
    return { width, isNarrow: true, rowHeight: 46, times: [6, bars - 14], bars: [bars, width - 30] };
  const longest = Math.max(...rows.map(({ column }) => widthOf(column.name, TEXT.usual, column.here)));
  const names = Math.min(width * 0.24, longest + 22);
  return { width, isNarrow: false, rowHeight: 28, times: [names, bars - 24], bars: [bars, width - 34] };
}

/** Outlets in the order of publication, on a time axis, and beside it the facts that each carries. */
export function TimelineDrawing({ data, width }: { readonly data: Timeline; readonly width: number }) {
  const layout = layoutFor(width, data);
  const { times, bars, isNarrow, rowHeight } = layout;
  const axis = timeAxis(data, ...times);
  const height = HEAD + data.rows.length * rowHeight + 6;
  const all = scaleLinear([0, Math.max(1, data.facts)], [0, bars[1] - bars[0]]);
  return (
    <Drawing width={width} height={height} said={say.timeline.desc(data)}>
      {axis.ticks.map(
        ({ x, between }) =>
          !between && <path key={x} d={`M${x} ${HEAD - 6}V${height}`} stroke={PAINT.line} />,
      )}
      {axisLabels(axis, bars[0] - 8).map(({ x, label }) => (
        <DrawnText key={x} x={x} y={HEAD - 14} text={label} size={TEXT.small} fill={PAINT.soft} />
      ))}
      {data.facts > 0 && (
        <DrawnText
          x={isNarrow ? width : bars[0]}
          y={HEAD - 14}
          text={say.timeline.facts(data.facts)}
          anchor={isNarrow ? 'end' : 'start'}
          size={TEXT.small}
          fill={PAINT.soft}
        />
      )}
      {data.rows.map((row, n) => {
        const top = HEAD + n * rowHeight;
        const line = top + (isNarrow ? 30 : rowHeight / 2);
        return (
          <g key={row.column.key} data-row={row.column.key}>
            <path d={`M0 ${top}H${width}`} stroke={n === 0 ? PAINT.soft : PAINT.line} />
            <DrawnText
              x={0}
              y={isNarrow ? top + 16 : line + 4}
              text={row.column.name}
              room={isNarrow ? width - 8 : times[0] - 18}
              bold={row.column.here}
              fill={row.column.here ? PAINT.accent : PAINT.ink}
            />
            {row.points.length === 0 && (
              <DrawnText
                x={times[0]}
                y={line + 4}
                text={say.timeline.undated}
                size={TEXT.small}
                fill={PAINT.soft}
              />
            )}
            {row.points.map((point) => (
              <Point key={point.article} point={point} row={row} data={data} axis={axis} y={line} />
            ))}
            {data.facts > 0 && <Bar row={row} x={bars[0]} y={line} all={all} />}
          </g>
        );
      })}
    </Drawing>
  );
}

interface PointProps {
  readonly point: TimelinePoint;
  readonly row: TimelineRow;
  readonly data: Timeline;
  readonly axis: TimeAxis;
  readonly y: number;
}

function Point({ point: { published }, row, data, axis, y }: PointProps) {
  const { from, to } = clockSpan(published, data.zone ?? 0);
  const fill = row.column.here ? PAINT.accent : PAINT.ink;
  const [left, right] = [axis.x(from), axis.x(to)];
  const middle = (left + right) / 2;
  const shape = row.group === null ? symbolCircle : SHAPES[row.group % SHAPES.length]!;
  return (
    <g data-published={say.timeline.published(published)}>
      <title>{say.timeline.published(published)}</title>
      {published.kind === 'day' && (
        <path
          d={`M${left + 3} ${y}H${right - 3}M${left + 3} ${y - 4}v8M${right - 3} ${y - 4}v8`}
          stroke={fill}
          fill="none"
        />
      )}
      <path
        d={symbol(shape, SHAPE_PX)() ?? ''}
        transform={`translate(${middle} ${y})`}
        fill={fill}
        stroke={PAINT.paper}
      />
      {published.kind === 'time' && <Hour at={from} x={middle} y={y} right={axis.right} />}
    </g>
  );
}

interface HourProps {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly right: number;
}

/** Beside its shape, on the side that has room. */
function Hour({ at, x, y, right }: HourProps) {
  const isLeft = x + HOUR_PX > right;
  return (
    <DrawnText
      x={isLeft ? x - 10 : x + 10}
      y={y + 4}
      text={say.timeline.clock(at)}
      anchor={isLeft ? 'end' : 'start'}
      size={TEXT.small}
      fill={PAINT.soft}
    />
  );
}

interface BarProps {
  readonly row: TimelineRow;
  readonly x: number;
  readonly y: number;
  /** Facts in CSS pixels, up to all that there are. */
  readonly all: ScaleLinear<number, number>;
}

/** How many of all facts an outlet carries, and how many of them another had before. */
function Bar({ row: { facts }, x, y, all }: BarProps) {
  const [carries, after] = [facts.carries.length, facts.after.length];
  const bar = { x: x + 0.5, y: y - 5.5, height: 11 };
  return (
    <g data-carries={carries} data-after={after}>
      <path d={`M${x} ${y + 0.5}H${x + all.range()[1]!}`} stroke={PAINT.line} />
      <rect {...bar} width={all(carries)} fill={PAINT.wash} stroke={PAINT.ink} />
      {after > 0 && <rect {...bar} width={all(after)} fill={PAINT.ink} />}
      <DrawnText x={x + all.range()[1]! + 7} y={y + 4} text={say.number(carries)} size={TEXT.small} bold />
    </g>
  );
}
