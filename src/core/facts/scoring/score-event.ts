import { atOnce, type Slices } from '../../slices.ts';
import { ALIGNING } from '../thresholds.ts';
import type { WeighedEvent } from '../weighing/weigh.ts';
import { acrossSteps } from './across-languages.ts';
import { type Doubt, doubtsOf } from './doubts.ts';
import { type Facets, facetsOf } from './facets.ts';
import { FACT_MODEL } from './fact-model.ts';
import { Overlaps } from './overlaps.ts';
import { FEATURES, PairFeatures } from './pair-features.ts';

/** How sure it is of each pair of sentences of different articles that they assert the same. */
export interface EventScores {
  /** 0 to 1, by places in `WeighedEvent.sentences`; the same both ways, 0 within an article. */
  of(i: number, j: number): number;
  /** Why a pair is no stronger than that, though it may share much. */
  doubts(i: number, j: number): readonly Doubt[];
}

/**
 * Scores all pairs of an event by a logistic regression over `FEATURES`; those of two languages, which share few words,
 * by names, numbers and dates alone. What contradicts stays below a strong match, and where it also looks like another
 * event, below a possible one.
 * @param own how many of the first sentences are the page's; pairs of others have to overlap more to be looked at
 */
export function scoreEvent(event: WeighedEvent, own = event.sentences.length): EventScores {
  return atOnce(scoreSteps(event, own));
}

/** The same in slices. */
export function* scoreSteps(event: WeighedEvent, own: number): Slices<EventScores> {
  const size = event.sentences.length;
  const scores = new Float32Array(size * size);
  const put = (i: number, j: number, score: number) => {
    scores[i * size + j] = scores[j * size + i] = score;
  };
  const facets: Facets[] = [];
  for (const { sentence } of event.sentences) {
    if (facets.length % FACETS_IN_A_SLICE === FACETS_IN_A_SLICE - 1) yield null;
    facets.push(facetsOf(sentence));
  }
  yield null;
  yield* pairSteps(
    event,
    facets,
    (i, j, features) => {
      const sure = probability(features);
      const limit = sure < ALIGNING.possible ? 1 : doubtsOf(event, i, j, facets[i]!, facets[j]!).limit;
      put(i, j, Math.min(sure, limit));
    },
    own,
  );
  yield* acrossSteps(event, facets, put);
  return {
    of: (i, j) => scores[i * size + j]!,
    doubts: (i, j) => doubtsOf(event, i, j, facets[i]!, facets[j]!).kinds,
  };
}

/**
 * The features of each pair of sentences of different articles, `i` before `j`, that share enough words to come into
 * question; the array is written over for each.
 */
export function forEachPair(event: WeighedEvent, facets: readonly Facets[], visit: VisitPair): void {
  atOnce(pairSteps(event, facets, visit, event.sentences.length));
}

type VisitPair = (i: number, j: number, features: Float64Array) => void;

/** Sentences of which what is compared by value is got together before others are answered. */
const FACETS_IN_A_SLICE = 300;
/** Pairs that are scored before others are answered: some four milliseconds. */
const PAIRS_IN_A_SLICE = 2_000;

function* pairSteps(
  event: WeighedEvent,
  facets: readonly Facets[],
  visit: VisitPair,
  own: number,
): Slices<void> {
  const overlaps = yield* Overlaps.of(event, own);
  yield null;
  const pairs = new PairFeatures(event, overlaps, facets);
  const features = new Float64Array(FEATURES.length);
  const { size } = overlaps;
  const page = overlaps.leastOf(0, own, ALIGNING.leastOverlap, ALIGNING.mostPairs);
  const others = overlaps.leastOf(own, size, ALIGNING.leastOverlapOfOthers, ALIGNING.mostPairs);
  const columns = new Int32Array(size);
  yield null;
  let inSlice = 0;
  for (let i = 0; i < size; i++) {
    const count = overlaps.columns(i, i < own ? page : others, columns);
    if (count === 0) continue;
    pairs.select(i);
    for (let k = 0; k < count; k++) {
      pairs.write(columns[k]!, features);
      visit(i, columns[k]!, features);
    }
    inSlice += count;
    if (inSlice < PAIRS_IN_A_SLICE) continue;
    yield null;
    inSlice = 0;
  }
}

function probability(features: Float64Array): number {
  let odds: number = FACT_MODEL.bias;
  for (let k = 0; k < WEIGHTS.length; k++) odds += WEIGHTS[k]! * features[k]!;
  return 1 / (1 + Math.exp(-odds));
}

const WEIGHTS = Float64Array.from(FEATURES, (name) => FACT_MODEL.weights[name]);
