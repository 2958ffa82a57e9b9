import { fitted } from './fitted.ts';
import { FONTS, PAINT, TEXT } from './paint.ts';

interface DrawnTextProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** An article's own words. */
  readonly receipt?: boolean;
  /** CSS pixels it may take; what does not fit is cut, and told when pointed at. */
  readonly room?: number;
}

/** Letters with serifs are as much narrower. */
const SERIF = 0.84;

/** A line of text in a picture. */
export function DrawnText({
  x,
  y,
  text,
  anchor = 'start',
  fill = PAINT.ink,
  size = TEXT.usual,
  bold = false,
  receipt = false,
  room,
}: DrawnTextProps) {
  const shown = room === undefined ? text : fitted(text, room, receipt ? size * SERIF : size, bold);
  return (
    <text
      x={x}
      y={y}
      text-anchor={anchor}
      fill={fill}
      font-family={receipt ? FONTS.serif : FONTS.sans}
      font-size={size}
      font-weight={bold ? 650 : 400}
    >
      {shown !== text && <title>{text}</title>}
      {shown}
    </text>
  );
}
