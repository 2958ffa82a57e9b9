import type { Slices } from '../../slices.ts';
import { ALIGNING } from '../thresholds.ts';
import type { FeatureVector } from '../weighing/feature-vector.ts';
import type { WeighedEvent } from '../weighing/weigh.ts';

/**
 * Shared weighted terms of all pairs of sentences of different articles over the geometric mean of their masses (a long
 * sentence may hold more): row by row, 0 within an article. Told by lists of the sentences that have a term, so that
 * what shares nothing costs nothing.
 */
export class Overlaps {
  readonly size: number;
  /** Of the pairs whose row comes before their column, row by row without the rest. */
  readonly #values: Float32Array;
  /** Highest of each sentence with each article, by article. */
  readonly #best: Float32Array;
  readonly #articleOf: Int32Array;
  /** For each sentence the one before and after it in its article; -1 where there is none. */
  readonly #before: Int32Array;
  /** Sentences after each one with which it shares enough to be looked at, one's after another's. */
  #columns = new Int32Array(1 << 12);
  readonly #starts: Int32Array;

  private constructor({ sentences }: WeighedEvent) {
    const size = sentences.length;
    this.size = size;
    this.#values = new Float32Array((size * (size - 1)) / 2);
    this.#starts = new Int32Array(size + 1);
    const places = new Map<string, number>();
    this.#articleOf = new Int32Array(size);
    this.#before = new Int32Array(size).fill(-1);
    for (let i = 0; i < size; i++) {
      const { article, position } = sentences[i]!.sentence;
      const place = places.get(article) ?? places.size;
      places.set(article, place);
      this.#articleOf[i] = place;
      if (i === 0 || position < 0) continue;
      const before = sentences[i - 1]!.sentence;
      if (before.article === article && before.position >= 0) this.#before[i] = i - 1;
    }
    this.#best = new Float32Array(size * places.size);
  }

  /** @param own how many of the first sentences are the page's; pairs of others have to overlap more to be looked at */
  static *of(event: WeighedEvent, own: number): Slices<Overlaps> {
    const overlaps = new Overlaps(event);
    yield* overlaps.#fill(event, own);
    return overlaps;
  }

  of(i: number, j: number): number {
    return i < j ? this.#values[this.#rowStart(i) + j]! : i > j ? this.#values[this.#rowStart(j) + i]! : 0;
  }

