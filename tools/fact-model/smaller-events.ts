import type { FactEvent } from '../eval/compare/fact-events.ts';

/** Sentences of an article that is cut short. */
const SHORT = 14;

/**
 * An event as it is known from fewer and shorter articles: any two of its articles, and the beginnings of any three. What
 * is absent has to be told there too, where words weigh less and no third article helps.
 */
export function smallerEvents(event: FactEvent): FactEvent[] {
  const count = event.articles.length;
  const smaller: FactEvent[] = [];
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      smaller.push(partOf(event, [a, b], Number.POSITIVE_INFINITY));
      for (let c = b + 1; c < count; c++) smaller.push(partOf(event, [a, b, c], SHORT));
    }
  }
  return smaller;
}

function partOf(event: FactEvent, places: readonly number[], most: number): FactEvent {
  const articles = places.map((place) => {
    const { article, reading } = event.articles[place]!;
    return { article, reading: { ...reading, sentences: reading.sentences.slice(0, most) } };
  });
  const sentences = event.sentences.filter(({ article: id, headline, holds }) => {
    const read = articles.find(({ article }) => article.id === id);
    return read !== undefined && (headline || read.reading.sentences.some(holds));
  });
  const known = new Set(sentences.map(({ key }) => key));
  const isKnown = (key: string) => known.has(key);
  const facts = event.facts.map(({ members, weak }) => ({
    members: members.filter(isKnown),
    weak: weak.filter(isKnown),
  }));
  return { ...event, articles, sentences, facts };
}
