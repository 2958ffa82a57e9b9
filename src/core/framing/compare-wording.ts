import type { Lexicon } from '../reading/lexicon.ts';
import { compareAttributions, sharedTerms } from './wording/attributions/compare-attributions.ts';
import { claimView } from './wording/claim-view.ts';
import { compareHedges } from './wording/compare-hedges.ts';
import { compareLabels } from './wording/compare-labels.ts';
import { compareVoices } from './wording/compare-voices.ts';
import { compareDates } from './wording/dates/compare-dates.ts';
import type { Claim, WordingDifference } from './wording/difference.ts';
import { compareNumbers } from './wording/numbers/compare-numbers.ts';
import { compareQuotes } from './wording/quotes/compare-quotes.ts';

export type { Claim, Rung, Side, WordingDifference } from './wording/difference.ts';

/**
 * How two claims, which were matched as one fact, are worded otherwise: numbers, dates, who stands for it, quotes, hedges,
 * labels, and passives that hide who did it. Spans on both sides, by kind; b against a gives the same with the sides
 * changed. Where it is doubtful whether two numbers or dates are of one thing, nothing is told.
 */
export function compareWording(a: Claim, b: Claim, lexicon: Lexicon): WordingDifference[] {
  const [left, right] = [claimView(a, lexicon), claimView(b, lexicon)];
  if (left.words.length > LONGEST_CLAIM || right.words.length > LONGEST_CLAIM) return [];
  const shared = sharedTerms(left, right);
  return [
    ...compareNumbers(left, right),
    ...compareDates(left, right),
    ...compareAttributions(left, right, shared),
    ...compareQuotes(left, right),
    ...compareHedges(left, right, shared),
    ...compareLabels(left, right),
    ...compareVoices(left, right),
  ];
}

/** Words; a longer one is no sentence but a page without full stops, and would take quadratic time. */
const LONGEST_CLAIM = 400;
