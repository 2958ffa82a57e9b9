import { facetsOf } from '../../src/core/facts/scoring/facets.ts';
import { holderOf, nearTo, presenceFeatures, sharesTime } from '../../src/core/facts/scoring/presence.ts';
import { forEachPair } from '../../src/core/facts/scoring/score-event.ts';
import { comparableSentences, headlineSentence, isClaim } from '../../src/core/facts/sentence.ts';
import type { ComparingTables } from '../../src/core/facts/tables.ts';
import { ALIGNING } from '../../src/core/facts/thresholds.ts';
import { weigh } from '../../src/core/facts/weighing/weigh.ts';
import type { FactEvent } from '../eval/compare/fact-events.ts';
import { keysOf } from './examples.ts';
import { type Example, type LinearModel, probability } from './logistic-regression.ts';

/** A claim of the gold and an article as the page. */
export interface PresenceExample extends Example {
  readonly key: string;
  readonly page: string;
  /** It matches the page, or surely a sentence of a third article that does, or gives a time that the page gives: nobody asks whether it is absent. */
  readonly matched: boolean;
}

/**
 * Each whole sentence of an event against each other article as the page: 1 if that has a fact which the sentence
 * surely reports, 0 if none that it may report; others are left out.
 * @returns gives the examples by a model that scores the pairs; not made from this event
 */
export function presenceExamples(
  event: FactEvent,
  tables: ComparingTables,
): (model: LinearModel) => PresenceExample[] {
  const sentences = event.articles.flatMap((read) => [
    ...headlineSentence(read),
    ...comparableSentences(read),
  ]);
  const weighed = weigh(sentences, tables);
  const size = sentences.length;
  const pairs: (readonly [i: number, j: number, features: Float64Array])[] = [];
  forEachPair(weighed, sentences.map(facetsOf), (i, j, features) => {
    pairs.push([i, j, Float64Array.from(features)]);
  });
  const keys = sentences.map((sentence) => keysOf(event, sentence));
  const places = Array.from(sentences.keys());
  return (model) => {
    const values = new Float64Array(size * size);
    for (const [i, j, features] of pairs)
      values[i * size + j] = values[j * size + i] = probability(model, features);
    const scores = { of: (i: number, j: number) => values[i * size + j]! };
    return event.articles.flatMap(({ article: { id } }) => {
      const holder = holderOf(
        weighed,
        scores,
        places.filter((i) => sentences[i]!.article === id),
      );
      const others = places.filter((i) => sentences[i]!.article !== id && sentences[i]!.position >= 0);
      const sure = others.filter((i) => holder.best(i) >= ALIGNING.possible);
      return others.flatMap((i): PresenceExample[] => {
        if (!isClaim(sentences[i]!)) return [];
        const features = presenceFeatures(weighed, scores, i, holder, nearTo(scores, i, others));
        const matched =
          sharesTime(weighed, i, holder) ||
          sure.some((each) => each === i || scores.of(i, each) >= ALIGNING.strong);
        return keys[i]!.flatMap((key) => {
          const label = isOn(event, key, id);
          return label === null ? [] : [{ key, page: id, features, label, weight: 1, matched }];
        });
      });
    });
  };
}

/**
 * 1 if the article has a fact that the sentence surely reports, 0 if none that it may report; null otherwise, and for
 * what reports nothing.
 */
export function isOn({ sentences, facts, notices }: FactEvent, key: string, article: string): 0 | 1 | null {
  if (notices.has(key)) return null;
  const letter = sentences.find((each) => each.article === article)!.key[0]!;
  const isHere = (keys: readonly string[]) => keys.some((each) => each.startsWith(letter));
  if (facts.some(({ members }) => members.includes(key) && isHere(members))) return 1;
  const touched = facts.some(({ members, weak }) => {
    const all = [...members, ...weak];
    return all.includes(key) && isHere(all);
  });
  return touched ? null : 0;
}
