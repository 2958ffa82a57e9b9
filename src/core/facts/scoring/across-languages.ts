import type { Slices } from '../../slices.ts';
import { ALIGNING } from '../thresholds.ts';
import type { WeighedEvent, WeighedSentence } from '../weighing/weigh.ts';
import { type Facets, relateDays } from './facets.ts';

/**
 * Scores the pairs of sentences in two languages: by who and what is named in both, numbers and days, of which at least
 * two kinds must agree. Never a sure match: the same people and figures stand in many sentences of an event.
 */
export function* acrossSteps(
  { sentences }: WeighedEvent,
  facets: readonly Facets[],
  put: (i: number, j: number, score: number) => void,
): Slices<void> {
  const languages = new Set(sentences.flatMap(({ sentence }) => sentence.lang ?? []));
  if (languages.size < 2) return;
  let inSlice = 0;
  for (let i = 0; i < sentences.length; i++) {
    const own = sentences[i]!.sentence;
    if (own.lang === null) continue;
    inSlice += sentences.length - i;
    if (inSlice > PAIRS_IN_A_SLICE) {
      yield null;
      inSlice = 0;
    }
    for (let j = i + 1; j < sentences.length; j++) {
      const other = sentences[j]!.sentence;
      if (other.lang === null || other.lang === own.lang || other.article === own.article) continue;
      const evidence = evidenceFor(sentences[i]!, sentences[j]!, facets[i]!, facets[j]!);
      if (evidence < ALIGNING.leastEvidence) continue;
      const above = (evidence - ALIGNING.leastEvidence) / evidence;
      const room = ALIGNING.strong - ALIGNING.shade - ALIGNING.possible;
      put(i, j, ALIGNING.possible + above * room);
    }
  }
}

/** Pairs of sentences that are scored before others are answered. */
const PAIRS_IN_A_SLICE = 10_000;

/** Points for what agrees; 0 where only one kind does. */
function evidenceFor(a: WeighedSentence, b: WeighedSentence, own: Facets, other: Facets): number {
  let names = 0;
  for (let k = 0; k < a.entities.ids.length; k++) {
    // An event's own people and places stand in most of its sentences, and weigh nearly nothing.
    if (b.entities.ids.includes(a.entities.ids[k]!)) names += Math.min(1, a.entities.weights[k]! / 2);
  }
  let numbers = 0;
  for (const { number } of own.numbers) {
    if (other.numbers.some((each) => each.number.value === number.value && each.number.high === number.high))
      // 3 of anything is soon met again, 9,200 is not.
      numbers += number.value >= 100 ? 1.5 : number.value >= 10 ? 1 : 0.5;
  }
  const days = Math.max(0, relateDays(own, other, true)) / 2;
  const kinds = [names, numbers, days].filter((points) => points > 0).length;
  return kinds < 2 ? 0 : names + numbers + days;
}
