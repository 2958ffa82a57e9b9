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
  const best = new Best(limit, isVisible);
  offerInDays(plan, days, best);
  const isInDays = (number: number) =>
    plan.day !== null && days.some(({ numbers }) => numbers.includes(number));
  scoresByTerms(plan, buckets, articles).forEach((score, number) => {
    // Of an article in the days more is known. Whether it is one is asked of few.
    if (score >= best.least && isVisible(number) && !isInDays(number)) best.offer(number, score);
  });
  return best.candidates;
}

/** The best of all that are offered. Thousands are while the code is still cold: no list of them is made. */
class Best {
  /** Best first. */
  readonly candidates: Candidate[] = [];
  /** What is below that is not among them. */
  least = 0;
  private readonly limit: number;
  private readonly isVisible: (number: number) => boolean;

  constructor(limit: number, isVisible: (number: number) => boolean) {
    this.limit = limit;
    this.isVisible = isVisible;
  }

  offer(number: number, score: number): void {
    const { candidates } = this;
    const isBehind = (other: Candidate) =>
      score > other.score || (score === other.score && number < other.number);
    const last = candidates[this.limit - 1];
    if ((last && !isBehind(last)) || !this.isVisible(number)) return;
    // Two segments may name the same one.
    const same = candidates.findIndex((other) => other.number === number);
    if (same >= 0) {
      if (!isBehind(candidates[same]!)) return;
      candidates.splice(same, 1);
    }
    const at = candidates.findIndex(isBehind);
    candidates.splice(at < 0 ? candidates.length : at, 0, { number, score });
    candidates.length = Math.min(candidates.length, this.limit);
    this.least = candidates[this.limit - 1]?.score ?? 0;
  }
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

function offerInDays({ day, terms }: LookUpPlan, records: LookedUp['days'], best: Best): void {
  if (day === null) return;
  // Place of each hash among the weights, in a table of all: some thousand signatures are held against it.
  const places = new Uint8Array(2 ** 16);
  const weights = new Float64Array(terms.length + 1);
  for (const [i, { short, weight }] of terms.entries()) {
    if (places[short] === 0) places[short] = i + 1;
    weights[places[short]!] = Math.max(weight, weights[places[short]!]!);
  }
  for (const { day: other, numbers, hashes } of records) {
    const near = other === 'undated' ? LOOK_UP.elsewhere : (1 - INDEXING.lossPerDay) ** Math.abs(day - other);
    for (let i = 0; i < numbers.length; i++) {
      const score = sumOf(hashes, i * INDEXING.signatureTerms, places, weights);
      if (score > 0 && score * near >= best.least) best.offer(numbers[i]!, score * near);
    }
  }
}

/** Weights of the hashes of one signature. As a function of its own some 2 ms less from cold at 250 articles a day (Chromium 156). */
function sumOf(hashes: Uint16Array, from: number, places: Uint8Array, weights: Float64Array): number {
  let sum = 0;
  for (let k = from, end = from + INDEXING.signatureTerms; k < end; k++) sum += weights[places[hashes[k]!]!]!;
  return sum;
}
