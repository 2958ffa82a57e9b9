import type { Article } from '../article/article.ts';
import type { Origin } from '../context/context.ts';
import { creditedAgency } from './agencies.ts';
import { sameOutlet } from './same-article.ts';
import { ORIGIN } from './thresholds.ts';
import { containment, sharedPassages, type WordRuns, wordRuns } from './word-runs.ts';

/**
 * Groups articles that print the same text. Copies of copies fall into one group (single link), and every article is
 * in exactly one origin. An origin's id is that of its first article.
 */
export function groupOrigins(articles: readonly Article[]): Origin[] {
  const runs = articles.map(wordRuns);
  const group = articles.map((_, i) => i);
  const root = (i: number): number => (group[i] === i ? i : root(group[i]!));
  const closest = new Array<number>(articles.length).fill(0);
  for (let i = 0; i < articles.length; i++) {
    for (let j = i + 1; j < articles.length; j++) {
      const share = copied(runs[i]!, runs[j]!);
      if (share === 0) continue;
      closest[i] = Math.max(closest[i]!, share);
      closest[j] = Math.max(closest[j]!, share);
      group[root(j)] = root(i);
    }
  }
  const members = new Map<number, number[]>();
  articles.forEach((_, i) => {
    const list = members.get(root(i));
    if (list) list.push(i);
    else members.set(root(i), [i]);
  });
  return [...members.values()].map((list) => toOrigin(list, articles, runs, closest));
}

/** Containment of two texts if one is a copy of the other, else 0. */
export function copied(a: WordRuns, b: WordRuns): number {
  const runs = Math.min(a.runs.size, b.runs.size);
  if (runs < ORIGIN.fewestRunsOfAll) return 0;
  const share = containment(a, b);
  const least = runs < ORIGIN.fewestRuns ? ORIGIN.shortCopyContainment : ORIGIN.copyContainment;
  if (share < least) return 0;
  const sure = share >= ORIGIN.sureContainment;
  return sure || sharedPassages(a, b, ORIGIN.passageFewestWords, 1).length > 0 ? share : 0;
}

function toOrigin(
  list: readonly number[],
  articles: readonly Article[],
  runs: readonly WordRuns[],
  closest: readonly number[],
): Origin {
  const dated = [...list].sort((i, j) => byDate(articles[i]!, articles[j]!) || i - j);
  const first = dated[0]!;
  const agency = dated.map((i) => creditedAgency(articles[i]!)).find((name) => name !== null) ?? null;
  const passages = dated.slice(1).flatMap((i) =>
    sharedPassages(runs[i]!, runs[first]!, ORIGIN.passageFewestWords, ORIGIN.passagesShown).map((span) => ({
      article: articles[i]!.id,
      ...span,
    })),
  );
  return {
    id: articles[first]!.id,
    kind: list.some((i) => !sameOutlet(articles[i]!.outlet, articles[first]!.outlet)) ? 'copy' : 'own',
    articles: dated.map((i) => articles[i]!.id),
    agency,
    passages,
    containment: Math.max(...list.map((i) => closest[i]!)),
  };
}

/** Earlier first; undated last. */
function byDate(a: Article, b: Article): number {
  if (a.published === b.published) return 0;
  if (a.published === null) return 1;
  if (b.published === null) return -1;
  return a.published.slice(0, 10) < b.published.slice(0, 10)
    ? -1
    : a.published.slice(0, 10) > b.published.slice(0, 10)
      ? 1
      : 0;
}
