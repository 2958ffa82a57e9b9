import { checkWrongMatches } from '../core/judging/check-wrong-matches.ts';
import { pairOf, WRONG_MATCHES } from '../core/judging/wrong-match.ts';
import { wrongPairs } from '../core/judging/wrong-pairs.ts';
import { comparePairSteps } from '../core/pair/compare-pair.ts';
import { readHeld } from '../corpus/store/reading/read-articles.ts';
import type { PairAnswer } from '../messages/corpus-protocol.ts';
import type { CorpusHost } from './corpus-host.ts';
import { inTurns } from './in-turns.ts';

/**
 * Two articles and their comparison, made between other calls.
 * @throws the signal's reason when that aborts
 */
export async function comparePair(
  host: CorpusHost,
  wanted: { readonly a: number; readonly b: number },
  signal: AbortSignal,
): Promise<PairAnswer> {
  const db = await host.database();
  const [a, b] = await Promise.all([readHeld(db, wanted.a), readHeld(db, wanted.b)]);
  if (a === null || b === null || wanted.a === wanted.b) return { a, b, pair: null };
  const [tables, settings] = await Promise.all([host.contextTables(), host.settings()]);
  const called = checkWrongMatches(settings[WRONG_MATCHES])?.list ?? [];
  const steps = comparePairSteps(a.article, b.article, tables, wrongPairs(called.map(pairOf)));
  return { a, b, pair: await inTurns(host, steps, signal) };
}
