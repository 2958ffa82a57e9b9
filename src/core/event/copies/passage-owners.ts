import type { Article, Span } from '../../article/article.ts';
import type { CopyPair } from './find-copies.ts';
import { Groups } from './groups.ts';
import { COPY } from './thresholds.ts';
import type { CopiedPassage } from './traced-origin.ts';

interface Place extends Span {
  /** Index of the article. */
  readonly article: number;
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly words: number;
}

export interface OwnedPassage {
  /** Index of an article of the origin that owns the passage. */
  readonly owner: number;
  readonly passage: CopiedPassage;
}

/**
 * Whose the passages are that articles of different origins share. All prints of one passage have one owner, the first
 * of them by `before`; the passages of the others are returned, each with the print that it was matched to.
 * @param pairs pairs that share passages only
 * @param before order of articles: negative if the first is likelier to be the source
 */
export function passageOwners(
  articles: readonly Article[],
  pairs: readonly CopyPair[],
  before: (a: number, b: number) => number,
): OwnedPassage[] {
  const places: Place[] = [];
  const links: Link[] = [];
  for (const { first, second, shared } of pairs) {
    for (const { a, b, words, wording } of shared.passages) {
      // A list of names beside copied passages is as likely nobody's.
      if (wording < COPY.countedWords) continue;
      places.push({ article: first, ...a }, { article: second, ...b });
      links.push({ a: places.length - 2, b: places.length - 1, words });
    }
  }
  const prints = new Groups(places.length);
  for (const { a, b } of links) prints.join(a, b);
  joinOverlapping(places, prints);
  const owner = new Map<number, number>();
  places.forEach(({ article }, i) => {
    const known = owner.get(prints.root(i));
    if (known === undefined || before(article, known) < 0) owner.set(prints.root(i), article);
  });
  const printed = (i: number) => {
    const { article, start, end } = places[i]!;
    return { article: articles[article]!.id, start, end };
  };
  return links.flatMap(({ a, b, words }) => {
    const of = owner.get(prints.root(a))!;
    return [
      { owner: of, passage: { ...printed(a), source: printed(b), words } },
      { owner: of, passage: { ...printed(b), source: printed(a), words } },
    ];
  });
}

/** Two passages of one article are one where they overlap by half of the shorter one. */
function joinOverlapping(places: readonly Place[], prints: Groups): void {
  const inOrder = places
    .map((_, i) => i)
    .sort((x, y) => places[x]!.article - places[y]!.article || places[x]!.start - places[y]!.start);
  let longest: number | null = null;
  for (const i of inOrder) {
    const place = places[i]!;
    const before = longest === null ? null : places[longest]!;
    if (before && before.article === place.article) {
      const common = Math.min(before.end, place.end) - place.start;
      if (common * 2 >= Math.min(before.end - before.start, place.end - place.start))
        prints.join(i, longest!);
    }
    if (!before || before.article !== place.article || place.end > before.end) longest = i;
  }
}
