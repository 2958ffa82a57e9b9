import { type Article, cut, type Span } from '../article/article.ts';
import { articleWords } from '../article/article-words.ts';
import { type Word, words } from '../article/words.ts';
import type { MatchReason } from '../context/context.ts';
import type { ArticleTerms } from '../index/article-terms.ts';
import type { Reading } from '../reading/reading.ts';

const REASONS = 6;

/**
 * What made two articles one event: the terms that the head of either shares with the other, as they are written in
 * `b`, heaviest first; `weight` is the share of the likeness.
 * @param reading what was read in `b`: with it a shared word stands as the whole name, number of things or date that
 * it is part of ("340 passengers")
 */
export function eventReasons(
  aTerms: ArticleTerms,
  b: Article,
  bTerms: ArticleTerms,
  reading: Reading | null = null,
): MatchReason[] {
  const shared = sharedTerms(aTerms, bTerms);
  const total = shared.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  const wanted = new Map(shared.map(([term, weight]) => [term, weight / total]));
  const places = reading ? namedPlaces(reading) : [];
  const written = new Map<string, MatchReason>();
  // The text first: what was read there has spans, the headline has none.
  look(b.text, articleWords(b), places);
  look(b.title, words(b.title), []);
  return [...written.values()].sort((x, y) => y.weight - x.weight).slice(0, REASONS);

  function look(text: string, all: readonly Word[], within: readonly NamedPlace[]): void {
    let next = 0;
    for (const word of all) {
      while (next < within.length && within[next]!.end <= word.start) next += 1;
      const weight = wanted.get(word.term);
      if (weight === undefined) continue;
      wanted.delete(word.term);
      const place = within[next];
      const inside = place !== undefined && place.start <= word.start && word.end <= place.end;
      const own: NamedPlace = inside ? place : { ...word, kind: kindOf(word) };
      const key = cut(text, own).toLowerCase();
      const before = written.get(key);
      written.set(key, {
        kind: own.kind,
        text: before?.text ?? cut(text, own),
        weight: weight + (before?.weight ?? 0),
      });
    }
  }
}

function sharedTerms(a: ArticleTerms, b: ArticleTerms): [term: string, weight: number][] {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => {
    if (weight > 0) weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  for (const [term, weight] of a.head) add(term, weight * (b.weights.get(term) ?? 0));
  for (const [term, weight] of b.head) add(term, weight * (a.weights.get(term) ?? 0));
  return [...weights].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, 2 * REASONS);
}

interface NamedPlace extends Span {
  readonly kind: MatchReason['kind'];
}

const kindOf = ({ numeric, capitalised }: Word) => (numeric ? 'number' : capitalised ? 'name' : 'word');

/** Names, dates and numbers with their things, in order of place, none inside another. */
function namedPlaces({ mentions, numbers, dates }: Reading): NamedPlace[] {
  const all = [
    ...mentions.map(({ start, end }) => ({ start, end, kind: 'name' as const })),
    ...dates.map(({ start, end }) => ({ start, end, kind: 'date' as const })),
    ...numbers.map(({ start, end, thing }) => {
      const reached = thing && thing.start >= end && thing.start - end <= THING_REACH ? thing.end : end;
      return { start, end: reached, kind: 'number' as const };
    }),
  ].sort((x, y) => x.start - y.start || y.end - x.end);
  let end = -1;
  return all.filter((place) => {
    if (place.start < end) return false;
    end = place.end;
    return true;
  });
}

/** Characters between a number and its thing, beyond which they aren't shown as one. */
const THING_REACH = 3;