  /** Where the value of a row and column 0 would stand. */
  #rowStart(row: number): number {
    return (row * (2 * this.size - row - 3)) / 2 - 1;
  }

  /** Of the sentences after this one those with which it is looked at, written to `to`; returns how many. */
  columns(row: number, least: number, to: Int32Array): number {
    const start = this.#rowStart(row);
    let count = 0;
    for (let k = this.#starts[row]!; k < this.#starts[row + 1]!; k++) {
      const column = this.#columns[k]!;
      if (this.#values[start + column]! >= least) to[count++] = column;
    }
    return count;
  }

  /**
   * The overlap from which pairs of the sentences `from` to `to` and those after are looked at: so high that no more than
   * `most` reach it, in steps of a hundredth.
   * @param least that from which they are looked at where they are few
   */
  leastOf(from: number, to: number, least: number, most: number): number {
    if (this.#starts[to]! - this.#starts[from]! <= most) return least;
    const steps = new Int32Array(STEPS + 1);
    for (let i = from; i < to; i++) {
      const start = this.#rowStart(i);
      for (let k = this.#starts[i]!; k < this.#starts[i + 1]!; k++) {
        const value = this.#values[start + this.#columns[k]!]!;
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
    const best = this.#best[this.#articleOf[j]! * this.size + i]!;
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

  *#fill({ sentences, sizes, terms }: WeighedEvent, own: number): Slices<void> {
    const { size } = this;
    const holders = new Holders(sentences, sizes.terms);
    const masses = Float64Array.from(sentences, ({ mass }) => mass);
    const row = new Float32Array(size);
    let [count, inSlice] = [0, 0];
    for (let i = 0; i < size; i++) {
      inSlice += size - i;
      if (inSlice > PAIRS_IN_A_SLICE) {
        yield null;
        inSlice = 0;
      }
      row.fill(0, i);
      holders.addTo(row, sentences[i]!.terms, terms.weights);
      const least = i < own ? ALIGNING.leastOverlap : ALIGNING.leastOverlapOfOthers;
      count = this.#writeRow(i, row, masses, least, count);
      this.#starts[i + 1] = count;
    }
  }

  /** @returns how many pairs are looked at up to this row */
  #writeRow(i: number, row: Float32Array, masses: Float64Array, least: number, before: number): number {
    const size = this.size;
    const [articleOf, best] = [this.#articleOf, this.#best];
    const [values, start] = [this.#values, this.#rowStart(i)];
    const [mass, own] = [masses[i]!, articleOf[i]!];
    let count = before;
    if (count + size - i > this.#columns.length) {
      const more = new Int32Array(this.#columns.length * 2 + size);
      more.set(this.#columns);
      this.#columns = more;
    }
    const columns = this.#columns;
    let other = -1;
    let most = 0;
    for (let j = i + 1; j < size; j++) {
      const shared = row[j]!;
      if (shared === 0) continue;
      const article = articleOf[j]!;
      if (article === own) continue;
      const value = shared / Math.sqrt(mass * masses[j]!);
      values[start + j] = value;
      if (values[start + j]! >= least) columns[count++] = j;
      if (value > best[own * size + j]!) best[own * size + j] = value;
      // Sentences of an article stand together: its best is written once.
      if (article !== other) {
        if (other >= 0 && most > best[other * size + i]!) best[other * size + i] = most;
        other = article;
        most = 0;
      }
      if (value > most) most = value;
    }
    if (other >= 0 && most > best[other * size + i]!) best[other * size + i] = most;
    return count;
  }
}

/** For each term the sentences that have it and its weights there, of which those up to the one last asked for are done. */
class Holders {
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #next: Int32Array;
  readonly #sentences: Int32Array;
  readonly #weights: Float32Array;

  constructor(sentences: WeighedEvent['sentences'], terms: number) {
    const starts = new Int32Array(terms + 1);
    for (const { terms: own } of sentences)
      for (let k = 0; k < own.ids.length; k++) starts[own.ids[k]! + 1]! += 1;
    for (let id = 0; id < terms; id++) starts[id + 1]! += starts[id]!;
    const ends = starts.slice(0, terms);
    this.#starts = starts;
    this.#ends = ends;
    this.#next = starts.slice(0, terms);
    this.#sentences = new Int32Array(starts[terms]!);
    this.#weights = new Float32Array(starts[terms]!);
    for (let i = 0; i < sentences.length; i++) {
      const { ids, weights } = sentences[i]!.terms;
      for (let k = 0; k < ids.length; k++) {
        const at = ends[ids[k]!]!++;
        this.#sentences[at] = i;
        this.#weights[at] = weights[k]!;
      }
    }
  }

  /** Adds what each later sentence shares with these terms; to be called for the sentences in their order. */
  addTo(row: Float32Array, { ids, weights: own }: FeatureVector, termWeights: Float64Array): void {
    const [sentences, weights] = [this.#sentences, this.#weights];
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k]!;
      const weight = own[k]!;
      const [start, end] = [this.#starts[id]!, this.#ends[id]!];
      // Sentences come in order: those up to this one are done.
      this.#next[id]! += 1;
      if (termWeights[id]! < NEGLIGIBLE && end - start > MANY) continue;
      for (let at = this.#next[id]!; at < end; at++) {
        const other = weights[at]!;
        row[sentences[at]!]! += other < weight ? other : weight;
      }
    }
  }
}

const STEPS = 100;
/** Pairs of sentences filled before others are answered: a few milliseconds. */
const PAIRS_IN_A_SLICE = 150_000;

/**
 * Lighter terms ("the", "of") that many sentences have are left out here, for time: together they change an overlap by a
 * hundredth or two.
 */
const NEGLIGIBLE = 0.4;
const MANY = 40;
