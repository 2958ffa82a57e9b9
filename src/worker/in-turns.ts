import type { CorpusHost } from './corpus-host.ts';

/**
 * All of some work, with other calls answered between its slices.
 * @throws the signal's reason when that aborts
 */
export async function inTurns<Result>(
  host: Pick<CorpusHost, 'pause'>,
  slices: Generator<unknown, Result>,
  signal: AbortSignal,
): Promise<Result> {
  for (;;) {
    signal.throwIfAborted();
    const { done, value } = slices.next();
    if (done) return value;
    await host.pause();
  }
}
