/** Weighted features of a sentence: ids in rising order, and their weights. Two of them are compared in one pass. */
export interface FeatureVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** @param features different ids, in any order */
export function featureVector(features: Iterable<number>, weightOf: (id: number) => number): FeatureVector {
  const ids = Int32Array.from(features).sort();
  const weights = new Float64Array(ids.length);
  for (let i = 0; i < ids.length; i++) weights[i] = weightOf(ids[i]!);
  return { ids, weights };
}

/** Sum over shared features of the smaller weight. */
export function sharedMass(a: FeatureVector, b: FeatureVector): number {
  let total = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const [x, y] = [a.ids[i]!, b.ids[j]!];
    if (x === y) total += Math.min(a.weights[i++]!, b.weights[j++]!);
    else if (x < y) i += 1;
    else j += 1;
  }
  return total;
}

/** Sum over shared features of the product of the weights. */
export function dotProduct(a: FeatureVector, b: FeatureVector): number {
  let total = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const [x, y] = [a.ids[i]!, b.ids[j]!];
    if (x === y) total += a.weights[i++]! * b.weights[j++]!;
    else if (x < y) i += 1;
    else j += 1;
  }
  return total;
}

export function totalWeight({ weights }: FeatureVector): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}

export function euclideanNorm(vector: FeatureVector): number {
  return Math.sqrt(dotProduct(vector, vector));
}
