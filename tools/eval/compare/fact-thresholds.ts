interface Scored {
  readonly label: 0 | 1;
  readonly score: number;
}

/** Fewer pairs say nothing of a share. */
const FEWEST = 10;

/** The score from which F1 is best. */
export function bestThreshold(pairs: readonly Scored[]): number {
  const wanted = pairs.filter(({ label }) => label === 1).length;
  let best = { threshold: 1, f1: 0 };
  for (const { right, found, score } of ranked(pairs)) {
    const f1 = (2 * right) / (found + wanted);
    if (f1 > best.f1) best = { threshold: score, f1 };
  }
  return best.threshold;
}

/** The lowest score from which so many are right. */
export function surestThreshold(pairs: readonly Scored[], precision: number): number {
  let threshold = 1;
  for (const { right, found, score } of ranked(pairs))
    if (found >= FEWEST && right / found >= precision) threshold = score;
  return threshold;
}

/** Highest score first, with how many are right down to each. */
function ranked(pairs: readonly Scored[]) {
  const order = [...pairs].sort((a, b) => b.score - a.score);
  let right = 0;
  return order.map(({ label, score }, i) => {
    right += label;
    return { right, found: i + 1, score };
  });
}
