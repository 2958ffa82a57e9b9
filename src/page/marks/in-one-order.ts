import type { PageMark } from '../../core/context/page-marks.ts';

/** A place where a mark may stand in a page's squeezed text. */
export interface Candidate {
  readonly mark: PageMark;
  readonly start: number;
  readonly end: number;
}

/** Of what stands between two sentences in the article's text so much is left when it is squeezed: 0.82 to 0.86 in English. */
const SQUEEZED = 0.84;
/** From so many UTF-16 units on it does not matter any more how much more lies between two sentences than should. */
const FAR = 2_000;
/** What a place costs that is that far off. Less than 1: as many sentences as can be are worth more than near ones. */
const FAR_COST = 0.5;
/** How many candidates before one it may follow. */
const LOOK_BACK = 150;

/**
 * Of candidates in the order of the article, at most one for each mark, all in the order of the page: as many as can be,
 * and of as many those whose distances are nearest to the article's. So a sentence that a teaser or a caption repeats
 * takes the place next to its neighbours.
 */
export function inOneOrder(candidates: readonly Candidate[]): Candidate[] {
  /** Score, the one before it, and the highest score up to it. */
  const best: { readonly score: number; readonly before: number; readonly most: number }[] = [];
  let last = -1;
  candidates.forEach((candidate, i) => {
    let score = 1;
    let before = -1;
    // From the nearest back, as long as one further back may be as good.
    for (let j = i - 1; j >= Math.max(0, i - LOOK_BACK) && best[j]!.most + 1 >= score; j--) {
      const other = candidates[j]!;
      if (other.mark === candidate.mark || other.end > candidate.start) continue;
      const joined = best[j]!.score + 1 - costOf(other, candidate);
      if (joined >= score) [score, before] = [joined, j];
    }
    best.push({ score, before, most: Math.max(score, best[i - 1]?.most ?? 0) });
    if (last < 0 || score > best[last]!.score) last = i;
  });
  const chosen: Candidate[] = [];
  for (let i = last; i >= 0; i = best[i]!.before) chosen.push(candidates[i]!);
  return chosen.reverse();
}

function costOf(before: Candidate, after: Candidate): number {
  const inArticle = (after.mark.start - before.mark.end) * SQUEEZED;
  const inPage = after.start - before.end;
  return FAR_COST * Math.min(1, Math.abs(inPage - inArticle) / FAR);
}
