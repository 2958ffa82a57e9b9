import type { NumberMention } from '../../../reading/reading.ts';
import { type ClaimView, within } from '../claim-view.ts';
import { WORDING } from '../thresholds.ts';

/**
 * Numbers in digits without a noun, which reading leaves out: "killed 12 and wounded 30", "the death toll rose to 230".
 * They count people, if nothing that may be a noun follows.
 */
export function bareCounts(view: ClaimView): NumberMention[] {
  const { framing, words: all, text } = view;
  if (!framing) return [];
  const taken = [...view.numbers, ...view.dates, ...view.mentions];
  return all.flatMap((word, at): NumberMention[] => {
    if (!word.numeric || !/^\d{1,6}$/.test(word.term) || taken.some((span) => within(word, span))) return [];
    const next = all[at + 1];
    const ends =
      next === undefined || next.cut || !(next.content || next.numeric) || framing.fates.has(next.norm);
    // "12%", "$12"
    if (
      !ends ||
      /[^\s\p{L}.,;:!?'"”’)–—-]/u.test(text.slice(word.end, word.end + 1)) ||
      /[^\s("“–—-]/.test(text[word.start - 1] ?? ' ')
    )
      return [];
    const hedge = boundBefore(view, at);
    const before = all[at - 1 - hedge.words];
    const felled = before !== undefined && !word.cut && PEOPLE.has(framing.fates.get(before.norm) ?? '');
    const follows = next !== undefined && !next.cut && PEOPLE.has(framing.fates.get(next.norm) ?? '');
    const toll = all
      .slice(Math.max(0, at - WORDING.tollWithin), at)
      .some(({ norm }) => framing.tolls.has(norm));
    if (!felled && !follows && !toll) return [];
    const { end } = word;
    const { start } = all[at - hedge.words]!;
    return [
      { start, end, value: Number(word.term), high: null, unit: 'people', thing: null, bound: hedge.bound },
    ];
  });
}

/** "wounding at least 90": how the number at a place is bounded, and by how many words before it. */
function boundBefore(
  { framing, words: all }: ClaimView,
  at: number,
): { bound: NumberMention['bound']; words: number } {
  for (let count = Math.min(LONGEST_BOUND, at); count > 0; count -= 1) {
    const phrase = all.slice(at - count, at).map(({ norm }) => norm);
    const bound = framing!.bounds.get(phrase.join(' '));
    if (bound !== undefined) return { bound, words: count };
  }
  return { bound: 'exact', words: 0 };
}

const LONGEST_BOUND = 4;

/** Fates that only people and animals meet. */
const PEOPLE: ReadonlySet<string> = new Set(['dead', 'hurt', 'missing', 'held']);
