import { test } from 'vitest';

const ONE_IN = 5;
const SEED = Number(process.env.LATERAL_SEED ?? 20221219);
const ALL_OF_THEM = Boolean(process.env.LATERAL_LONG);

export type Browser = 'chromium' | 'firefox';

/**
 * Of a long list every fifth, others in each browser; which ones says `LATERAL_SEED`, so that in time all have their turn.
 * With `LATERAL_LONG` all of them.
 */
export function someOf<Each>(all: readonly Each[], browser: Browser): Each[] {
  const first = SEED + (browser === 'firefox' ? 2 : 0);
  const some = all.filter((_, i) => ALL_OF_THEM || (i + first) % ONE_IN === 0);
  // A short list is never left out.
  return some.length > 0 ? some : all.slice(0, 1);
}

/** Of a long list of what takes long no more than so many, others in each browser and by `LATERAL_SEED`; all with `LATERAL_LONG`. */
export function fewOf<Each>(all: readonly Each[], count: number, browser: Browser): Each[] {
  if (ALL_OF_THEM) return [...all];
  const apart = Math.ceil(all.length / count);
  // Half of the way between two of the other browser's.
  const first = SEED + (browser === 'firefox' ? Math.floor(apart / 2) : 0);
  return all.filter((_, i) => (i + first) % apart === 0);
}

/** What a list can be gone through in: one of two. */
type Half = Browser | 'from-left' | 'from-right';
const SECOND: readonly Half[] = ['firefox', 'from-right'];

/**
 * Of a list whose parts are each tried in one of two ways what is tried in this one: half the time of trying all in both,
 * which is done with `LATERAL_LONG`. What is tried in which says `LATERAL_SEED`.
 */
export function halfOf<Each>(all: readonly Each[], half: Half): Each[] {
  const first = SEED + (SECOND.includes(half) ? 1 : 0);
  return all.filter((_, i) => ALL_OF_THEM || (i + first) % 2 === 0);
}

/**
 * `test` for cases that are each tried in one of two browsers, like `halfOf`; in the other one they are told as left out.
 */
export function testInTurn(half: Half): (name: string, run: () => Promise<void>) => void {
  let turn = SEED + (SECOND.includes(half) ? 1 : 0);
  return (name, run) => test.runIf(ALL_OF_THEM || turn++ % 2 === 0)(name, run);
}
