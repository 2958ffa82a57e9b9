/** Weighted features of a sentence: different ids, and their weights. */
export interface FeatureVector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

export function totalWeight({ weights }: FeatureVector): number {
  let total = 0;
  for (let k = 0; k < weights.length; k++) total += weights[k]!;
  return total;
}
