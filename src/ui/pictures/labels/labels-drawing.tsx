import { scaleLinear, scalePoint, scaleSqrt } from 'd3-scale';
import type { Article } from '../../../core/article/article.ts';
import { Drawing } from '../frame/drawing.tsx';
import { DrawnText } from '../frame/drawn-text.tsx';
import { fitted, widthOf } from '../frame/fitted.ts';
import { FONTS, PAINT, TEXT } from '../frame/paint.ts';
import { pictureStrings as say } from '../words.ts';
import type { LabelledActor } from './labels-data.ts';

/** Of a name only the first place in each article is known: its dots say that it is used, not how often. */
const NAME_DOT = 4;
const ROW = 25;
const NAME_ROOM = 124;
/** Names stand aslant over their columns, the steeper the less room there is beside the last. */
const HEAD = 96;
const SLANT = 40;
/** Of a letter's height, what a slanted line takes to its right. */
const LETTER_BELOW = 4;
const COLUMN_PX = 24;
const WORDS_PX = 96;
const MOST_COLUMN_PX = 86;
const BARS_PX = 130;
const NUMBER_PX = 16;
const NARROW = 520;

/** Below this, columns would run into each other. */
export function leastWidth({ columns }: LabelledActor): number {
  return WORDS_PX + columns.length * COLUMN_PX + NUMBER_PX + 40;
}

/** Degrees at which every name ends within its room to the right. */
function slantOf(
  heads: readonly { readonly name: string; readonly here: boolean; readonly room: number }[],
): number {
  const steepest = heads.map(({ name, here, room }) => {
    const long = Math.min(NAME_ROOM, widthOf(name, TEXT.small, here));
    return long <= room ? 0 : (Math.acos(Math.max(0, room - LETTER_BELOW) / long) * 180) / Math.PI;
  });
  return Math.max(SLANT, ...steepest);
}

interface LabelsDrawingProps {
  readonly actor: LabelledActor;
  readonly articles: ReadonlyMap<string, Article>;
  readonly width: number;
}

/** Words in rows, outlets in columns, a dot where the two meet; at the end how many origins use it. */
export function LabelsDrawing({ actor, articles, width }: LabelsDrawingProps) {
  const { columns, drawn, origins } = actor;
  const texts = drawn.map(({ shown }) => wordsOf(articles, shown));
  const isNarrow = width < NARROW;
  const bars = isNarrow ? NUMBER_PX : BARS_PX;
  const longest = Math.max(...texts.map((text) => widthOf(text, 14)));
  const room = width - bars - columns.length * COLUMN_PX - 16;
  const left = Math.min(Math.max(WORDS_PX, room), longest + 14);
  const gap = Math.min(MOST_COLUMN_PX, (width - left - bars - 16) / columns.length);
  const x = scalePoint(
    columns.map(({ key }) => key),
    [left + gap / 2, left + gap * (columns.length - 0.5)],
  );
  const end = left + gap * columns.length + 16;
  const bar = scaleLinear([0, Math.max(1, origins)], [0, bars - 30]);
  const radius = scaleSqrt([1, 9], [4, 8]).clamp(true);
  const slant = slantOf(columns.map(({ key, name, here }) => ({ name, here, room: width - x(key)! })));
  const head = Math.max(HEAD, Math.ceil(22 + NAME_ROOM * Math.sin((slant * Math.PI) / 180)));
  const height = head + drawn.length * ROW + 4;
  return (
    <Drawing width={width} height={height} said={say.labels.desc(drawn.length, columns.length)}>
      {columns.map(({ key, name: outlet, here }) => (
        <g key={key}>
          <path d={`M${x(key)} ${head - 4}V${height - 4}`} stroke={PAINT.line} />
          <text
            transform={`translate(${x(key)! - 2} ${head - 10}) rotate(-${slant})`}
            font-family={FONTS.sans}
            font-size={TEXT.small}
            font-weight={here ? 650 : 400}
            fill={here ? PAINT.accent : PAINT.ink}
          >
            {fitted(outlet, NAME_ROOM, TEXT.small, here)}
          </text>
        </g>
      ))}
      <DrawnText
        x={end}
        y={head - 10}
        text={isNarrow ? '' : say.labels.columns.origins}
        size={TEXT.small}
        fill={PAINT.soft}
      />
      {drawn.map((row, n) => {
        const y = head + n * ROW + ROW / 2;
        return (
          <g key={row.key} data-label={row.key} data-origins={row.origins}>
            <path
              d={`M0 ${y - ROW / 2}H${end + bars}`}
              stroke={row.voice === drawn[n - 1]?.voice ? PAINT.line : PAINT.soft}
            />
            <DrawnText x={0} y={y + 4} text={texts[n]!} size={14} room={left - 8} receipt />
            {columns.map(({ key, here }, c) =>
              row.byColumn[c] === 0 ? null : (
                <circle
                  key={key}
                  cx={x(key)}
                  cy={y}
                  r={row.voice === 'names' ? NAME_DOT : radius(row.byColumn[c]!)}
                  fill={here ? PAINT.accent : PAINT.ink}
                  data-uses={row.byColumn[c]}
                />
              ),
            )}
            {!isNarrow && <rect x={end} y={y - 5} width={bar(row.origins)} height="10" fill={PAINT.faint} />}
            <DrawnText
              x={end + (isNarrow ? 0 : bar(row.origins) + 6)}
              y={y + 4}
              text={say.number(row.origins)}
              size={TEXT.small}
              bold
            />
          </g>
        );
      })}
    </Drawing>
  );
}

/** A word as it stands in its article, on one line. */
function wordsOf(
  articles: ReadonlyMap<string, Article>,
  { article, start, end }: LabelledActor['rows'][number]['shown'],
): string {
  return (articles.get(article)?.text.slice(start, end) ?? '').replace(/\s+/gu, ' ');
}
