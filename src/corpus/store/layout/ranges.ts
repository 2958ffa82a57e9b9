import type { NumberRange } from './layout.ts';

/** Ranges in order, those that overlap or touch as one. */
export function joinRanges(ranges: readonly NumberRange[]): NumberRange[] {
  const joined: NumberRange[] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}

/** Whether a number lies in one of some ranges, which are in order. */
export function inRanges(ranges: readonly NumberRange[], number: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ranges[middle]![0] <= number) low = middle + 1;
    else high = middle;
  }
  return low > 0 && number <= ranges[low - 1]![1];
}
