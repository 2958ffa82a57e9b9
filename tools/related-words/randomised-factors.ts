import type { SparseMatrix } from './positive-information.ts';

const OVERSAMPLING = 16;
const ITERATIONS = 4;
const SEED = 20_221_219;

/**
 * The first left singular vectors of a matrix times the square root of their singular values, row by row: randomised
 * subspace iteration (Halko, Martinsson, Tropp 2011). The same matrix gives the same factors.
 */
export function randomisedFactors(matrix: SparseMatrix, dimensions: number): Float64Array {
  const { size } = matrix;
  const width = dimensions + OVERSAMPLING;
  const random = generator(SEED);
  let basis = Float64Array.from({ length: size * width }, () => random() + random() + random() - 1.5);
  basis = multiply(matrix, basis, width);
  orthonormalise(basis, size, width);
  for (let i = 0; i < ITERATIONS; i++) {
    const other = multiplyTransposed(matrix, basis, width);
    orthonormalise(other, size, width);
    basis = multiply(matrix, other, width);
    orthonormalise(basis, size, width);
  }
  // B = basis' × matrix; its small Gram matrix B × B' has the squared singular values and, turned back, the vectors.
  const projected = multiplyTransposed(matrix, basis, width);
  const gram = new Float64Array(width * width);
  for (let row = 0; row < size; row++) {
    for (let i = 0; i < width; i++) {
      const value = projected[row * width + i]!;
      for (let j = 0; j < width; j++) gram[i * width + j]! += value * projected[row * width + j]!;
    }
  }
  const { values, vectors } = eigen(gram, width);
  const order = Array.from(values.keys()).sort((a, b) => values[b]! - values[a]!);
  const factors = new Float64Array(size * dimensions);
  for (let d = 0; d < dimensions; d++) {
    const column = order[d]!;
    const scale = Math.max(0, values[column]!) ** 0.25;
    for (let row = 0; row < size; row++) {
      let sum = 0;
      for (let i = 0; i < width; i++) sum += basis[row * width + i]! * vectors[i * width + column]!;
      factors[row * dimensions + d] = sum * scale;
    }
  }
  return factors;
}

function multiply({ size, starts, columns, values }: SparseMatrix, dense: Float64Array, width: number) {
  const out = new Float64Array(size * width);
  for (let row = 0; row < size; row++) {
    for (let k = starts[row]!; k < starts[row + 1]!; k++) {
      const [value, from] = [values[k]!, columns[k]! * width];
      for (let i = 0; i < width; i++) out[row * width + i]! += value * dense[from + i]!;
    }
  }
  return out;
}

function multiplyTransposed(
  { size, starts, columns, values }: SparseMatrix,
  dense: Float64Array,
  width: number,
) {
  const out = new Float64Array(size * width);
  for (let row = 0; row < size; row++) {
    for (let k = starts[row]!; k < starts[row + 1]!; k++) {
      const [value, to] = [values[k]!, columns[k]! * width];
      for (let i = 0; i < width; i++) out[to + i]! += value * dense[row * width + i]!;
    }
  }
  return out;
}

/** Gram and Schmidt, each column against those before it, twice for exactness. */
function orthonormalise(matrix: Float64Array, rows: number, width: number): void {
  const at = (row: number, column: number) => row * width + column;
  for (let column = 0; column < width; column++) {
    for (let pass = 0; pass < 2; pass++) {
      for (let before = 0; before < column; before++) {
        let dot = 0;
        for (let row = 0; row < rows; row++) dot += matrix[at(row, column)]! * matrix[at(row, before)]!;
        for (let row = 0; row < rows; row++) matrix[at(row, column)]! -= dot * matrix[at(row, before)]!;
      }
    }
    let norm = 0;
    for (let row = 0; row < rows; row++) norm += matrix[at(row, column)]! ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let row = 0; row < rows; row++) matrix[at(row, column)]! /= norm;
  }
}

/** Eigenvalues and vectors (as columns) of a small symmetric matrix, by Jacobi's rotations. */
function eigen(symmetric: Float64Array, size: number) {
  const a = Float64Array.from(symmetric);
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < 50; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off += a[p * size + q]! ** 2;
    if (off < 1e-18 * a[0]! ** 2) break;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const apq = a[p * size + q]!;
        if (apq === 0) continue;
        const theta = (a[q * size + q]! - a[p * size + p]!) / (2 * apq);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < size; k++) {
          const [x, y] = [a[k * size + p]!, a[k * size + q]!];
          a[k * size + p] = c * x - s * y;
          a[k * size + q] = s * x + c * y;
        }
        for (let k = 0; k < size; k++) {
          const [x, y] = [a[p * size + k]!, a[q * size + k]!];
          a[p * size + k] = c * x - s * y;
          a[q * size + k] = s * x + c * y;
          const [v, w] = [vectors[k * size + p]!, vectors[k * size + q]!];
          vectors[k * size + p] = c * v - s * w;
          vectors[k * size + q] = s * v + c * w;
        }
      }
    }
  }
  return { values: Float64Array.from({ length: size }, (_, i) => a[i * size + i]!), vectors };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
