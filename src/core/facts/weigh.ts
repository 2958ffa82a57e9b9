import type { Word } from '../article/words.ts';
import type { Rarity } from '../index/rarity.ts';
import { ALIGNING } from './thresholds.ts';
import { SAYING, TITLES } from './saying.ts';
import type { Sentence } from './sentence.ts';

/** A sentence as weighted terms, letter runs and word pairs: what the scorer compares. */
export interface WeighedSentence {
  readonly sentence: Sentence;
  /** Term → weight, heaviest form where a term occurs twice. */
  readonly terms: ReadonlyMap<string, number>;
  /** Sum of the terms' weights, at least half the event's mean. */
  readonly mass: number;
  /** Letter 5-grams → weight (idf over the event), with their Euclidean norm. */
  readonly letters: ReadonlyMap<string, number>;
  readonly lettersNorm: number;
  /** Pairs of terms at most three words apart → √(product of weights). */
  readonly pairs: ReadonlyMap<string, number>;
  readonly pairsMass: number;
}

/**
 * Weighs the sentences of one event. A term's weight is ln((n + 1) / (df + .5)) over the event's sentences, times a
 * power of its background rarity: the first knows what this event repeats, the second that "said" is common
 * everywhere. Names and titles next to a verb of saying count less: they tell who speaks, not what is said.
 */
export function weigh(sentences: readonly Sentence[], rarity: Rarity): WeighedSentence[] {
  const terms = sentences.map((sentence) => termsOf(sentence));
  const grams = sentences.map((sentence) => gramsOf(sentence.letters));
  const termCounts = countSentences(terms);
  const gramCounts = countSentences(grams);
  const n = sentences.length;
  const idf = (df: number) => Math.log((n + 1) / (df + 0.5));
  const weightOf = (term: string) => {
    const background = Math.min(1, rarity.of(term) / ALIGNING.rarityCeiling);
    return idf(termCounts.get(term) ?? 1) * Math.max(ALIGNING.rarityFloor, background) ** ALIGNING.rarityPower;
  };
  const weighed = sentences.map((sentence, i) => {
    const own = new Map<string, number>();
    const saying = sayingZone(sentence.words);
    sentence.words.forEach((word, at) => {
      const weight = weightOf(word.term) * (saying[at] ? ALIGNING.sayingFactor : 1);
      own.set(word.term, Math.max(own.get(word.term) ?? 0, weight));
    });
    const letters = new Map<string, number>();
    let squares = 0;
    for (const gram of grams[i]!) {
      const weight = idf(gramCounts.get(gram) ?? 1);
      letters.set(gram, weight);
      squares += weight * weight;
    }
    const pairs = pairsOf(sentence.words, own);
    return {
      sentence,
      terms: own,
      mass: sum(own.values()),
      letters,
      lettersNorm: Math.sqrt(squares),
      pairs,
      pairsMass: sum(pairs.values()),
    };
  });
  const least = n ? sum(weighed.map((each) => each.mass)) / n / 2 : 0;
  const leastPairs = n ? sum(weighed.map((each) => each.pairsMass)) / n / 2 : 0;
  return weighed.map((each) => ({
    ...each,
    mass: Math.max(each.mass, least),
    pairsMass: Math.max(each.pairsMass, leastPairs),
  }));
}

function termsOf(sentence: Sentence): Set<string> {
  return new Set(sentence.words.map((word) => word.term));
}

const GRAM = 5;

function gramsOf(letters: string): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i + GRAM <= letters.length; i++) grams.add(letters.slice(i, i + GRAM));
  return grams;
}

/** For every word whether it is a name or a title within a few words of a verb of saying. */
function sayingZone(words: readonly Word[]): boolean[] {
  const zone = new Array<boolean>(words.length).fill(false);
  words.forEach((word, at) => {
    if (!SAYING.has(word.term)) return;
    zone[at] = true;
    const from = Math.max(0, at - ALIGNING.sayingReach);
    const to = Math.min(words.length - 1, at + ALIGNING.sayingReach);
    for (let i = from; i <= to; i++) {
      const near = words[i]!;
      if (near.capitalised || TITLES.has(near.term)) zone[i] = true;
    }
  });
  return zone;
}

function pairsOf(words: readonly Word[], weights: ReadonlyMap<string, number>): Map<string, number> {
  const heavy = words.filter((word) => (weights.get(word.term) ?? 0) >= ALIGNING.pairLeastWeight);
  const pairs = new Map<string, number>();
  for (let i = 0; i < heavy.length; i++) {
    for (let j = i + 1; j <= i + ALIGNING.pairReach && j < heavy.length; j++) {
      const [a, b] = [heavy[i]!.term, heavy[j]!.term];
      if (a === b) continue;
      const weight = Math.sqrt(weights.get(a)! * weights.get(b)!);
      pairs.set(a < b ? `${a} ${b}` : `${b} ${a}`, weight);
    }
  }
  return pairs;
}

function countSentences(sets: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
