import { containment, type WordRuns } from '../word-runs.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { type CopyKind, judgeCopy } from './judge-copy.ts';
import { type SharedText, sharedText } from './shared-passages.ts';

/** Two texts, as indices, that share more than chance would have it. */
export interface CopyPair {
  readonly first: number;
  readonly second: number;
  readonly kind: Exclude<CopyKind, 'none'>;
  readonly shared: SharedText;
  readonly containment: number;
}

/** The pairs of texts of which one copies the other or both a third, whole or by passages. */
export function findCopies(texts: readonly WordRuns[]): CopyPair[] {
  return candidatePairs(texts).flatMap(([first, second]) => {
    const [a, b] = [texts[first]!, texts[second]!];
    const shared = sharedText(a, b);
    const kind = judgeCopy(shared, a, b);
    return kind === 'none' ? [] : [{ first, second, kind, shared, containment: containment(a, b) }];
  });
}
