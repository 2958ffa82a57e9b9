import type { PageMark } from '../../core/context/page-marks.ts';
import { type Candidate, inOneOrder } from './in-one-order.ts';
import { squeeze } from './squeeze.ts';

/** Places of one sentence that are looked at: the article, a teaser, a caption, and what a hostile page makes up. */
const MOST_PLACES = 12;
/** So much text is gone through for all of them, in UTF-16 units: a hundred times an ordinary page's. */
const MOST_SEARCHED = 300_000_000;
/** After so much others may get their turn: some milliseconds. */
const SLICE = 5_000_000;

/**
 * Where marks stand in a page's squeezed text: each in the place that fits the others, in the order of both; what is not
 * found, or only out of order, is left out. In slices.
 * @param isSeen whether what stands at a place is shown: one that is not gives way to one that is
 */
export function* locate(
  text: string,
  marks: readonly PageMark[],
  isSeen: (start: number) => boolean,
): Generator<null, Candidate[]> {
  const candidates: Candidate[] = [];
  let searched = 0;
  let told = 0;
  for (const mark of marks) {
    const words = squeeze(mark.text);
    const places: Candidate[] = [];
    let from = 0;
    while (words !== '' && places.length < MOST_PLACES && searched < MOST_SEARCHED) {
      const start = text.indexOf(words, from);
      searched += (start < 0 ? text.length : start) - from;
      if (start < 0) break;
      from = start + words.length;
      places.push({ mark, start, end: from });
    }
    if (searched - told > SLICE) {
      told = searched;
      yield null;
    }
    const seen = places.length > 1 ? places.filter(({ start }) => isSeen(start)) : places;
    candidates.push(...(seen.length > 0 ? seen : places));
  }
  return inOneOrder(candidates);
}
