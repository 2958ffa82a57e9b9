import { widthOf } from '../frame/fitted.ts';
import { TEXT } from '../frame/paint.ts';
import type { TimeAxis } from './time-axis.ts';

export interface AxisLabel {
  /** Its left edge. */
  readonly x: number;
  readonly label: string;
}

/** CSS pixels between two labels. */
const AIR = 6;

/**
 * Labels of an axis, each over its line as far as the drawing has room, from its edge to `end`; none stands in another. Days
 * come first: an hour whose day nothing names would be read as one of the day before.
 */
export function axisLabels({ left, ticks, firstDay }: TimeAxis, end: number): AxisLabel[] {
  const placed: (AxisLabel & { readonly end: number })[] = [];
  const place = (label: string, at: number): boolean => {
    const x = Math.max(0, at);
    const own = { x, label, end: x + widthOf(label, TEXT.small) };
    if (own.end > end || placed.some((each) => own.x < each.end + AIR && each.x < own.end + AIR))
      return false;
    placed.push(own);
    return true;
  };
  const middle = (label: string, x: number) => place(label, x - widthOf(label, TEXT.small) / 2);
  const named = new Set<string>();
  for (const kind of ['day', 'hour-of-day'] as const)
    for (const { x, label, day, names } of ticks) if (names === kind && middle(label, x)) named.add(day);
  const first = firstDay ?? ticks[0]?.day;
  if (first !== undefined && !named.has(first)) {
    // Where the first label is near, the day before it reaches out to the left, over the names.
    const next = Math.floor(Math.min(end, ...placed.map(({ x }) => x)) - AIR - widthOf(first, TEXT.small));
    if (Math.min(left, next) >= 0 && place(first, Math.min(left, next))) named.add(first);
  }
  for (const { x, label, day, names } of ticks) if (names === null && named.has(day)) middle(label, x);
  return placed.map(({ x, label }) => ({ x, label })).sort((a, b) => a.x - b.x);
}
