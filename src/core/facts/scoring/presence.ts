import type { WeighedEvent } from '../weighing/weigh.ts';
import { PRESENCE_MODEL } from './fact-model.ts';

/** A score of 0 is no more sure than this. */
const SUREST = 0.003;

/**
 * What tells whether an article says what a sentence of another one does: the log odds of its best match there, and the
 * share of its weight that lies in terms the article has nowhere. A fact in other words has a weak match, but uses the
 * article's names and words; a further fact brings new ones.
 * @param best score of the sentence's best match in the article
 */
export function presenceFeatures(
  { sentences }: WeighedEvent,
  sentence: number,
  best: number,
  known: ReadonlySet<number>,
): readonly [odds: number, novelty: number] {
  const { ids, weights } = sentences[sentence]!.terms;
  let [novel, all] = [0, 0];
  for (let k = 0; k < ids.length; k++) {
    all += weights[k]!;
    if (!known.has(ids[k]!)) novel += weights[k]!;
  }
  return [Math.log((best + SUREST) / (1 - best + SUREST)), all > 0 ? novel / all : 0];
}

/** The terms of these sentences, by id. */
export function termsOf({ sentences }: WeighedEvent, places: readonly number[]): Set<number> {
  const known = new Set<number>();
  for (const place of places) for (const id of sentences[place]!.terms.ids) known.add(id);
  return known;
}

/** How sure it is, 0 to 1, that an article says what a sentence of another one does. */
export function presence(
  event: WeighedEvent,
  sentence: number,
  best: number,
  known: ReadonlySet<number>,
): number {
  const [odds, novelty] = presenceFeatures(event, sentence, best, known);
  const { bias, weights } = PRESENCE_MODEL;
  return 1 / (1 + Math.exp(-(bias + weights.odds * odds + weights.novelty * novelty)));
}
