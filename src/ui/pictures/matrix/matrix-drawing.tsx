import { scalePoint } from 'd3-scale';
import type { OutletColumn } from '../../outlets/outlet-columns.ts';
import { strings } from '../../strings.ts';
import { DrawnText } from '../frame/drawn-text.tsx';
import { fitted } from '../frame/fitted.ts';
import { FONTS, PAINT, TEXT } from '../frame/paint.ts';
import { pictureStrings as say } from '../words.ts';
import { type MatrixRow, tellingOf } from './matrix-data.ts';
import { StrengthMark } from './strength-mark.tsx';

interface MatrixDrawingProps {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly OutletColumn[];
}

const [HEAD, ROW, COLUMN, FACT, ORIGINS] = [100, 22, 24, 430, 130];

/** The matrix as it is saved: all rows, in the order of every surface. */
export function MatrixDrawing({ rows, columns }: MatrixDrawingProps) {
  const width = FACT + columns.length * COLUMN + ORIGINS;
  const height = HEAD + rows.length * ROW + 4;
  const x = scalePoint(
    columns.map((_, n) => n),
    [FACT + COLUMN / 2, FACT + (columns.length - 0.5) * COLUMN],
  );
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{say.matrix.desc(rows.length, columns.length)}</title>
      {columns.map(({ key, name, here }, n) => (
        <text
          key={key}
          transform={`translate(${x(n)! - 2} ${HEAD - 8}) rotate(-45)`}
          font-family={FONTS.sans}
          font-size={TEXT.small}
          font-weight={here ? 650 : 400}
          fill={here ? PAINT.accent : PAINT.ink}
        >
          {fitted(name, 122, TEXT.small, here)}
        </text>
      ))}
      {rows.map((row, n) => {
        const y = HEAD + (n + 0.5) * ROW;
        const { article, start, end } = row.passage;
        const telling = tellingOf(row);
        const words = article.text.slice(telling, end).replace(/\s+/gu, ' ');
        return (
          <g key={row.id} data-fact={row.id}>
            <path d={`M0 ${y - ROW / 2}H${width}`} stroke={n === 0 ? PAINT.soft : PAINT.line} />
            <DrawnText
              x={0}
              y={y + 4}
              text={telling > start ? `${strings.ellipsis} ${words}` : words}
              room={FACT - 14}
              receipt
            />
            {row.cells.map((strength, c) =>
              strength === null ? null : (
                <StrengthMark key={c} strength={strength} x={x(c)!} y={y} here={columns[c]!.here} />
              ),
            )}
            <DrawnText
              x={width - ORIGINS + 26}
              y={y + 4}
              text={say.labels.origins(row.origins)}
              size={TEXT.small}
              fill={PAINT.soft}
            />
          </g>
        );
      })}
    </svg>
  );
}
