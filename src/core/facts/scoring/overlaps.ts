import type { WeighedEvent } from '../weighing/weigh.ts';

/**
 * Shared weighted terms of all pairs of sentences of different articles over the geometric mean of their masses (a long
 * sentence may hold more): row by row, 0 within an article. Told by lists of the sentences that have a term, so that
 * what shares nothing costs nothing.
 */
export class Overlaps {
  readonly size: number;
  readonly #values: Float32Array;
  /** Highest of each sentence with each article. */
  readonly #best: Float32Array;
  readonly #articleOf: Int32Array;
  readonly #articles: number;
  /** For each sentence the one before and after it in its article; -1 where there is none. */
  readonly #before: Int32Array;

  constructor({ sentences, sizes, terms }: WeighedEvent) {
    const size = sentences.length;
    this.size = size;
    this.#values = new Float32Array(size * size);
    const places = new Map<string, number>();
    this.#articleOf = Int32Array.from(sentences, ({ sentence: { article } }) => {
      const place = places.get(article) ?? places.size;
      places.set(article, place);
      return place;
    });
    this.#articles = places.size;
    this.#best = new Float32Array(size * places.size);
    this.#before = Int32Array.from(sentences, ({ sentence }, i) => {
      const before = sentences[i - 1]?.sentence;
      return before && before.article === sentence.article && before.position >= 0 && sentence.position >= 0
        ? i - 1
        : -1;
    });
    this.#fill(sentences, sizes.terms, terms.weights);
  }

  of(i: number, j: number): number {
    return this.#values[i * this.size + j]!;
  }

  /**
   * The overlap from which pairs of the sentences `from` to `to` and those after are looked at: so high that no more than
   * `most` reach it, in steps of a hundredth.
   */
  leastOf(from: number, to: number, least: number, most: number): number {
    const steps = new Int32Array(STEPS + 1);
    for (let i = from; i < to; i++) {
      for (let j = i + 1; j < this.size; j++) {
        const value = this.of(i, j);
        if (value >= least) steps[Math.min(STEPS, Math.floor((value - least) * STEPS))]! += 1;
      }
    }
    let count = 0;
    for (let step = STEPS; step >= 0; step--) {
      count += steps[step]!;
      if (count > most) return least + (step + 1) / STEPS;
    }
    return least;
  }

  /** How near a pair comes to the best that its first sentence has in the second one's article, 0 to 1. */
  rank(i: number, j: number): number {
    const best = this.#best[i * this.#articles + this.#articleOf[j]!]!;
    return best > 0 ? this.of(i, j) / best : 0;
  }

  /** Whether the sentences around them match too: highest overlap beside a pair, half where one of the two stays. */
  neighbours(i: number, j: number): number {
    const [p, q] = [this.#before[i]!, this.#before[j]!];
    const [r, s] = [this.#after(i), this.#after(j)];
    let most = 0;
    if (p >= 0 && q >= 0) most = Math.max(most, this.of(p, q));
    if (r >= 0 && s >= 0) most = Math.max(most, this.of(r, s));
    if (p >= 0) most = Math.max(most, this.of(p, j) / 2);
    if (q >= 0) most = Math.max(most, this.of(i, q) / 2);
    if (r >= 0) most = Math.max(most, this.of(r, j) / 2);
    if (s >= 0) most = Math.max(most, this.of(i, s) / 2);
    return most;
  }

  #after(i: number): number {
    return this.#before[i + 1] === i ? i + 1 : -1;
  }

  #fill(sentences: WeighedEvent['sentences'], terms: number, termWeights: Float64Array): void {
    const { size } = this;
    const lengths = new Int32Array(terms + 1);
    for (const { terms: own } of sentences) for (const id of own.ids) lengths[id + 1]! += 1;
    const starts = lengths;
    for (let id = 0; id < terms; id++) starts[id + 1]! += starts[id]!;
    const ends = starts.slice(0, terms);
    const holders = new Int32Array(starts[terms]!);
    const weights = new Float32Array(starts[terms]!);
    for (const [i, { terms: own }] of sentences.entries()) {
      for (let k = 0; k < own.ids.length; k++) {
        const id = own.ids[k]!;
        holders[ends[id]!] = i;
        weights[ends[id]!++] = own.weights[k]!;
      }
    }
    const row = new Float32Array(size);
    const next = starts.slice(0, terms);
    for (let i = 0; i < size; i++) {
      const { terms: own, mass } = sentences[i]!;
      row.fill(0, i);
      for (let k = 0; k < own.ids.length; k++) {
        const id = own.ids[k]!;
        const weight = own.weights[k]!;
        // Sentences come in order: those up to this one are done.
        next[id]! += 1;
        if (termWeights[id]! < NEGLIGIBLE && ends[id]! - starts[id]! > MANY) continue;
        for (let at = next[id]!; at < ends[id]!; at++) row[holders[at]!]! += Math.min(weight, weights[at]!);
      }
      const own0 = this.#articleOf[i]!;
      for (let j = i + 1; j < size; j++) {
        const shared = row[j]!;
        const other = this.#articleOf[j]!;
        if (shared === 0 || other === own0) continue;
        const value = shared / Math.sqrt(mass * sentences[j]!.mass);
        this.#values[i * size + j] = this.#values[j * size + i] = value;
        const [a, b] = [i * this.#articles + other, j * this.#articles + own0];
        if (value > this.#best[a]!) this.#best[a] = value;
        if (value > this.#best[b]!) this.#best[b] = value;
      }
    }
  }
}

const STEPS = 100;

/**
 * Lighter terms ("the", "of") that many sentences have are left out here, for time: together they change an overlap by a
 * hundredth or two.
 */
const NEGLIGIBLE = 0.4;
const MANY = 40;
