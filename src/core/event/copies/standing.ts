import type { Article } from '../../article/article.ts';
import { outletKey } from '../same-article.ts';
import { indexRuns, NO_RUN, type WordRuns, wordRuns } from '../word-runs.ts';
import { STANDING } from './thresholds.ts';

/**
 * Takes out of texts the runs that say nothing about where they come from: those with which one outlet closes three or
 * more of them (who we are, how to subscribe), and those in `others`.
 * @param others runs that stand in articles on other events, from {@link standingRuns}
 */
export function withoutStanding(
  articles: readonly Article[],
  texts: readonly WordRuns[],
  others: ReadonlySet<number>,
): WordRuns[] {
  const closing = closingRuns(articles, texts);
  return texts.map((text, index) => {
    const own = closing.get(outletKey(articles[index]!.outlet));
    const from = closingFrom(text);
    if (!own && others.size === 0) return text;
    return without(text, (run, i) => others.has(run) || (i >= from && own?.has(run) === true));
  });
}

/** The runs that stand in at least two of these articles, which are on other events than those to be compared. */
export function standingRuns(articles: Iterable<Pick<Article, 'text'>>): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const article of articles)
    for (const run of wordRuns(article).runs.keys()) counts.set(run, (counts.get(run) ?? 0) + 1);
  return new Set([...counts].flatMap(([run, count]) => (count >= STANDING.fewestOthers ? [run] : [])));
}

/** Outlet → runs with which three of its texts end. An outlet without a name is none. */
function closingRuns(articles: readonly Article[], texts: readonly WordRuns[]): Map<string, Set<number>> {
  const counts = new Map<string, Map<number, number>>();
  texts.forEach((text, index) => {
    const outlet = outletKey(articles[index]!.outlet);
    if (outlet === '') return;
    const own = counts.get(outlet) ?? new Map<number, number>();
    counts.set(outlet, own);
    for (const run of new Set(text.at.slice(closingFrom(text)))) own.set(run, (own.get(run) ?? 0) + 1);
  });
  const found = new Map<string, Set<number>>();
  for (const [outlet, own] of counts) {
    const standing = [...own].flatMap(([run, count]) => (count >= STANDING.fewestTexts ? [run] : []));
    if (standing.length > 0) found.set(outlet, new Set(standing));
  }
  return found;
}

function closingFrom({ words }: WordRuns): number {
  return Math.max(Math.floor(words.length / 2), words.length - STANDING.closingWords);
}

function without({ words, at }: WordRuns, isStanding: (run: number, i: number) => boolean): WordRuns {
  return indexRuns(
    words,
    at.map((run, i) => (isStanding(run, i) ? NO_RUN : run)),
  );
}
