import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { Drawing } from '../frame/drawing.tsx';
import { DrawnText } from '../frame/drawn-text.tsx';
import { widthOf } from '../frame/fitted.ts';
import { PAINT, TEXT } from '../frame/paint.ts';
import { fillOf, MOST_FILLS, Patterns } from '../frame/patterns.tsx';
import { pictureStrings as say } from '../words.ts';
import { groupName } from './group-name.ts';
import type { QuotedBar, QuotedData } from './quoted-data.ts';

const NARROW = 480;
const ROW = 30;
const BAR = 18;
const KEY_ROW = 19;
/** Room that a share needs to stand in its part. */
const SHARE_PX = 34;
/** Between a bar and how many words it stands for; and the least that both take behind it. */
const COUNT_GAP = 7;
const LEAST_COUNT = 74;

/** One bar for each outlet, in parts by groups of speakers; the key above it, in the order of the parts. */
export function QuotedDrawing({ data, width }: { readonly data: QuotedData; readonly width: number }) {
  const name = useId();
  const isNarrow = width < NARROW;
  const shown = data.groups.map((group, n) => ({ group, n })).filter(({ group }) => group.quoted > 0);
  const key = keyPlaces(
    shown.map(({ group }) => groupName(group)),
    width,
  );
  const longest = Math.max(...data.bars.map(({ column }) => widthOf(column.name, TEXT.usual, column.here)));
  const left = isNarrow ? 0 : Math.min(width * 0.3, longest + 18);
  const counts = data.bars.map(({ quoted }) => widthOf(say.quoted.words(quoted), TEXT.small) + COUNT_GAP);
  const share = scaleLinear([0, 1], [left, width - Math.max(LEAST_COUNT, ...counts)]);
  const rowHeight = isNarrow ? ROW + 16 : ROW;
  const top = (key.at(-1)?.row ?? 0) * KEY_ROW + KEY_ROW + 12;
  const height = top + data.bars.length * rowHeight + 2;
  return (
    <Drawing width={width} height={height} said={say.quoted.desc(data.bars.length)}>
      <Patterns name={name} />
      {shown.map(({ group, n }, i) => (
        <g key={`${group.group}`} transform={`translate(${key[i]!.x} ${key[i]!.row * KEY_ROW})`}>
          <rect
            x="0.5"
            y="2.5"
            width="17"
            height="11"
            fill={fillOf(name, fillNumber(data, n))}
            stroke={PAINT.ink}
          />
          <DrawnText x={23} y={12} text={groupName(group)} size={TEXT.small} room={width - 24} />
        </g>
      ))}
      {data.bars.map((bar, n) => {
        const y = top + n * rowHeight + (isNarrow ? 16 : 0);
        return (
          <g key={bar.column.key} data-outlet={bar.column.key} data-words={bar.quoted}>
            <DrawnText
              x={0}
              y={isNarrow ? y - 4 : y + 13}
              text={bar.column.name}
              room={isNarrow ? width : left - 12}
              bold={bar.column.here}
              fill={bar.column.here ? PAINT.accent : PAINT.ink}
            />
            <Bar
              bar={bar}
              y={y}
              width={width}
              share={share}
              fill={(n) => fillOf(name, fillNumber(data, n))}
            />
          </g>
        );
      })}
    </Drawing>
  );
}

interface BarProps {
  readonly bar: QuotedBar;
  readonly y: number;
  /** Of the whole drawing. */
  readonly width: number;
  readonly share: (share: number) => number;
  readonly fill: (group: number) => string;
}

function Bar({ bar, y, width, share, fill }: BarProps) {
  if (!bar.isEnough)
    return (
      <DrawnText
        x={share(0)}
        y={y + 13}
        text={say.quoted.few(bar.quoted)}
        room={width - share(0)}
        size={TEXT.small}
        fill={PAINT.soft}
      />
    );
  return (
    <>
      {bar.parts.map((part) => {
        const [from, to] = [share(part.from), share(part.from + part.share)];
        const middle = (from + to) / 2;
        return (
          <g key={part.group} data-group={part.group} data-quoted={part.quoted}>
            <rect
              x={from}
              y={y + 0.5}
              width={to - from}
              height={BAR}
              fill={fill(part.group)}
              stroke={PAINT.ink}
            />
            {to - from > SHARE_PX + 6 && (
              <>
                <rect
                  x={middle - SHARE_PX / 2}
                  y={y + 3}
                  width={SHARE_PX}
                  height={BAR - 5}
                  rx="2"
                  fill={PAINT.paper}
                />
                <DrawnText
                  x={middle}
                  y={y + 13.5}
                  text={say.share(part.share)}
                  anchor="middle"
                  size={TEXT.small}
                />
              </>
            )}
          </g>
        );
      })}
      <DrawnText
        x={share(1) + COUNT_GAP}
        y={y + 13.5}
        text={say.quoted.words(bar.quoted)}
        size={TEXT.small}
        fill={PAINT.soft}
      />
    </>
  );
}

/** By the place among those that are drawn; those in no group stay white, whichever place they have. */
function fillNumber({ groups }: QuotedData, n: number): number {
  if (groups[n]?.group === null) return MOST_FILLS;
  return groups.slice(0, n).filter(({ group, quoted }) => group !== null && quoted > 0).length;
}

/** Names one after the other, in as many rows as it takes. */
function keyPlaces(names: readonly string[], width: number): { readonly x: number; readonly row: number }[] {
  let [x, row] = [0, 0];
  return names.map((each) => {
    const room = widthOf(each, TEXT.small) + 23;
    if (x > 0 && x + room > width) [x, row] = [0, row + 1];
    const place = { x, row };
    x += room + 16;
    return place;
  });
}
