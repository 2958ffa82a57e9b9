import { type EventEvidence, type EventTables, eventEvidence } from '../../../src/core/event/same-event.ts';
import { EVENT } from '../../../src/core/event/thresholds.ts';
import { type EventSets, type JudgedPair, rankedPairs } from './event-sets.ts';

/** Judgements on clusters are many and easy: each counts so much of one on war articles, and their dates, half of them wrong, not at all. */
const CLUSTER_WEIGHT = 0.05;
/** Strength of the pull towards 0, on features of variance 1. */
const RIDGE = 0.3;

/**
 * Fits the weights of `sameEvent` on the tune halves and prints them, to be written into `EVENT`: ridge logistic
 * regression by Newton's method.
 */
export function fitEvents(sets: EventSets, tables: EventTables): void {
  const war = [...sets.pairs, ...rankedPairs(sets.rankings)].filter(({ part }) => part === 'tune');
  const rows = [
    ...war.map((pair) => row(pair, evidence(pair, sets, tables), 1)),
    ...sets.clusterPairs.map((pair) =>
      row(pair, { ...evidence(pair, sets, tables), days: null, dates: 'none' }, CLUSTER_WEIGHT),
    ),
  ];
  const [bias, closer, farther, titles, leads, announced, perNearDay, sharedDate, otherDate] = newton(rows);
  const show = (value: number | undefined) => value?.toFixed(2);
  console.log(
    `  fitted on ${rows.length} pairs: bias ${show(bias)}, closer ${show(closer)}, farther ${show(farther)}, titles ${show(titles)}, leads ${show(leads)}, announced ${show(announced)}, near day ${show(perNearDay)}, shared date ${show(sharedDate)}, other date ${show(otherDate)}`,
  );
}

const row = ({ same }: JudgedPair, found: EventEvidence, weight: number): Row => ({
  x: features(found),
  y: Number(same),
  weight,
});

function evidence({ a, b }: JudgedPair, { byId }: EventSets, tables: EventTables): EventEvidence {
  const [one, other] = [byId.get(a)!, byId.get(b)!];
  return eventEvidence(one, other, tables);
}

function features({ closer, farther, titles, leads, announced, days, dates }: EventEvidence): number[] {
  const near = Math.min(EVENT.nearDays, days ?? EVENT.unknownDays);
  return [
    1,
    Math.sqrt(closer),
    Math.sqrt(farther),
    Math.sqrt(titles),
    Math.sqrt(leads),
    Number(announced),
    near,
    Number(dates === 'shared'),
    Number(dates === 'other'),
  ];
}

interface Row {
  readonly x: readonly number[];
  readonly y: number;
  readonly weight: number;
}

function newton(rows: readonly Row[]): number[] {
  const size = rows[0]!.x.length;
  const mean = rows[0]!.x.map((_, k) => rows.reduce((sum, { x }) => sum + x[k]!, 0) / rows.length);
  const spread = mean.map((m, k) =>
    Math.sqrt(rows.reduce((sum, { x }) => sum + (x[k]! - m) ** 2, 0) / rows.length),
  );
  const scaled = rows.map(({ x, ...rest }) => ({
    ...rest,
    x: x.map((value, k) => (k === 0 ? 1 : (value - mean[k]!) / spread[k]!)),
  }));
  let beta = new Array<number>(size).fill(0);
  for (let round = 0; round < 40; round++) {
    const gradient = beta.map((value, k) => (k === 0 ? 0 : -RIDGE * value));
    const hessian = beta.map((_, k) => beta.map((__, l) => (k === l && k > 0 ? RIDGE : 0)));
    for (const { x, y, weight } of scaled) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * beta[k]!, 0)));
      for (let k = 0; k < size; k++) {
        gradient[k]! += weight * (y - p) * x[k]!;
        for (let l = 0; l < size; l++) hessian[k]![l]! += weight * p * (1 - p) * x[k]! * x[l]!;
      }
    }
    const step = solve(hessian, gradient);
    beta = beta.map((value, k) => value + step[k]!);
  }
  const weights = beta.map((value, k) => (k === 0 ? value : value / spread[k]!));
  weights[0]! -= weights.reduce((sum, value, k) => (k === 0 ? sum : sum + value * mean[k]!), 0);
  return weights;
}

/** Gaussian elimination; the matrix is positive definite, so no pivot is 0. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let i = 0; i < rows.length; i++) {
    for (let j = 0; j < rows.length; j++) {
      if (j === i) continue;
      const factor = rows[j]![i]! / rows[i]![i]!;
      for (let k = i; k <= rows.length; k++) rows[j]![k]! -= factor * rows[i]![k]!;
    }
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}
