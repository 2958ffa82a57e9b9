/** A linear model of the log odds, on features as they come. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: Float64Array;
}

export interface Example {
  readonly features: Float64Array;
  readonly label: 0 | 1;
  /** How much it counts. */
  readonly weight: number;
}

const STEPS = 25;
const CONVERGED = 1e-7;

/**
 * Logistic regression by Newton's method with a Gaussian prior on the weights.
 * @param penalty of a squared weight, in features scaled to a spread of 1
 */
export function logisticRegression(examples: readonly Example[], penalty: number): LinearModel {
  const width = examples[0]!.features.length;
  const size = width + 1;
  const { means, spreads } = scaleOf(examples, width);
  const rows = examples.map(({ features }) => {
    const row = new Float64Array(size);
    for (let k = 0; k < width; k++) row[k] = (features[k]! - means[k]!) / spreads[k]!;
    row[width] = 1;
    return row;
  });
  const beta = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    const hessian = new Float64Array(size * size);
    for (const [i, row] of rows.entries()) {
      const { label, weight } = examples[i]!;
      let odds = 0;
      for (let k = 0; k < size; k++) odds += beta[k]! * row[k]!;
      const sure = 1 / (1 + Math.exp(-odds));
      const [pull, bend] = [weight * (sure - label), weight * sure * (1 - sure)];
      for (let k = 0; k < size; k++) {
        gradient[k]! += pull * row[k]!;
        for (let m = k; m < size; m++) hessian[k * size + m]! += bend * row[k]! * row[m]!;
      }
    }
    for (let k = 0; k < size; k++) {
      // The bias is hardly held back; a little keeps the matrix regular.
      const own = k === width ? 1e-6 : penalty;
      gradient[k]! += own * beta[k]!;
      hessian[k * size + k]! += own;
      for (let m = 0; m < k; m++) hessian[k * size + m] = hessian[m * size + k]!;
    }
    const change = solve(hessian, gradient, size);
    let most = 0;
    for (let k = 0; k < size; k++) {
      beta[k]! -= change[k]!;
      most = Math.max(most, Math.abs(change[k]!));
    }
    if (most < CONVERGED) break;
  }
  const weights = new Float64Array(width);
  let bias = beta[width]!;
  for (let k = 0; k < width; k++) {
    weights[k] = beta[k]! / spreads[k]!;
    bias -= weights[k]! * means[k]!;
  }
  return { bias, weights };
}

export function probability({ bias, weights }: LinearModel, features: Float64Array): number {
  let odds = bias;
  for (let k = 0; k < weights.length; k++) odds += weights[k]! * features[k]!;
  return 1 / (1 + Math.exp(-odds));
}

function scaleOf(examples: readonly Example[], width: number) {
  const means = new Float64Array(width);
  const spreads = new Float64Array(width);
  for (const { features } of examples)
    for (let k = 0; k < width; k++) means[k]! += features[k]! / examples.length;
  for (const { features } of examples)
    for (let k = 0; k < width; k++) spreads[k]! += (features[k]! - means[k]!) ** 2 / examples.length;
  for (let k = 0; k < width; k++) spreads[k] = Math.sqrt(spreads[k]!) || 1;
  return { means, spreads };
}

/** Solves `matrix` × x = `right` by elimination; the matrix is positive definite, so no pivots are sought. */
function solve(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
  const a = Float64Array.from(matrix);
  const x = Float64Array.from(right);
  for (let k = 0; k < size; k++) {
    for (let row = k + 1; row < size; row++) {
      const factor = a[row * size + k]! / a[k * size + k]!;
      if (factor === 0) continue;
      for (let m = k; m < size; m++) a[row * size + m]! -= factor * a[k * size + m]!;
      x[row]! -= factor * x[k]!;
    }
  }
  for (let k = size - 1; k >= 0; k--) {
    for (let m = k + 1; m < size; m++) x[k]! -= a[k * size + m]! * x[m]!;
    x[k]! /= a[k * size + k]!;
  }
  return x;
}
