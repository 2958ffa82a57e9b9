import type { Sentence } from '../sentence.ts';
import type { ComparingTables } from '../tables.ts';
import { ALIGNING } from '../thresholds.ts';
import { type FeatureVector, sharedFeatures, totalWeight } from './feature-vector.ts';
import { letterGrams } from './letter-grams.ts';
import { Numbering } from './numbering.ts';
import { relatives } from './relatives.ts';
import { sayingZone } from './saying.ts';
import { idf, KIND, type TermTable, termTable } from './term-table.ts';

/** A sentence as weighted terms, letter runs and word pairs: what the scorer compares. Ids count from 0 in the event. */
export interface WeighedSentence {
  readonly sentence: Sentence;
  /** Terms of its words, in their order. */
  readonly wordIds: Int32Array;
  /** Each term once, heaviest form where it occurs twice. */
  readonly terms: FeatureVector;
  /** Sum of the terms' weights, at least half the event's mean. */
  readonly mass: number;
  /** The terms again, and what may stand for them, by likeness × the term's weight. */
  readonly related: FeatureVector;
  /** Letter 5-grams by their idf over the event, without those of this sentence alone, and the Euclidean norm of all. */
  readonly letters: FeatureVector;
  readonly lettersNorm: number;
  /** Pairs of weighty terms at most three apart by the mean of their weights, without those of this sentence alone. */
  readonly pairs: FeatureVector;
  /** Sum of the weights of all its pairs, at least half the event's mean. */
  readonly pairsMass: number;
  /** Who and what is named, by their idf over the event. */
  readonly entities: FeatureVector;
  readonly entitiesMass: number;
  /** Weight of the terms that are names, and numbers, leaving out what is common in all news. */
  readonly namesMass: number;
  readonly numbersMass: number;
}

/** The sentences of one event, weighed together. */
export interface WeighedEvent {
  readonly sentences: readonly WeighedSentence[];
  readonly terms: TermTable;
  /** How many different ids each kind of feature has. */
  readonly sizes: {
    readonly terms: number;
    readonly letters: number;
    readonly pairs: number;
    readonly entities: number;
  };
}

/**
 * Weighs the sentences of one event. A term's weight is its idf over the event's sentences times a power of its
 * background rarity: the first knows what this event repeats, the second that "said" is common everywhere. Names and
 * titles next to a verb of saying count less: they tell who speaks, not what is said.
 * @param sentences those of an article stand together
 */
export function weigh(sentences: readonly Sentence[], { rarity, related }: ComparingTables): WeighedEvent {
  const terms = termTable(sentences, rarity);
  const [grams, pairs, entities] = [new Numbering(), new Numbering(), new Numbering()];
  const entityIds = new Map<string, number>();
  const scratch = new Float32Array(terms.texts.length);
  const drafts = sentences.map((sentence, i) => {
    const own = weighWords(sentence, terms.wordIds[i]!, terms.weights, scratch);
    const near = weighPairs(terms.wordIds[i]!, scratch, pairs, i + 1);
    for (let k = 0; k < own.ids.length; k++) scratch[own.ids[k]!] = 0;
    const named: number[] = [];
    for (const entity of sentence.entities.keys()) {
      const id = entityIds.get(entity) ?? entityIds.size;
      entityIds.set(entity, id);
      named.push(entities.add(id, i + 1));
    }
    return { own, near, grams: numbered(letterGrams(sentence.words), grams, i + 1), named };
  });
  const [gramCounts, pairCounts] = [grams.counts(), pairs.counts()];
  const idfOf = (count: number) => idf(sentences.length, count);
  const gramWeights = mapped(gramCounts, idfOf);
  const entityWeights = mapped(entities.counts(), idfOf);
  const standIns = relatives(terms, related);

  const weighed = sentences.map((sentence, i): WeighedSentence => {
    const { own, near, grams: gramIds, named } = drafts[i]!;
    const letters = withWeights(gramIds, gramWeights);
    const entityVector = withWeights(new Int32Array(named), entityWeights);
    return {
      sentence,
      wordIds: terms.wordIds[i]!,
      terms: own,
      mass: totalWeight(own),
      related: standIns(own),
      letters: sharedFeatures(letters, gramCounts),
      lettersNorm: euclideanNorm(letters),
      pairs: sharedFeatures(near, pairCounts),
      pairsMass: totalWeight(near),
      entities: entityVector,
      entitiesMass: totalWeight(entityVector),
      namesMass: massOf(own, terms, KIND.name),
      numbersMass: massOf(own, terms, KIND.number),
    };
  });
  const sizes = {
    terms: terms.texts.length,
    letters: grams.size,
    pairs: pairs.size,
    entities: entities.size,
  };
  return { sentences: withLeastMass(weighed), terms, sizes };
}

