import { doubtsOf } from '../../src/core/facts/scoring/doubts.ts';
import { facetsOf } from '../../src/core/facts/scoring/facets.ts';
import { forEachPair } from '../../src/core/facts/scoring/score-event.ts';
import { comparableSentences, headlineSentence, type Sentence } from '../../src/core/facts/sentence.ts';
import type { ComparingTables } from '../../src/core/facts/tables.ts';
import { weigh } from '../../src/core/facts/weighing/weigh.ts';
import { type FactEvent, goldOf } from '../eval/compare/fact-events.ts';

/** A pair of the gold's sentences of different articles. */
export interface FactPair {
  readonly a: string;
  readonly b: string;
  /** 1 the same fact, 0 not, null neither way. */
  readonly label: 0 | 1 | null;
  /** Null where the two share too little to be compared, or one is not among the sentences compared. */
  readonly features: Float64Array | null;
  /** What doubts let its score be at most. */
  readonly limit: number;
}

/**
 * All pairs of an event's sentences, headlines too. Where a sentence of the gold is two of ours, or two are one, the
 * pair that overlaps most stands for it.
 */
export function factPairs(event: FactEvent, tables: ComparingTables): FactPair[] {
  const sentences = event.articles.flatMap((read) => [
    ...headlineSentence(read),
    ...comparableSentences(read),
  ]);
  const keys = sentences.map((sentence) => keysOf(event, sentence));
  const weighed = weigh(sentences, tables);
  const found = new Map<string, Pick<FactPair, 'features' | 'limit'>>();
  const facets = sentences.map(facetsOf);
  forEachPair(weighed, facets, (i, j, features) => {
    for (const a of keys[i]!) {
      for (const b of keys[j]!) {
        const known = found.get(`${a} ${b}`)?.features;
        if (known && known[0]! >= features[0]!) continue;
        const { limit } = doubtsOf(weighed, i, j, facets[i]!, facets[j]!);
        found.set(`${a} ${b}`, { features: Float64Array.from(features), limit });
      }
    }
  });
  const label = goldOf(event);
  return event.sentences.flatMap((one, i) =>
    event.sentences.slice(i + 1).flatMap((other) => {
      if (one.article === other.article) return [];
      const [a, b] = [one.key, other.key];
      const { features, limit } = found.get(`${a} ${b}`) ?? { features: null, limit: 0 };
      return [{ a, b, label: label(a, b), features, limit }];
    }),
  );
}

/** The gold's sentences that one of ours is. */
export function keysOf(event: FactEvent, sentence: Sentence): string[] {
  const isHeadline = sentence.position < 0;
  return event.sentences
    .filter(
      ({ article, headline, holds }) =>
        article === sentence.article && (isHeadline ? headline : !headline && holds(sentence)),
    )
    .map(({ key }) => key);
}
