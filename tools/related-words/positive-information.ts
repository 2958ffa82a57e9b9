/** A square matrix with few cells that are not 0, row by row. */
export interface SparseMatrix {
  readonly size: number;
  /** Where each row begins in the other two; one more than there are rows. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Keeps frequent contexts from counting too little (Levy, Goldberg, Dagan 2015). */
const CONTEXT_POWER = 0.75;

/**
 * Positive pointwise mutual information of terms that stand within `window` of each other, nearer ones weighing more
 * (1 / distance).
 * @param articles places of terms in the vocabulary, in order of the text
 */
export function positiveInformation(
  articles: readonly Int32Array[],
  size: number,
  window: number,
): SparseMatrix {
  const counts = new Float32Array(size * size);
  for (const article of articles) {
    for (let i = 0; i < article.length; i++) {
      const row = article[i]! * size;
      for (let d = 1; d <= window && i + d < article.length; d++) {
        const other = article[i + d]!;
        counts[row + other]! += 1 / d;
        counts[other * size + article[i]!]! += 1 / d;
      }
    }
  }
  const sums = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) sums[row]! += counts[row * size + column]!;
  }
  const total = sums.reduce((sum, each) => sum + each, 0);
  const contexts = sums.map((sum) => sum ** CONTEXT_POWER);
  const contextTotal = contexts.reduce((sum, each) => sum + each, 0);
  const starts = new Int32Array(size + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const count = counts[row * size + column]!;
      if (count === 0) continue;
      const share = count / total / ((sums[row]! / total) * (contexts[column]! / contextTotal));
      if (share <= 1) continue;
      columns.push(column);
      values.push(Math.log(share));
    }
    starts[row + 1] = columns.length;
  }
  return { size, starts, columns: Int32Array.from(columns), values: Float32Array.from(values) };
}
