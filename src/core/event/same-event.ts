import { type Article, cut } from '../article/article.ts';
import { articleWords } from '../article/article-words.ts';
import { type Word, words } from '../article/words.ts';
import type { MatchReason } from '../context/context.ts';
import { type ArticleTerms, likeness } from '../index/article-terms.ts';
import { dayOf } from '../index/day.ts';
import { EVENT } from './thresholds.ts';

export interface EventMatch {
  readonly sameEvent: boolean;
  /** 0 to 1: how sure it is that both report the same event. */
  readonly score: number;
}

/** Whether two articles report the same event: by what they share of their own terms, and by their dates. */
export function sameEvent(a: Article, aTerms: ArticleTerms, b: Article, bTerms: ArticleTerms): EventMatch {
  const apart = daysApart(a, b);
  const alike = likeness(aTerms, bTerms) * Math.min(1, sharedTerms(aTerms, bTerms) / EVENT.fewestTerms);
  const odds =
    EVENT.slope * (alike - EVENT.evenLikeness) -
    EVENT.perDay * Math.min(EVENT.mostDays, Math.max(0, (apart ?? EVENT.unknownDays) - 1));
  const score = 1 / (1 + Math.exp(-odds));
  return { sameEvent: score >= EVENT.sameEventScore, score };
}

function sharedTerms(a: ArticleTerms, b: ArticleTerms): number {
  let shared = 0;
  for (const term of a.weights.keys()) if (b.weights.has(term)) shared += 1;
  return shared;
}

/** Days between two publication dates; null if either is unknown. */
export function daysApart(a: Article, b: Article): number | null {
  const [first, second] = [dayOf(a.published), dayOf(b.published)];
  return first === null || second === null ? null : Math.abs(first - second);
}

const REASONS = 6;

/** The shared terms that made two articles one event, as they are written in `b`, heaviest first. */
export function eventReasons(aTerms: ArticleTerms, b: Article, bTerms: ArticleTerms): MatchReason[] {
  const total = likeness(aTerms, bTerms) || 1;
  const shared: [string, number][] = [];
  for (const [term, weight] of aTerms.weights) {
    const other = bTerms.weights.get(term);
    if (other !== undefined) shared.push([term, (weight * other) / total]);
  }
  shared.sort((x, y) => y[1] - x[1]);
  const wanted = new Map(shared.slice(0, REASONS));
  const written = new Map<string, MatchReason>();
  const look = (text: string, all: readonly Word[]) => {
    for (const word of all) {
      const weight = wanted.get(word.term);
      if (weight === undefined || written.has(word.term)) continue;
      const kind = word.numeric ? 'number' : word.capitalised ? 'name' : 'word';
      written.set(word.term, { kind, text: cut(text, word), weight });
    }
  };
  look(b.title, words(b.title));
  look(b.text, articleWords(b));
  return [...wanted.keys()].flatMap((term) => written.get(term) ?? []);
}
