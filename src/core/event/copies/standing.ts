import type { Article } from '../../article/article.ts';
import { outletKey } from '../same-article.ts';
import { indexRuns, NO_RUN, type WordRuns } from '../word-runs.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { Groups } from './groups.ts';
import { STANDING } from './thresholds.ts';

/**
 * Takes out of texts the runs that say nothing about where they come from: those with which one outlet closes three or
 * more of them (who we are, how to subscribe). Versions of one text close with the same words anyway and count once.
 */
export function withoutStanding(articles: readonly Article[], texts: readonly WordRuns[]): WordRuns[] {
  const found = [...texts];
  for (const list of byOutlet(articles)) {
    if (list.length < STANDING.fewestTexts) continue;
    const standing = closingRuns(list.map((i) => texts[i]!));
    if (standing.size > 0) for (const index of list) found[index] = without(texts[index]!, standing);
  }
  return found;
}

/** Indices of the articles of each outlet. An outlet without a name is none. */
function byOutlet(articles: readonly Article[]): Iterable<number[]> {
  const lists = new Map<string, number[]>();
  articles.forEach((article, i) => {
    const outlet = outletKey(article.outlet);
    const list = lists.get(outlet);
    if (list) list.push(i);
    else if (outlet !== '') lists.set(outlet, [i]);
  });
  return lists.values();
}

/** The runs with which three of these texts end. */
function closingRuns(texts: readonly WordRuns[]): Set<number> {
  const counts = new Map<number, number>();
  for (const versions of versionsOf(texts)) {
    const ends = new Set(versions.flatMap((i) => [...texts[i]!.at.subarray(closingFrom(texts[i]!))]));
    for (const run of ends) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([run, count]) => (count >= STANDING.fewestTexts ? [run] : [])));
}

/** The texts, as indices, that are versions of each other together. Near linear, as {@link candidatePairs} is. */
function versionsOf(texts: readonly WordRuns[]): number[][] {
  const groups = new Groups(texts.length);
  for (const [i, j] of candidatePairs(texts)) {
    const [a, b] = [texts[i]!, texts[j]!];
    const [shorter, longer] = a.words.length < b.words.length ? [a, b] : [b, a];
    if (!groups.together(i, j) && headShare(shorter, longer) >= STANDING.versionShare) groups.join(i, j);
  }
  return groups.all();
}

/** Share of the runs before a text's closing that another one holds, 0 to 1. */
function headShare(text: WordRuns, other: WordRuns): number {
  const head = text.at.subarray(0, closingFrom(text));
  let held = 0;
  for (const run of head) if (other.runs.has(run)) held += 1;
  return head.length === 0 ? 0 : held / head.length;
}

function closingFrom({ words }: WordRuns): number {
  return Math.max(Math.floor(words.length / 2), words.length - STANDING.closingWords);
}

function without(text: WordRuns, standing: ReadonlySet<number>): WordRuns {
  const from = closingFrom(text);
  return indexRuns(
    text.words,
    text.at.map((run, i) => (i >= from && standing.has(run) ? NO_RUN : run)),
  );
}
