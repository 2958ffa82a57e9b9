import type { PageText } from './page-text.ts';
import { placesIn } from './squeeze.ts';

/** Makes of a start and an end in a squeezed text the place in the document; cheapest in the order of the text. */
export function rangesIn({ nodes, starts }: PageText): (start: number, end: number) => Range {
  const places = new Map<number, (n: number) => number>();
  const placeOf = (node: number, n: number) => {
    const place = places.get(node) ?? placesIn(nodes[node]!.data);
    places.set(node, place);
    return place(n - starts[node]!);
  };
  return (start, end) => {
    const range = new Range();
    const first = nodeAt(starts, start);
    range.setStart(nodes[first]!, within(nodes[first]!, placeOf(first, start)));
    const last = nodeAt(starts, end - 1);
    range.setEnd(nodes[last]!, within(nodes[last]!, placeOf(last, end - 1) + 1));
    return range;
  };
}

/** A page may have shortened a text since it was read: then the range is told to be broken, and looked for again. */
function within(node: Text, place: number): number {
  return Math.min(place, node.data.length);
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
