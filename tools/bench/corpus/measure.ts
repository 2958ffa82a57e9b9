import type { Article } from '../../../src/core/article/article.ts';
import { words } from '../../../src/core/article/words.ts';
import { articleTerms } from '../../../src/core/index/article-terms.ts';
import type { Rarity } from '../../../src/core/index/rarity.ts';
import { INDEXING } from '../../../src/core/index/thresholds.ts';

type Texts = Pick<Article, 'title' | 'text'>;

/** What of a corpus matters to an index. */
export interface CorpusMeasures {
  readonly articles: number;
  /** Words of an article and different ones among them: a tenth, half, nine tenths have fewer. */
  readonly words: readonly number[];
  readonly different: readonly number[];
  /** Shares of words: capitalised, numbers. */
  readonly capitalised: number;
  readonly numbers: number;
  /** Different words after so many articles. */
  readonly vocabulary: readonly (readonly [articles: number, different: number])[];
  /** Exponent of the vocabulary's growth with the words read (Heaps' law), from the first mark to the last. */
  readonly heaps: number;
  /** Of the words in their order of frequency: the share of articles that hold the one in this place. */
  readonly shares: readonly (readonly [place: number, share: number])[];
  /** Share of different words that stand in one article alone. */
  readonly once: number;
}

const MARKS = [500, 1_000, 2_000, 4_000, 5_900, 9_900];
const PLACES = [1, 10, 30, 100, 300, 1_000, 3_000, 10_000];

export function measureCorpus(corpus: Iterable<Texts>): CorpusMeasures {
  const holds = new Map<string, number>();
  const lengths: number[] = [];
  const different: number[] = [];
  const vocabulary: [number, number][] = [];
  const wordsAt: number[] = [];
  let all = 0;
  let capitalised = 0;
  let numbers = 0;
  for (const { title, text } of corpus) {
    const its = words(`${title}\n${text}`);
    lengths.push(its.length);
    all += its.length;
    for (const word of its) {
      if (word.capitalised) capitalised += 1;
      if (word.numeric) numbers += 1;
    }
    const terms = new Set(its.map(({ term }) => term));
    different.push(terms.size);
    for (const term of terms) holds.set(term, (holds.get(term) ?? 0) + 1);
    if (MARKS.includes(lengths.length)) {
      vocabulary.push([lengths.length, holds.size]);
      wordsAt.push(all);
    }
  }
  const frequencies = [...holds.values()].sort((a, b) => b - a);
  const articles = lengths.length;
  return {
    articles,
    words: spread(lengths),
    different: spread(different),
    capitalised: capitalised / all,
    numbers: numbers / all,
    vocabulary,
    heaps: Math.log(vocabulary.at(-1)![1] / vocabulary[0]![1]) / Math.log(wordsAt.at(-1)! / wordsAt[0]!),
    shares: PLACES.map((place) => [place, (frequencies[place - 1] ?? 0) / articles]),
    once: frequencies.filter((frequency) => frequency === 1).length / frequencies.length,
  };
}

/**
 * How much two articles share of what they are found by: terms in both signatures, of 24. A twentieth, a quarter, half,
 * three quarters of the pairs share fewer; and the mean.
 */
export interface SharedTerms {
  readonly pairs: number;
  readonly spread: readonly number[];
  readonly mean: number;
}

export function sharedTerms(pairs: Iterable<readonly [Texts, Texts]>, rarity: Rarity): SharedTerms {
  const shared: number[] = [];
  for (const [a, b] of pairs) {
    const its = new Set(signed(a, rarity));
    shared.push(signed(b, rarity).filter((term) => its.has(term)).length);
  }
  return {
    pairs: shared.length,
    spread: [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => at(shared, share)),
    mean: shared.reduce((sum, count) => sum + count, 0) / shared.length,
  };
}

function signed(article: Texts, rarity: Rarity): readonly string[] {
  return articleTerms(article, rarity).ranked.slice(0, INDEXING.signatureTerms);
}

function spread(values: readonly number[]): number[] {
  return [0.1, 0.5, 0.9].map((share) => at(values, share));
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}
