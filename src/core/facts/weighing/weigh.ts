import { atOnce, type Slices } from '../../slices.ts';
import type { Sentence } from '../sentence.ts';
import type { ComparingTables } from '../tables.ts';
import { ALIGNING } from '../thresholds.ts';
import { type FeatureRows, GrowingRows, rowOf, rowWeight } from './feature-rows.ts';
import { type FeatureVector, totalWeight } from './feature-vector.ts';
import { LetterGrams } from './letter-grams.ts';
import { Numbering } from './numbering.ts';
import { Relatives } from './relatives.ts';
import { sayingZone, speechKinds } from './saying.ts';
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
  /** Letter 5-grams by their idf over the event, without those of this sentence alone, and the Euclidean norm of all. */
  readonly letters: FeatureVector;
  readonly lettersNorm: number;
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
  /** The terms of each sentence, and what may stand for them, by likeness × the term's weight. */
  readonly related: FeatureRows;
  /** The letters of all. */
  readonly letters: FeatureRows;
  /** Pairs of weighty terms at most three apart by the mean of their weights, without those of one sentence alone. */
  readonly pairs: FeatureRows;
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
export function weigh(sentences: readonly Sentence[], tables: ComparingTables): WeighedEvent {
  return atOnce(weighSteps(sentences, tables));
}

/** Sentences weighed before others are answered. */
const SENTENCES_IN_A_SLICE = 200;

/** The same in slices. */
export function* weighSteps(
  sentences: readonly Sentence[],
  { rarity, related: relatedWords }: ComparingTables,
): Slices<WeighedEvent> {
  const count = sentences.length;
  const table = termTable(sentences, rarity);
  if (count > SENTENCES_IN_A_SLICE) yield null;
  const speech = speechKinds(table.texts);
  const grams = new LetterGrams();
  const [gramIds, pairIds] = [new Numbering(count * NEW.grams), new Numbering(count * NEW.pairs)];
  const entityIds = new Numbering();
  const entityPlaces = new Map<string, number>();
  const terms = new GrowingRows(count, count * SIZE.terms);
  const pairs = new GrowingRows(count, count * SIZE.pairs);
  const letters = new GrowingRows(count, count * SIZE.letters);
  const named: Int32Array[] = [];
  const scratch = new Float32Array(table.texts.length);
  for (let i = 0; i < count; i++) {
    if (i % SENTENCES_IN_A_SLICE === SENTENCES_IN_A_SLICE - 1) yield null;
    const sentence = sentences[i]!;
    const wordIds = table.wordIds[i]!;
    writeTerms(wordIds, sayingZone(sentence, wordIds, speech), table.weights, scratch, terms);
    writePairs(wordIds, scratch, pairIds, i + 1, pairs);
    for (let k = terms.starts[i]!; k < terms.size; k++) scratch[terms.ids[k]!] = 0;
    const length = grams.read(sentence.words);
    for (let k = 0; k < length; k++) {
      const id = gramIds.add(grams.grams[k]!, i + 1);
      if (id >= 0) letters.add(id, 0);
    }
    letters.endRow();
    named.push(numbered(sentence.entities.keys(), entityPlaces, entityIds, i + 1));
  }

  const gramCounts = gramIds.counts();
  const weightOf = idfTable(count);
  const letterWeights = letters.weights;
  for (let k = 0; k < letters.size; k++) letterWeights[k] = weightOf[gramCounts[letters.ids[k]!]!]!;
  const norms = Float64Array.from(sentences, (_, i) => rowNorm(letters, i));
  letters.keepShared(gramCounts);
  const pairMasses = Float64Array.from(sentences, (_, i) => rowWeight(pairs, i));
  pairs.keepShared(pairIds.counts());
  const masses = Float64Array.from(sentences, (_, i) => rowWeight(terms, i));
  // Very short sentences would match anything: none weighs less than half the mean.
  const [least, leastPairs] = [mean(masses) / 2, mean(pairMasses) / 2];
  const entityCounts = entityIds.counts();
  if (count > SENTENCES_IN_A_SLICE) yield null;
  const standIns = new Relatives(table, relatedWords);
  const related = new GrowingRows(count, count * SIZE.related);
  const weighed: WeighedSentence[] = [];
  for (let i = 0; i < count; i++) {
    if (i % SENTENCES_IN_A_SLICE === SENTENCES_IN_A_SLICE - 1) yield null;
    standIns.write(terms, i, related);
    const own = rowOf(terms, i);
    const entities = withIdf(named[i]!, entityCounts, weightOf);
    weighed.push({
      sentence: sentences[i]!,
      wordIds: table.wordIds[i]!,
      terms: own,
      mass: Math.max(masses[i]!, least),
      letters: rowOf(letters, i),
      lettersNorm: norms[i]!,
      pairsMass: Math.max(pairMasses[i]!, leastPairs),
      entities,
      entitiesMass: totalWeight(entities),
      namesMass: massOf(own, table, KIND.name),
      numbersMass: massOf(own, table, KIND.number),
    });
  }
  const sizes = {
    terms: table.texts.length,
    letters: gramIds.size,
    pairs: pairIds.size,
    entities: entityIds.size,
  };
  return { sentences: weighed, terms: table, related, letters, pairs, sizes };
}

