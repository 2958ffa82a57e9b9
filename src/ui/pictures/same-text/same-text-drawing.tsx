import { scaleBand, scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { Drawing } from '../frame/drawing.tsx';
import { DrawnText } from '../frame/drawn-text.tsx';
import { widthOf } from '../frame/fitted.ts';
import { PAINT, TEXT } from '../frame/paint.ts';
import { fillOf, Patterns } from '../frame/patterns.tsx';
import { pictureStrings as say } from '../words.ts';
import type { SameTextData } from './same-text-data.ts';

const [LEAST_CELL, MOST_CELL] = [24, 52];
/** A share has room in a cell of this size. */
const NUMBER_PX = 28;
/** No larger, however many outlets there are. */
const MOST_SQUARE = 660;
const HATCHED = 1;
const NAMES_PX = 100;

export function leastWidth({ columns }: SameTextData): number {
  return NAMES_PX + columns.length * LEAST_CELL;
}

/** A square for each two outlets, below the diagonal on which they are named by their marks. */
export function SameTextDrawing({ data, width }: { readonly data: SameTextData; readonly width: number }) {
  const name = useId();
  const { columns, pairs } = data;
  const longest = Math.max(...columns.map((column) => widthOf(column.name, TEXT.usual, column.here)));
  const left = Math.min(longest + 14, width - columns.length * LEAST_CELL);
  const cell = Math.max(
    LEAST_CELL,
    Math.min(MOST_CELL, MOST_SQUARE / columns.length, (width - left) / columns.length),
  );
  const at = scaleBand(
    columns.map((_, n) => n),
    [0, cell * columns.length],
  );
  // Never so light that it is taken for none.
  const dark = scaleLinear([0, 1], [0.12, 1]);
  const height = cell * columns.length + 2;
  return (
    <Drawing width={width} height={height} said={say.sameText.desc(columns.length)}>
      <Patterns name={name} />
      {columns.map((column, n) => (
        <g key={column.key}>
          <DrawnText
            x={0}
            y={at(n)! + cell / 2 + 4}
            text={column.name}
            room={left - 10}
            bold={column.here}
            fill={column.here ? PAINT.accent : PAINT.ink}
          />
          {columns.slice(0, n).map((other, m) => (
            <rect
              key={other.key}
              x={left + at(m)! + 0.5}
              y={at(n)! + 0.5}
              width={cell - 1}
              height={cell - 1}
              fill="none"
              stroke={PAINT.line}
            />
          ))}
          <DrawnText
            x={left + at(n)! + cell / 2}
            y={at(n)! + cell / 2 + 4}
            text={column.monogram}
            anchor="middle"
            size={TEXT.small}
            bold
            fill={column.here ? PAINT.accent : PAINT.ink}
          />
        </g>
      ))}
      {pairs.map(({ a, b, share, kind }) => (
        <g key={`${a} ${b}`} data-pair={`${columns[a]!.key} ${columns[b]!.key}`} data-share={share}>
          <title>{`${columns[a]!.name}, ${columns[b]!.name}: ${say.share(share)}`}</title>
          <rect
            x={left + at(a)! + 0.5}
            y={at(b)! + 0.5}
            width={cell - 1}
            height={cell - 1}
            fill={kind === 'part' ? fillOf(name, HATCHED) : PAINT.ink}
            fill-opacity={kind === 'part' ? 0.55 : dark(share)}
            stroke={PAINT.ink}
          />
          {cell >= NUMBER_PX && (
            <Share
              isOnHatch={kind === 'part'}
              x={left + at(a)! + cell / 2}
              y={at(b)! + cell / 2}
              share={share}
              isOnDark={kind === 'copy' && share > 0.4}
            />
          )}
        </g>
      ))}
    </Drawing>
  );
}

interface ShareProps {
  readonly x: number;
  readonly y: number;
  readonly share: number;
  readonly isOnDark: boolean;
  readonly isOnHatch: boolean;
}

function Share({ x, y, share, isOnDark, isOnHatch }: ShareProps) {
  return (
    <>
      {isOnHatch && <rect x={x - 13} y={y - 7} width={26} height={14} rx="2" fill={PAINT.paper} />}
      <DrawnText
        x={x}
        y={y + 4}
        text={say.share(share)}
        anchor="middle"
        size={TEXT.small}
        bold
        fill={isOnDark ? PAINT.paper : PAINT.ink}
      />
    </>
  );
}
