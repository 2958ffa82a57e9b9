import { ALIGNING } from './thresholds.ts';
import type { WeighedSentence } from './weigh.ts';

/**
 * How much two sentences of one event assert the same, 0 to 1: shared weighted terms over the geometric mean of the
 * sentences' masses (a long sentence may hold more), cosine of letter 5-grams (spelling, inflection), shared pairs of
 * nearby terms.
 */
export function score(a: WeighedSentence, b: WeighedSentence): number {
  const overlap = shared(a.terms, b.terms) / Math.sqrt(a.mass * b.mass);
  if (overlap === 0) return 0;
  const letters = a.lettersNorm && b.lettersNorm ? dot(a.letters, b.letters) / (a.lettersNorm * b.lettersNorm) : 0;
  const pairs = a.pairsMass && b.pairsMass ? shared(a.pairs, b.pairs) / Math.sqrt(a.pairsMass * b.pairsMass) : 0;
  return Math.min(
    1,
    ALIGNING.overlapShare * overlap + ALIGNING.lettersShare * letters + ALIGNING.pairsShare * pairs,
  );
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let total = 0;
  for (const [key, weight] of small) {
    const other = large.get(key);
    if (other !== undefined) total += Math.min(weight, other);
  }
  return total;
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let total = 0;
  for (const [key, weight] of small) {
    const other = large.get(key);
    if (other !== undefined) total += weight * other;
  }
  return total;
}
