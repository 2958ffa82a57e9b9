import { visitPostings } from '../segment/read-bucket.ts';
import type { DayRecord } from '../segment/segment.ts';
import { INDEXING } from '../thresholds.ts';
import type { LookUpPlan } from './plan-look-up.ts';
import { LOOK_UP } from './thresholds.ts';

export interface Candidate {
  readonly number: number;
  /** Of no meaning beyond one look-up. */
  readonly score: number;
}

export interface LookedUp {
  /** Of the plan's days, of all segments, in any order. */
  readonly days: readonly Pick<DayRecord, 'day' | 'numbers' | 'hashes'>[];
  /** Records of the buckets that `bucketsToRead` names, of all segments, in any order. */
  readonly buckets: readonly Uint8Array[];
}

/**
 * The articles that share most with the plan's, best first, ties by number. A score is the sum of the weights of shared
 * terms, less for each day between the two. Of an article in the days all its signature is known; of one that is found
 * by its terms alone only those that were read count, and it is weighed as one far away.
 * @param isVisible whether an article may be shown: neither gone nor in a set that is switched off
 * @throws DamagedBucket
 */
export function rankCandidates(
  plan: LookUpPlan,
  { days, buckets }: LookedUp,
  isVisible: (number: number) => boolean,
  limit: number,
): Candidate[] {
  const scores = scoresByTerms(plan, buckets);
  for (const [number, score] of scoresInDays(plan, days)) scores.set(number, score);
  const candidates: Candidate[] = [];
  for (const [number, score] of scores) if (isVisible(number)) candidates.push({ number, score });
  return candidates.sort((a, b) => b.score - a.score || a.number - b.number).slice(0, limit);
}

function scoresByTerms({ day, terms }: LookUpPlan, buckets: readonly Uint8Array[]): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { hash, weight, read } of terms) {
    if (!read) continue;
    const share = day === null ? weight : weight * LOOK_UP.elsewhere;
    for (const bucket of buckets)
      visitPostings(bucket, hash, (number) => scores.set(number, (scores.get(number) ?? 0) + share));
  }
  return scores;
}

function* scoresInDays(
  { day, terms }: LookUpPlan,
  records: LookedUp['days'],
): Generator<[number: number, score: number]> {
  if (day === null) return;
  // A table of all hashes: some thousand signatures are held against it while the code is still cold.
  const weights = new Float64Array(2 ** 16);
  for (const { short, weight } of terms) weights[short] = Math.max(weight, weights[short]!);
  const length = INDEXING.signatureTerms;
  for (const { day: other, numbers, hashes } of records) {
    const near = other === 'undated' ? LOOK_UP.elsewhere : (1 - INDEXING.lossPerDay) ** Math.abs(day - other);
    for (let i = 0; i < numbers.length; i++) {
      let score = 0;
      for (let k = i * length; k < (i + 1) * length; k++) score += weights[hashes[k]!] ?? 0;
      if (score > 0) yield [numbers[i]!, score * near];
    }
  }
}
