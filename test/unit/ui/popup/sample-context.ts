import type { Article } from '../../../../src/core/article/article.ts';
import type { Context, FactReport, SharedFact, Strength } from '../../../../src/core/context/context.ts';
import { NOTHING_MORE, origin, WEIGHTLESS } from '../../core/context/sample-values.ts';

/** A small made-up context: the page, a copy of it, and two other outlets; every text is one sentence. */
export function article(id: string, outlet: string, more: Partial<Article> = {}): Article {
  const text = `Sentence of ${id} about the visit.`;
  return {
    id,
    url: null,
    outlet,
    title: `Title of ${id}`,
    byline: null,
    published: null,
    lang: 'en',
    text,
    ...more,
  };
}

export function report(id: string, strength: Strength = 'strong'): FactReport {
  return { article: id, start: 0, end: 8, strength, score: null, heldBackBy: [], reasons: [] };
}

export function fact(id: string, origins: number, onPage: boolean, reports: FactReport[]): SharedFact {
  return { id, origins, onPage, ...WEIGHTLESS, reports };
}

export function context(facts: readonly SharedFact[], more: Partial<Context> = {}): Context {
  const articles = [article('b', 'Daily Bee'), article('c', 'Copy Courier'), article('d', 'The Dove')];
  return {
    page: article('page', 'Page Post'),
    articles,
    event: { date: '2022-12-19', otherArticles: 3, otherOutlets: 3, independentOrigins: 2, leftOut: 0 },
    coverage: articles.map((each) => ({
      article: each.id,
      outlet: each.outlet,
      sameEvent: true,
      score: 1,
      passage: null,
      origin: each.id === 'c' ? 'copy' : each.id,
      reasons: [],
    })),
    facts,
    onlyHere: [],
    undecided: 0,
    differences: [],
    origins: [
      origin({ id: 'copy', kind: 'copy', articles: ['page', 'c'], containment: 0.4 }),
      origin({ id: 'b', articles: ['b'] }),
    ],
    ...NOTHING_MORE,
    ...more,
  };
}
