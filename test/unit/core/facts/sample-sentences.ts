import type { Article } from '../../../../src/core/article/article.ts';
import { type EventScores, scoreEvent } from '../../../../src/core/facts/scoring/score-event.ts';
import { comparableSentences, headlineSentence } from '../../../../src/core/facts/sentence.ts';
import { type Alignment, align } from '../../../../src/core/facts/stars/stars.ts';
import { type WeighedEvent, type WeighedSentence, weigh } from '../../../../src/core/facts/weighing/weigh.ts';
import { read, tables } from '../sample-event.ts';

/** The sentences of these articles, weighed and scored together as one event's. */
export interface ScoredSentences {
  readonly event: WeighedEvent;
  readonly scores: EventScores;
  /** Places in the event's list, one list an article. */
  readonly places: readonly (readonly number[])[];
}

export function scoredSentences(...articles: Article[]): ScoredSentences {
  const each = articles.map((article) => comparableSentences(read(article)));
  const event = weigh(each.flat(), tables);
  let next = 0;
  const places = each.map((own) => own.map(() => next++));
  return { event, scores: scoreEvent(event), places };
}

/** The first article aligned with the others, its headline left out unless it is asked for. */
export function aligned(
  [page, ...others]: readonly Article[],
  withHeadline = false,
): Alignment & { readonly own: readonly WeighedSentence[]; readonly sentences: ScoredSentences } {
  const [own, ...theirs] = [page!, ...others].map((article) => comparableSentences(read(article)));
  const headline = withHeadline ? headlineSentence(read(page!)) : [];
  const event = weigh([...headline, ...own!, ...theirs.flat()], tables);
  const scores = scoreEvent(event);
  const places = Array.from(event.sentences.keys());
  const [first, second] = [headline.length, headline.length + own!.length];
  const sides = {
    headline: places.slice(0, first),
    page: places.slice(first, second),
    others: places.slice(second),
  };
  return {
    ...align(event, scores, sides),
    own: sides.page.map((at) => event.sentences[at]!),
    sentences: { event, scores, places: [sides.page, sides.others] },
  };
}
