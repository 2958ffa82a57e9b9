const ONE_IN = 5;
const SEED = Number(process.env.LATERAL_SEED ?? 20221219);

/**
 * Of a long list every fifth, others in each browser; which ones says `LATERAL_SEED`, so that in time all have their turn.
 * With `LATERAL_LONG` all of them.
 */
export function someOf<Each>(all: readonly Each[], browser: 'chromium' | 'firefox'): Each[] {
  const first = SEED + (browser === 'firefox' ? 2 : 0);
  if (process.env.LATERAL_LONG) return [...all];
  const some = all.filter((_, i) => (i + first) % ONE_IN === 0);
  // A short list is never left out.
  return some.length > 0 ? some : all.slice(0, 1);
}
