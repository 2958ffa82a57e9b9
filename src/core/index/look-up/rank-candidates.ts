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
  /** How many articles all segments hold. */
  readonly articles: number;
  /** Of the plan's days, of all segments, in any order. */
  readonly days: readonly Pick<DayRecord, 'day' | 'numbers' | 'hashes'>[];
  /** Records of the buckets that `bucketsToRead` names, of all segments, in any order. */
  readonly buckets: readonly Uint8Array[];
}

/**
 * The articles that share most with the plan's, best first, ties by number. A score is the sum of the weights of shared
 * terms, less for each day between the two. Of an article in the days all its signature is known; of one that is found
 * by its terms alone only those that were read count, each the less the more articles of the corpus it tells: near the
 * day, the date tells the event from others of the same place; elsewhere only what is rare does.
 * @param isVisible whether an article may be shown: neither gone nor in a set that is switched off
 * @throws DamagedBucket
 */
export function rankCandidates(
  plan: LookUpPlan,
  { articles, days, buckets }: LookedUp,
  isVisible: (number: number) => boolean,
  limit: number,
): Candidate[] {
  const scores = scoresByTerms(plan, buckets, articles);
  const candidates = scoresInDays(plan, days, scores);
  for (const [number, score] of scores) candidates.push({ number, score });
  candidates.sort((a, b) => b.score - a.score || a.number - b.number);
  const best = new Map<number, Candidate>();
  // Whether one may be shown is asked of few, as the best come first; two segments may name the same one.
  for (const candidate of candidates) {
    if (best.size >= limit) break;
    const { number } = candidate;
    if (!best.has(number) && isVisible(number)) best.set(number, candidate);
  }
  return [...best.values()];
}

function scoresByTerms(
  { day, terms }: LookUpPlan,
  buckets: readonly Uint8Array[],
  articles: number,
): Map<number, number> {
  const rare = Math.max(LOOK_UP.rareArticles, LOOK_UP.rareShare * articles);
  const scores = new Map<number, number>();
  for (const { hash, weight, read } of terms) {
    if (!read) continue;
    const found: number[] = [];
    for (const bucket of buckets) visitPostings(bucket, hash, (number) => found.push(number));
    const commonness = Math.max(1, found.length / rare) ** -LOOK_UP.commonnessPower;
    const share = weight * commonness * (day === null ? 1 : LOOK_UP.elsewhere);
    for (const number of found) scores.set(number, (scores.get(number) ?? 0) + share);
  }
  return scores;
}

/** Articles of the days. They are taken out of `found`, where less of them is known. */
function scoresInDays(
  { day, terms }: LookUpPlan,
  records: LookedUp['days'],
  found: Map<number, number>,
): Candidate[] {
  const candidates: Candidate[] = [];
  if (day === null) return candidates;
  // Place of each hash among the weights, in a table of all: some thousand signatures are held against it while the code
  // is still cold.
  const places = new Uint8Array(2 ** 16);
  const weights = new Float64Array(terms.length + 1);
  for (const [i, { short, weight }] of terms.entries()) {
    if (places[short] === 0) places[short] = i + 1;
    weights[places[short]!] = Math.max(weight, weights[places[short]!]!);
  }
  const length = INDEXING.signatureTerms;
  for (const { day: other, numbers, hashes } of records) {
    const near = other === 'undated' ? LOOK_UP.elsewhere : (1 - INDEXING.lossPerDay) ** Math.abs(day - other);
    for (let i = 0; i < numbers.length; i++) {
      let score = 0;
      for (let k = i * length, end = k + length; k < end; k++) score += weights[places[hashes[k]!]!]!;
      if (score === 0) continue;
      const number = numbers[i]!;
      candidates.push({ number, score: score * near });
      found.delete(number);
    }
  }
  return candidates;
}
