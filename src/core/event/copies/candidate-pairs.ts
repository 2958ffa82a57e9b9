import { mixed, NO_RUN, type WordRuns } from '../word-runs.ts';
import { CANDIDATES } from './thresholds.ts';

/**
 * The pairs of texts that share enough to be worth comparing, as indices, each once, first index first. By an inverted
 * index over runs of five words: a run that many hold links each text to the first and to the last before it only, so
 * that 300 prints of one text are 600 pairs and not 45,000, and a set phrase of all of them not more.
 */
export function candidatePairs(texts: readonly WordRuns[]): [first: number, second: number][] {
  const shared = new Map<number, number>();
  const count = (a: number, b: number) => {
    const key = a * texts.length + b;
    shared.set(key, (shared.get(key) ?? 0) + 1);
  };
  for (const holders of holdersOfRuns(texts)) {
    const few = holders.length <= CANDIDATES.mostHolders;
    for (let second = 1; second < holders.length; second++) {
      if (!few && second > 1) count(holders[0]!, holders[second]!);
      for (let first = few ? 0 : second - 1; first < second; first++)
        count(holders[first]!, holders[second]!);
    }
  }
  return [...shared]
    .filter(([, runs]) => runs >= CANDIDATES.fewestShared)
    .map(([key]): [number, number] => [Math.floor(key / texts.length), key % texts.length])
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** For each run that two texts or more hold, which ones, in order. */
function* holdersOfRuns(texts: readonly WordRuns[]): Generator<readonly number[]> {
  // Run and text as one number, sorted: much less work than a list for each run, nearly all of which one text holds.
  const entries = new Float64Array(texts.reduce((sum, text) => sum + longRuns(text), 0));
  let filled = 0;
  texts.forEach(({ at }, index) => {
    for (let i = 0; i + STEP < at.length; i++) {
      // Two runs of three words that overlap in one are five words.
      const missing = at[i] === NO_RUN || at[i + STEP] === NO_RUN;
      if (!missing) entries[filled++] = mixed(at[i]!, at[i + STEP]!) * texts.length + index;
    }
  });
  const sorted = entries.subarray(0, filled).sort();
  let run = -1;
  let holders: number[] = [];
  for (const entry of sorted) {
    const next = Math.floor(entry / texts.length);
    const index = entry - next * texts.length;
    if (next !== run) {
      if (holders.length > 1) yield holders;
      [run, holders] = [next, [index]];
    } else if (holders.at(-1) !== index) holders.push(index);
  }
  if (holders.length > 1) yield holders;
}

const STEP = 2;

const longRuns = ({ at }: WordRuns) => Math.max(0, at.length - STEP);