/** Of a sentence of news, roughly: features, and those of them that none before it has. */
const SIZE = { terms: 20, related: 60, pairs: 30, letters: 120 } as const;
const NEW = { grams: 50, pairs: 25 } as const;

/** The idf of what so many of the event's sentences have. */
function idfTable(sentences: number): Float32Array {
  const table = new Float32Array(sentences + 1);
  for (let count = 0; count <= sentences; count++) table[count] = idf(sentences, count);
  return table;
}

function mean(values: Float64Array): number {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k]!;
  return total / Math.max(1, values.length);
}

function rowNorm({ weights, starts }: FeatureRows, row: number): number {
  let squares = 0;
  for (let k = starts[row]!; k < starts[row + 1]!; k++) squares += weights[k]! * weights[k]!;
  return Math.sqrt(squares);
}

function numbered(
  names: Iterable<string>,
  places: Map<string, number>,
  numbering: Numbering,
  sentence: number,
): Int32Array {
  const ids: number[] = [];
  for (const name of names) {
    let place = places.get(name);
    if (place === undefined) {
      place = places.size;
      places.set(name, place);
    }
    ids.push(numbering.add(place, sentence));
  }
  return new Int32Array(ids);
}

function withIdf(ids: Int32Array, counts: Int32Array, weightOf: Float32Array): FeatureVector {
  const weights = new Float32Array(ids.length);
  for (let k = 0; k < ids.length; k++) weights[k] = weightOf[counts[ids[k]!]!]!;
  return { ids, weights };
}

/** The weight of each term of a sentence, heaviest form where it occurs twice; laid out in `laid` as well. */
function writeTerms(
  wordIds: Int32Array,
  saying: Uint8Array | null,
  weightOf: Float64Array,
  laid: Float32Array,
  to: GrowingRows,
): void {
  const first = to.size;
  for (let at = 0; at < wordIds.length; at++) {
    const id = wordIds[at]!;
    const weight = weightOf[id]! * (saying?.[at] ? ALIGNING.sayingFactor : 1);
    if (laid[id] === 0) to.add(id, 0);
    if (weight > laid[id]!) laid[id] = weight;
  }
  for (let k = first; k < to.size; k++) to.weights[k] = laid[to.ids[k]!]!;
  to.endRow();
}

/** Pairs of near weighty terms, unordered, by the geometric mean of their weights. */
function writePairs(
  wordIds: Int32Array,
  weightOf: Float32Array,
  numbering: Numbering,
  sentence: number,
  to: GrowingRows,
): void {
  for (let i = 0; i < wordIds.length; i++) {
    const one = wordIds[i]!;
    if (weightOf[one]! < ALIGNING.pairLeastWeight) continue;
    for (let j = i + 1, near = 0; j < wordIds.length && near < ALIGNING.pairReach; j++) {
      const other = wordIds[j]!;
      if (weightOf[other]! < ALIGNING.pairLeastWeight) continue;
      near += 1;
      if (one === other) continue;
      const [a, b] = one < other ? [one, other] : [other, one];
      // Events have fewer terms than 65,536 but for hostile ones, where pairs may meet.
      const id = numbering.add((a << 16) ^ b, sentence);
      if (id >= 0) to.add(id, Math.sqrt(weightOf[a]! * weightOf[b]!));
    }
  }
  to.endRow();
}

function massOf({ ids, weights }: FeatureVector, { kinds, rarities }: TermTable, kind: number): number {
  let total = 0;
  for (let k = 0; k < ids.length; k++)
    if (kinds[ids[k]!] === kind && rarities[ids[k]!]! >= ALIGNING.reasonLeastRarity) total += weights[k]!;
  return total;
}
