import type { PageText } from './page-text.ts';
import { placeIn } from './squeeze.ts';

/** The place in the document of what stands from `start` to `end` in its squeezed text. */
export function rangeOf({ nodes, starts }: PageText, start: number, end: number): Range {
  const range = new Range();
  const first = nodeAt(starts, start);
  const last = nodeAt(starts, end - 1);
  range.setStart(nodes[first]!, placeIn(nodes[first]!.data, start - starts[first]!));
  range.setEnd(nodes[last]!, placeIn(nodes[last]!.data, end - 1 - starts[last]!) + 1);
  return range;
}

/** The node in which the nth character stands. */
export function nodeAt(starts: readonly number[], n: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= n) low = middle;
    else high = middle - 1;
  }
  return low;
}