/** `Float32Array.from` takes ten times as long. */
function mapped(values: Int32Array, of: (value: number) => number): Float32Array {
  const result = new Float32Array(values.length);
  for (let k = 0; k < values.length; k++) result[k] = of(values[k]!);
  return result;
}

function numbered(features: Int32Array, numbering: Numbering, sentence: number): Int32Array {
  const ids = new Int32Array(features.length);
  let size = 0;
  for (let k = 0; k < features.length; k++) {
    const id = numbering.add(features[k]!, sentence);
    if (id >= 0) ids[size++] = id;
  }
  return ids.slice(0, size);
}

function withWeights(ids: Int32Array, weightOf: Float32Array): FeatureVector {
  const weights = new Float32Array(ids.length);
  for (let k = 0; k < ids.length; k++) weights[k] = weightOf[ids[k]!]!;
  return { ids, weights };
}

function euclideanNorm({ weights }: FeatureVector): number {
  let squares = 0;
  for (let k = 0; k < weights.length; k++) squares += weights[k]! * weights[k]!;
  return Math.sqrt(squares);
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

/** The weight of each term of a sentence, heaviest form where it occurs twice; laid out in `laid` as well. */
function weighWords(
  sentence: Sentence,
  wordIds: Int32Array,
  weightOf: Float64Array,
  laid: Float32Array,
): FeatureVector {
  const ids: number[] = [];
  const saying = sayingZone(sentence);
  for (let at = 0; at < wordIds.length; at++) {
    const id = wordIds[at]!;
    const weight = weightOf[id]! * (saying[at] ? ALIGNING.sayingFactor : 1);
    if (laid[id] === 0) ids.push(id);
    if (weight > laid[id]!) laid[id] = weight;
  }
  return withWeights(new Int32Array(ids), laid);
}

/** Pairs of near weighty terms, unordered, by the geometric mean of their weights. */
function weighPairs(
  wordIds: Int32Array,
  weightOf: Float32Array,
  numbering: Numbering,
  sentence: number,
): FeatureVector {
  const heavy: number[] = [];
  for (let at = 0; at < wordIds.length; at++)
    if (weightOf[wordIds[at]!]! >= ALIGNING.pairLeastWeight) heavy.push(wordIds[at]!);
  const ids: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < heavy.length; i++) {
    for (let j = i + 1; j <= i + ALIGNING.pairReach && j < heavy.length; j++) {
      const a = Math.min(heavy[i]!, heavy[j]!);
      const b = Math.max(heavy[i]!, heavy[j]!);
      if (a === b) continue;
      // Events have fewer terms than 65,536 but for hostile ones, where pairs may meet.
      const id = numbering.add((a << 16) ^ b, sentence);
      if (id < 0) continue;
      ids.push(id);
      weights.push(Math.sqrt(weightOf[a]! * weightOf[b]!));
    }
  }
  return { ids: new Int32Array(ids), weights: new Float32Array(weights) };
}

function massOf({ ids, weights }: FeatureVector, { kinds, rarities }: TermTable, kind: number): number {
  let total = 0;
  for (let k = 0; k < ids.length; k++)
    if (kinds[ids[k]!] === kind && rarities[ids[k]!]! >= ALIGNING.reasonLeastRarity) total += weights[k]!;
  return total;
}
