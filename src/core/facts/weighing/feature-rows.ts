import type { FeatureVector } from './feature-vector.ts';

/**
 * Weighted features of many sentences in two arrays, as tens of thousands of small arrays took a third of the time of
 * weighing: the row of sentence `i` stands from `starts[i]` to `starts[i + 1]`, and has different ids.
 */
export interface FeatureRows {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  readonly starts: Int32Array;
}

/** Rows that are being written, one after the other. */
export class GrowingRows implements FeatureRows {
  ids: Int32Array;
  weights: Float32Array;
  readonly starts: Int32Array;
  /** Features so far. */
  size = 0;
  #rows = 0;

  /**
   * @param rows how many there will be
   * @param expected about how many features all of them will have
   */
  constructor(rows: number, expected: number) {
    this.ids = new Int32Array(Math.max(FEWEST, expected));
    this.weights = new Float32Array(this.ids.length);
    this.starts = new Int32Array(rows + 1);
  }

  add(id: number, weight: number): void {
    if (this.size === this.ids.length) this.#grow();
    this.ids[this.size] = id;
    this.weights[this.size++] = weight;
  }

  endRow(): void {
    this.#rows += 1;
    this.starts[this.#rows] = this.size;
  }

  /** Takes out the features that only one sentence has. */
  keepShared(counts: Int32Array): void {
    const { ids, weights, starts } = this;
    let [at, from] = [0, 0];
    for (let row = 0; row < this.#rows; row++) {
      const to = starts[row + 1]!;
      for (let k = from; k < to; k++) {
        if (counts[ids[k]!]! < 2) continue;
        ids[at] = ids[k]!;
        weights[at++] = weights[k]!;
      }
      starts[row + 1] = at;
      from = to;
    }
    this.size = at;
  }

  #grow(): void {
    const { ids, weights } = this;
    this.ids = new Int32Array(ids.length * 2);
    this.weights = new Float32Array(ids.length * 2);
    this.ids.set(ids);
    this.weights.set(weights);
  }
}

const FEWEST = 64;

/** A row by itself, not copied. */
export function rowOf({ ids, weights, starts }: FeatureRows, row: number): FeatureVector {
  const [from, to] = [starts[row]!, starts[row + 1]!];
  return { ids: ids.subarray(from, to), weights: weights.subarray(from, to) };
}

/** Sum of a row's weights. */
export function rowWeight({ weights, starts }: FeatureRows, row: number): number {
  let total = 0;
  for (let k = starts[row]!; k < starts[row + 1]!; k++) total += weights[k]!;
  return total;
}
