import { comparableSentences, isClaim } from '../../../src/core/facts/sentence.ts';
import type { Alignment } from '../../../src/core/facts/stars/stars.ts';
import type { ReadArticle } from '../../../src/core/reading/reading.ts';
import { keysOf } from '../../fact-model/examples.ts';
import { isOn } from '../../fact-model/presence-examples.ts';
import type { FactEvent } from './fact-events.ts';

/** Sentences called absent from a page, how many of them it has, and how many it truly lacks. */
export interface AbsentTally {
  called: number;
  wrong: number;
  absent: number;
  /** Of these the whole sentences: headings, credits and picture lines claim nothing that could be listed. */
  claims: number;
}

export const absentTally = (): AbsentTally => ({ called: 0, wrong: 0, absent: 0, claims: 0 });

/**
 * Each article of an event as the page: what is called absent from it, against the gold. A sentence is truly absent if
 * no fact it stands in, weakly or not, stands on the page; the page has it if one that it surely says does; others count
 * neither way.
 */
export function absences(
  event: FactEvent,
  alignment: (page: ReadArticle, others: readonly ReadArticle[]) => Alignment,
): AbsentTally {
  const counts = absentTally();
  for (const page of event.articles) {
    const { id } = page.article;
    const lacking = lackingOn(event, id);
    counts.absent += lacking.size;
    const others = event.articles.filter((each) => each !== page);
    const claims = new Set(
      others.flatMap(comparableSentences).flatMap((each) => (isClaim(each) ? keysOf(event, each) : [])),
    );
    counts.claims += [...claims].filter((key) => lacking.has(key)).length;
    const called = alignment(page, others).elsewhere.flatMap(({ centre, points }) => [
      centre,
      ...points.map((point) => point.sentence),
    ]);
    for (const key of new Set(called.flatMap(({ sentence }) => keysOf(event, sentence)))) {
      const label = isOn(event, key, id);
      if (label === null) continue;
      counts.called += 1;
      counts.wrong += label;
    }
  }
  return counts;
}

/** The sentences of the gold that an article truly lacks. */
export function lackingOn(event: FactEvent, page: string): ReadonlySet<string> {
  const lacking = event.sentences.filter(
    ({ key, article, headline }) => !headline && article !== page && isOn(event, key, page) === 0,
  );
  return new Set(lacking.map(({ key }) => key));
}
