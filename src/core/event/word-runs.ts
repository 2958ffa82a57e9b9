import type { Article, Span } from '../article/article.ts';
import { articleWords } from '../article/article-words.ts';
import type { Word } from '../article/words.ts';
import { quotedSpans } from './copies/quoted-spans.ts';

/** A text as its three-word runs (shingles) outside quotation marks: what copies share and independent texts don't. */
export interface WordRuns {
  /** The text's own words, outside quotation marks, in order. */
  readonly words: readonly Word[];
  /** Run → index of its first word, first occurrence. */
  readonly runs: ReadonlyMap<string, number>;
  /** The run that begins at a word, as its first occurrence; one less than two words shorter than `words`. */
  readonly at: readonly string[];
  /** Index of a run's next occurrence by that of one, where it stands in the text again. */
  readonly again: ReadonlyMap<number, number>;
}

export const RUN_WORDS = 3;

export function wordRuns(article: Pick<Article, 'text'>): WordRuns {
  const own = outside(articleWords(article), quotedSpans(article.text));
  const runs = new Map<string, number>();
  const last = new Map<string, number>();
  const again = new Map<number, number>();
  const at: string[] = [];
  for (let i = 0; i + RUN_WORDS <= own.length; i++) {
    const run = `${own[i]!.norm} ${own[i + 1]!.norm} ${own[i + 2]!.norm}`;
    at.push(run);
    const before = last.get(run);
    if (before === undefined) runs.set(run, i);
    else again.set(before, i);
    last.set(run, i);
  }
  return { words: own, runs, at, again };
}

function outside(all: readonly Word[], quoted: readonly Span[]): Word[] {
  let next = 0;
  return all.filter((word) => {
    while (next < quoted.length && quoted[next]!.end <= word.start) next += 1;
    const quote = quoted[next];
    return !quote || word.start < quote.start;
  });
}

/** Share of the smaller set of runs that the larger one holds too, 0 to 1 (Broder's containment). */
export function containment(a: WordRuns, b: WordRuns): number {
  const [small, large] = a.runs.size < b.runs.size ? [a, b] : [b, a];
  if (small.runs.size === 0) return 0;
  let shared = 0;
  for (const run of small.runs.keys()) if (large.runs.has(run)) shared += 1;
  return shared / small.runs.size;
}
