import type { Span } from '../article/article.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import { compareAttributions, sharedTerms } from './wording/attributions/compare-attributions.ts';
import { claimView } from './wording/claim-view.ts';
import type { Claim, Rung } from './wording/difference.ts';

/** Where one copy of a text no longer says who stands for what it says. */
export interface AttributionStep {
  /** Places in the chain: the last copy before that says who, and the one that doesn't. */
  readonly from: number;
  readonly to: number;
  /** `dropped`: in the outlet's own voice now; `firmer`: "claimed" has become "said". */
  readonly relation: 'dropped' | 'firmer';
  readonly rungs: { readonly from: Rung; readonly to: Rung };
  /** Source and cue in the earlier copy. */
  readonly before: readonly Span[];
  /** The claim in the later one, or its source and cue. */
  readonly after: readonly Span[];
}

/**
 * Where attribution falls away along copies of one text ("a said X", then "X").
 * @param claims one claim of each copy, in the order of publication
 */
export function attributionAlongCopies(claims: readonly Claim[], lexicon: Lexicon): AttributionStep[] {
  const views = claims.map((claim) => claimView(claim, lexicon));
  const found: AttributionStep[] = [];
  for (let to = 1; to < views.length; to += 1)
    for (let from = to - 1; from >= Math.max(0, to - LONGEST_LOOK_BACK); from -= 1) {
      const [a, b] = [views[from]!, views[to]!];
      const told = compareAttributions(a, b, sharedTerms(a, b)).find(({ kind }) => kind === 'attribution');
      if (told?.kind !== 'attribution' || told.rungs.a === 'own') continue;
      const { a: before, b: after, rungs } = told;
      const relation = rungs.b === 'own' ? 'dropped' : rungs.a === 'claim' ? 'firmer' : null;
      if (relation !== null && rungs.b !== 'denial')
        found.push({ from, to, relation, rungs: { from: rungs.a, to: rungs.b }, before, after });
      break;
    }
  return found;
}

/** Copies looked back over for one that says who: chains of hundreds take no quadratic time. */
const LONGEST_LOOK_BACK = 12;
