/** For each term the others whose vectors point the same way, each with the cosine. */
export function* nearestTerms(
  vectors: Float64Array,
  terms: number,
  dimensions: number,
  least: number,
  most: number,
): Generator<readonly [a: number, b: number, cosine: number]> {
  const unit = Float64Array.from(vectors);
  for (let row = 0; row < terms; row++) {
    let norm = 0;
    for (let i = 0; i < dimensions; i++) norm += unit[row * dimensions + i]! ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let i = 0; i < dimensions; i++) unit[row * dimensions + i]! /= norm;
  }
  for (let a = 0; a < terms; a++) {
    const near: [number, number][] = [];
    for (let b = 0; b < terms; b++) {
      if (a === b) continue;
      let cosine = 0;
      for (let i = 0; i < dimensions; i++) cosine += unit[a * dimensions + i]! * unit[b * dimensions + i]!;
      if (cosine >= least) near.push([b, cosine]);
    }
    near.sort((x, y) => y[1] - x[1]);
    for (const [b, cosine] of near.slice(0, most)) yield [a, b, cosine];
  }
}
