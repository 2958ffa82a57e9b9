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

/** Labels of an axis, each over its line as far as the drawing has room, from its edge to `end`; none stands in another. */
export function axisLabels({ left, ticks, firstDay }: TimeAxis, end: number): AxisLabel[] {
  const placed: (AxisLabel & { readonly end: number })[] = [];
  const place = (label: string, x: number) => {
    const width = widthOf(label, TEXT.small);
    const begins = Math.max(0, x);
    if (begins >= (placed.at(-1)?.end ?? -AIR) + AIR && begins + width <= end)
      placed.push({ x: begins, label, end: begins + width });
  };
  for (const { x, label } of ticks) place(label, x - widthOf(label, TEXT.small) / 2);
  const labels = placed.map(({ x, label }) => ({ x, label }));
  if (firstDay === null) return labels;
  // Where the first line is near, the day before it reaches out to the left, over the names.
  const begins = Math.min(left, (placed[0]?.x ?? end) - AIR - widthOf(firstDay, TEXT.small));
  return begins < 0 ? labels : [{ x: begins, label: firstDay }, ...labels];
}
