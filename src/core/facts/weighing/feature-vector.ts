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

/** Those of the features that more than one sentence has. */
export function sharedFeatures({ ids, weights }: FeatureVector, counts: Int32Array): FeatureVector {
  let size = 0;
  for (let k = 0; k < ids.length; k++) if (counts[ids[k]!]! > 1) size += 1;
  const shared = { ids: new Int32Array(size), weights: new Float32Array(size) };
  for (let k = 0, at = 0; k < ids.length; k++) {
    if (counts[ids[k]!]! < 2) continue;
    shared.ids[at] = ids[k]!;
    shared.weights[at++] = weights[k]!;
  }
  return shared;
}
