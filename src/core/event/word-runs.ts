import type { Article, Span } from '../article/article.ts';
import { articleWords } from '../article/article-words.ts';
import type { Word } from '../article/words.ts';
import { quotedSpans } from './copies/quoted-spans.ts';

/**
 * A text as its three-word runs (shingles) outside quotation marks: what copies share and independent texts don't. A
 * run is a number, a hash of 30 bits: two runs in a pair of articles are taken for one in one pair of a thousand, and
 * one run alone tells nothing.
 */
export interface WordRuns {
  /** The text's own words, outside quotation marks, in order. */
  readonly words: readonly Word[];
  /** Run → index of its first word, first occurrence. */
  readonly runs: ReadonlyMap<number, number>;
  /** The run that begins at each word but the last two; {@link NO_RUN} where it is passed over. */
  readonly at: Int32Array;
  /** Where the run that begins at a word begins next, as index; -1 for nowhere. */
  readonly again: Int32Array;
  /** Indices of the words that stand in a run which is not passed over: what a text can share with another. */
  readonly compared: readonly number[];
}

export const RUN_WORDS = 3;
export const NO_RUN = -1;

export function wordRuns(article: Pick<Article, 'text'>): WordRuns {
  const own = outside(articleWords(article), quotedSpans(article.text));
  const at = new Int32Array(Math.max(0, own.length - RUN_WORDS + 1));
  let [first, second] = [hashOf(own[0]), hashOf(own[1])];
  for (let i = 0; i < at.length; i++) {
    const third = hashOf(own[i + 2]);
    at[i] = mixed(mixed(first, second), third);
    [first, second] = [second, third];
  }
  return indexRuns(own, at);
}

/** @param at the run that begins at each word, {@link NO_RUN} for one that is to be passed over */
export function indexRuns(words: readonly Word[], at: Int32Array): WordRuns {
  const runs = new Map<number, number>();
  const again = new Int32Array(at.length).fill(-1);
  for (let i = at.length - 1; i >= 0; i--) {
    const run = at[i]!;
    if (run === NO_RUN) continue;
    again[i] = runs.get(run) ?? -1;
    runs.set(run, i);
  }
  const compared: number[] = [];
  let until = 0;
  for (let i = 0; i < words.length; i++) {
    if (i < at.length && at[i] !== NO_RUN) until = i + RUN_WORDS;
    if (i < until) compared.push(i);
  }
  return { words, runs, at, again, compared };
}

/** Two hashes as one of 30 bits, so that it is a small integer in every browser; their order counts. */
export function mixed(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 2;
}

/** FNV-1a over the characters of a word as it is compared. */
function hashOf(word: Word | undefined): number {
  let hash = 0x811c9dc5;
  const norm = word?.norm ?? '';
  for (let i = 0; i < norm.length; i++) hash = Math.imul(hash ^ norm.charCodeAt(i), 0x01000193);
  return hash;
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
