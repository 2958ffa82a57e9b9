import { type Failure, failAt, workAgain } from './failing-idb.ts';

/** With it, every operation fails in every way; else a sample of them, `LATERAL_SEED` says which, in ways that take turns. */
const EXHAUSTIVE = process.env.LATERAL_LONG !== undefined;
const KINDS: readonly Failure[] = ['QuotaExceededError', 'AbortError', 'UnknownError', 'thrown', 'death'];
const SAMPLE = 21;

interface Sampled {
  readonly kinds?: readonly Failure[];
  /** Points that are tried, about, unless all are. */
  readonly sample?: number;
}

/** Where something may fail, and how. */
export interface FailurePoint {
  readonly failure: Failure;
  readonly at: number;
  /** For whoever reads of it. */
  readonly where: string;
}

/**
 * Runs something as often as it takes to know how many operations it has.
 * @param begin makes everything as it was before
 */
export async function failurePoints(
  begin: () => Promise<unknown>,
  run: () => Promise<unknown>,
  { kinds = KINDS, sample = SAMPLE }: Sampled = {},
): Promise<readonly FailurePoint[]> {
  const operations = new Map<boolean, number>();
  for (const thrown of new Set(kinds.map((kind) => kind === 'thrown'))) {
    await begin();
    failAt(0, thrown ? 'thrown' : 'death');
    await run();
    operations.set(thrown, workAgain());
  }
  return sampled(
    kinds.map((failure) => [failure, operations.get(failure === 'thrown')!]),
    sample,
  );
}

function sampled(
  kinds: readonly (readonly [failure: Failure, operations: number])[],
  sample: number,
): FailurePoint[] {
  const most = Math.max(...kinds.map(([, operations]) => operations));
  const step = EXHAUSTIVE ? 1 : Math.ceil(most / sample);
  const seed = Number(process.env.LATERAL_SEED ?? 3);
  const points: FailurePoint[] = [];
  let turn = seed;
  for (let at = 1 + (seed % step); at <= most; at += step) {
    for (const [failure, operations] of EXHAUSTIVE ? kinds : [kinds[turn++ % kinds.length]!])
      if (at <= operations) points.push({ failure, at, where: `${failure} at ${at} of ${operations}` });
  }
  return points;
}
