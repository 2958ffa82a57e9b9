import { facetsOf } from '../../src/core/facts/scoring/facets.ts';
import { presenceFeatures, termsOf } from '../../src/core/facts/scoring/presence.ts';
import { forEachPair } from '../../src/core/facts/scoring/score-event.ts';
import { comparableSentences, headlineSentence, isClaim } from '../../src/core/facts/sentence.ts';
import type { ComparingTables } from '../../src/core/facts/tables.ts';
import { weigh } from '../../src/core/facts/weighing/weigh.ts';
import type { FactEvent } from '../eval/compare/fact-events.ts';
import { keysOf } from './examples.ts';
import { type Example, type LinearModel, probability } from './logistic-regression.ts';

/**
 * Each whole sentence of an event against each other article as the page: 1 if that has a fact which the sentence
 * surely reports, 0 if none that it may report; others are left out.
 * @param model scores the pairs; not made from this event
 */
export function presenceExamples(event: FactEvent, tables: ComparingTables, model: LinearModel): Example[] {
  const sentences = event.articles.flatMap((read) => [
    ...headlineSentence(read),
    ...comparableSentences(read),
  ]);
  const weighed = weigh(sentences, tables);
  const size = sentences.length;
  const scores = new Float64Array(size * size);
  forEachPair(weighed, sentences.map(facetsOf), (i, j, features) => {
    scores[i * size + j] = scores[j * size + i] = probability(model, features);
  });
  const places = Array.from(sentences.keys());
  return event.articles.flatMap(({ article: { id } }) => {
    const page = places.filter((i) => sentences[i]!.article === id);
    const known = termsOf(weighed, page);
    return places.flatMap((i): Example[] => {
      const sentence = sentences[i]!;
      if (sentence.article === id || sentence.position < 0 || !isClaim(sentence)) return [];
      const best = Math.max(0, ...page.map((own) => scores[own * size + i]!));
      const features = Float64Array.from(presenceFeatures(weighed, i, best, known));
      return keysOf(event, sentence).flatMap((key) => {
        const label = isOn(event, key, id);
        return label === null ? [] : [{ features, label, weight: 1 }];
      });
    });
  });
}

/** 1 if the article has a fact that the sentence surely reports, 0 if none that it may report, null otherwise. */
export function isOn({ sentences, facts }: FactEvent, key: string, article: string): 0 | 1 | null {
  const letter = sentences.find((each) => each.article === article)!.key[0]!;
  const isHere = (keys: readonly string[]) => keys.some((each) => each.startsWith(letter));
  if (facts.some(({ members }) => members.includes(key) && isHere(members))) return 1;
  const touched = facts.some(({ members, weak }) => {
    const all = [...members, ...weak];
    return all.includes(key) && isHere(all);
  });
  return touched ? null : 0;
}
