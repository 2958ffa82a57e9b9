import { shareTime } from '../clock-times.ts';
import type { Sentence } from '../sentence.ts';
import { ALIGNING } from '../thresholds.ts';
import type { WeighedEvent } from '../weighing/weigh.ts';
import { PRESENCE_MODEL } from './fact-model.ts';
import type { EventScores } from './score-event.ts';

/**
 * What tells whether an article says what a sentence of another one does, in the order in which it is written. `match`
 * that at least one of the article's sentences matches; `novelty` the share of the sentence's letters (5-grams, by the
 * square of their idf) that the article has nowhere; `neighbour` the best match by way of a third article, which may say
 * it in words that are nearer to both; `around` the matches of the sentence before and after it: reports tell things in
 * the same order; `clauses`, each of which can be what the article has; `size` of the event, by which all weights grow.
 */
export const PRESENCE_FEATURES = ['match', 'novelty', 'neighbour', 'around', 'clauses', 'size'] as const;

export type PresenceFeature = (typeof PRESENCE_FEATURES)[number];

/** Scores of 0 and 1 are no more sure than this. */
const SUREST = 0.003;
/** Sentences of a small event and of the largest that the model was made from; others are taken for these. */
const SIZES = { least: 33, most: 148 } as const;

/** The part of an event that a sentence may stand in: the sentences of one article. */
export interface Holder {
  readonly places: readonly number[];
  /** 1 for each letter run that stands there, by id. */
  readonly letters: Uint8Array;
  /** All times of day given there. */
  readonly times: readonly number[];
  /** The score of a sentence's best match there. */
  best(sentence: number): number;
}

type Scores = Pick<EventScores, 'of'>;

export function holderOf(
  { sentences, letters: rows, sizes }: WeighedEvent,
  scores: Scores,
  places: readonly number[],
): Holder {
  const letters = new Uint8Array(sizes.letters);
  for (const place of places) {
    const to = rows.starts[place + 1]!;
    for (let k = rows.starts[place]!; k < to; k++) letters[rows.ids[k]!] = 1;
  }
  const known = new Map<number, number>();
  const best = (sentence: number): number => {
    let most = known.get(sentence);
    if (most === undefined) {
      most = 0;
      for (const place of places) most = Math.max(most, scores.of(place, sentence));
      known.set(sentence, most);
    }
    return most;
  };
  const times = places.flatMap((place) => sentences[place]!.sentence.times);
  return { places, letters, times, best };
}

/** Those of the sentences of third articles that come near enough to one to tell something of it. */
export function nearTo(scores: Scores, sentence: number, others: readonly number[]): number[] {
  return others.filter((other) => scores.of(sentence, other) > ALIGNING.leastWay);
}

/**
 * Whether an article gives a time of day that the sentence gives as well: two reports of one event that both look at the
 * clock tell the same of it, in whatever words. Of what was called absent in spite of one all four were on the page.
 */
export function sharesTime({ sentences }: WeighedEvent, sentence: number, { times }: Holder): boolean {
  return shareTime(sentences[sentence]!.sentence.times, times);
}

/** @param near what `nearTo` gives for the sentence; that of the holder itself tells nothing */
export function presenceFeatures(
  event: WeighedEvent,
  scores: Scores,
  sentence: number,
  holder: Holder,
  near: readonly number[],
): Float64Array {
  const { sentences } = event;
  let none = 1;
  for (const place of holder.places) none *= 1 - scores.of(place, sentence);
  let way: number = ALIGNING.leastWay;
  for (const other of near) way = Math.max(way, Math.min(scores.of(sentence, other), holder.best(other)));
  const { article, clauses } = sentences[sentence]!.sentence;
  const beside = [sentence - 1, sentence + 1].map((at) =>
    isIn(sentences[at]?.sentence, article) ? holder.best(at) : 0,
  );
  return Float64Array.of(
    odds(1 - none),
    noveltyOf(event, sentence, holder),
    odds(way),
    odds((beside[0]! + beside[1]!) / 2),
    clauses.length,
    Math.log(Math.min(SIZES.most, Math.max(SIZES.least, sentences.length))),
  );
}

function isIn(sentence: Sentence | undefined, article: string): boolean {
  return sentence !== undefined && sentence.article === article && sentence.position >= 0;
}

function noveltyOf({ sentences, letters }: WeighedEvent, sentence: number, holder: Holder): number {
  const { lettersNorm } = sentences[sentence]!;
  if (lettersNorm === 0) return 0;
  let here = 0;
  const to = letters.starts[sentence + 1]!;
  for (let k = letters.starts[sentence]!; k < to; k++)
    if (holder.letters[letters.ids[k]!] === 1) here += letters.weights[k]! ** 2;
  return 1 - here / lettersNorm ** 2;
}

const odds = (sure: number) => Math.log((sure + SUREST) / (1 - sure + SUREST));

/** How sure it is, 0 to 1, that an article says what a sentence of another one does. */
function presence(
  event: WeighedEvent,
  scores: Scores,
  sentence: number,
  holder: Holder,
  near: readonly number[],
): number {
  const features = presenceFeatures(event, scores, sentence, holder, near);
  let sum: number = PRESENCE_MODEL.bias;
  for (let k = 0; k < WEIGHTS.length; k++) sum += WEIGHTS[k]! * features[k]!;
  return 1 / (1 + Math.exp(-sum));
}

const WEIGHTS = Float64Array.from(PRESENCE_FEATURES, (name) => PRESENCE_MODEL.weights[name]);

/**
 * Whether none of the articles comes near to saying what a sentence of another one does.
 * @param others the sentences of the coverage, among which those near to it tell something of it
 */
export function isAbsent(
  event: WeighedEvent,
  scores: Scores,
  sentence: number,
  holders: readonly Holder[],
  others: readonly number[],
): boolean {
  const near = nearTo(scores, sentence, others);
  return holders.every(
    (holder) =>
      !sharesTime(event, sentence, holder) &&
      presence(event, scores, sentence, holder, near) < ALIGNING.absent,
  );
}
