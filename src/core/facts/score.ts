import { mayContradict } from './contradiction.ts';
import { dotProduct, sharedMass } from './feature-vector.ts';
import { ALIGNING } from './thresholds.ts';
import type { WeighedSentence } from './weigh.ts';

/**
 * How much two sentences of one event assert the same, 0 to 1: shared weighted terms over the geometric mean of the
 * sentences' masses (a long sentence may hold more), cosine of letter 5-grams (spelling, inflection), shared pairs of
 * nearby terms. A pair that may contradict stays below a strong match.
 */
export function score(a: WeighedSentence, b: WeighedSentence): number {
  const overlap = ratio(sharedMass(a.terms, b.terms), Math.sqrt(a.mass * b.mass));
  // Letters and pairs can't lift such a pair to a match: most pairs of an event end here.
  if (overlap < ALIGNING.leastOverlap) return ALIGNING.overlapShare * overlap;
  const letters = ratio(dotProduct(a.letters, b.letters), a.lettersNorm * b.lettersNorm);
  const pairs = ratio(sharedMass(a.pairs, b.pairs), Math.sqrt(a.pairsMass * b.pairsMass));
  const weighted =
    ALIGNING.overlapShare * overlap + ALIGNING.lettersShare * letters + ALIGNING.pairsShare * pairs;
  // Just below the threshold: a doubtful match, whatever they have in common.
  if (weighted >= ALIGNING.strong && mayContradict(a, b)) return ALIGNING.strong - ALIGNING.shade;
  return Math.min(1, weighted);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
