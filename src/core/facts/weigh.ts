import type { Word } from '../article/words.ts';
import type { Rarity } from '../index/rarity.ts';
import { euclideanNorm, type FeatureVector, featureVector, totalWeight } from './feature-vector.ts';
import { letterGrams } from './letter-grams.ts';
import { SAYING, TITLES } from './saying.ts';
import type { Sentence } from './sentence.ts';
import { ALIGNING } from './thresholds.ts';

/** A sentence as weighted terms, letter runs and word pairs: what the scorer compares. */
export interface WeighedSentence {
  readonly sentence: Sentence;
  /** Term → weight, heaviest form where a term occurs twice: the reasons of a match are told by it. */
  readonly weights: ReadonlyMap<string, number>;
  readonly terms: FeatureVector;
  /** Sum of the terms' weights, at least half the event's mean. */
  readonly mass: number;
  /** Letter 5-grams by their idf over the event, and their Euclidean norm. */
  readonly letters: FeatureVector;
  readonly lettersNorm: number;
  /** Pairs of weighty terms at most three apart, by the geometric mean of their weights. */
  readonly pairs: FeatureVector;
  /** Sum of the pairs' weights, at least half the event's mean. */
  readonly pairsMass: number;
}

/**
 * Weighs the sentences of one event. A term's weight is ln((n + 1) / (df + .5)) over the event's sentences, times a
 * power of its background rarity: the first knows what this event repeats, the second that "said" is common
 * everywhere. Names and titles next to a verb of saying count less: they tell who speaks, not what is said.
 */
export function weigh(sentences: readonly Sentence[], rarity: Rarity): WeighedSentence[] {
  const grams = sentences.map((sentence) => letterGrams(sentence.words));
  const termCounts = countSentences(
    sentences.map((sentence) => new Set(sentence.words.map((word) => word.term))),
  );
  const idf = (df: number) => Math.log((sentences.length + 1) / (df + 0.5));
  const gramWeights = countSentences(grams);
  for (const [gram, df] of gramWeights) gramWeights.set(gram, idf(df));
  const ids = new Map([...termCounts.keys()].map((term, id) => [term, id] as const));
  const weightOf = new Map(
    [...termCounts].map(([term, df]) => {
      const background = Math.min(1, rarity.of(term) / ALIGNING.rarityCeiling);
      return [term, idf(df) * Math.max(ALIGNING.rarityFloor, background) ** ALIGNING.rarityPower] as const;
    }),
  );
  const weighed = sentences.map((sentence, i): WeighedSentence => {
    const weights = weighWords(sentence.words, weightOf);
    const terms = vectorOf(new Map([...weights].map(([term, weight]) => [ids.get(term)!, weight] as const)));
    const letters = featureVector(grams[i]!, (gram) => gramWeights.get(gram)!);
    const pairs = weighPairs(sentence.words, weights, ids);
    return {
      sentence,
      weights,
      terms,
      mass: totalWeight(terms),
      letters,
      lettersNorm: euclideanNorm(letters),
      pairs,
      pairsMass: totalWeight(pairs),
    };
  });
  return withLeastMass(weighed);
}

/** Very short sentences would match anything: none weighs less than half the mean. */
function withLeastMass(weighed: readonly WeighedSentence[]): WeighedSentence[] {
  const mean = (of: (each: WeighedSentence) => number) =>
    weighed.reduce((total, each) => total + of(each), 0) / Math.max(1, weighed.length);
  const least = mean((each) => each.mass) / 2;
  const leastPairs = mean((each) => each.pairsMass) / 2;
  return weighed.map((each) => ({
    ...each,
    mass: Math.max(each.mass, least),
    pairsMass: Math.max(each.pairsMass, leastPairs),
  }));
}

function weighWords(words: readonly Word[], weightOf: ReadonlyMap<string, number>): Map<string, number> {
  const weights = new Map<string, number>();
  const saying = sayingZone(words);
  words.forEach((word, at) => {
    const weight = weightOf.get(word.term)! * (saying[at] ? ALIGNING.sayingFactor : 1);
    weights.set(word.term, Math.max(weights.get(word.term) ?? 0, weight));
  });
  return weights;
}

/** For every word whether it is a verb of saying, or a name or a title within a few words of one. */
function sayingZone(words: readonly Word[]): boolean[] {
  const zone = new Array<boolean>(words.length).fill(false);
  words.forEach((word, at) => {
    if (!SAYING.has(word.term)) return;
    zone[at] = true;
    const to = Math.min(words.length - 1, at + ALIGNING.sayingReach);
    for (let i = Math.max(0, at - ALIGNING.sayingReach); i <= to; i++) {
      const near = words[i]!;
      if (near.capitalised || TITLES.has(near.term)) zone[i] = true;
    }
  });
  return zone;
}

function weighPairs(
  words: readonly Word[],
  weights: ReadonlyMap<string, number>,
  ids: ReadonlyMap<string, number>,
): FeatureVector {
  const heavy = words.filter((word) => weights.get(word.term)! >= ALIGNING.pairLeastWeight);
  const pairs = new Map<number, number>();
  for (let i = 0; i < heavy.length; i++) {
    for (let j = i + 1; j <= i + ALIGNING.pairReach && j < heavy.length; j++) {
      const [a, b] = [ids.get(heavy[i]!.term)!, ids.get(heavy[j]!.term)!];
      if (a === b) continue;
      // One number for an unordered pair; events have far fewer than 46,340 terms, whose square still fits 31 bits.
      const pair = Math.min(a, b) * ids.size + Math.max(a, b);
      pairs.set(pair | 0, Math.sqrt(weights.get(heavy[i]!.term)! * weights.get(heavy[j]!.term)!));
    }
  }
  return vectorOf(pairs);
}

function vectorOf(weights: ReadonlyMap<number, number>): FeatureVector {
  return featureVector(weights.keys(), (id) => weights.get(id)!);
}

function countSentences<Feature>(sets: readonly Iterable<Feature>[]): Map<Feature, number> {
  const counts = new Map<Feature, number>();
  for (const set of sets) for (const feature of set) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}
