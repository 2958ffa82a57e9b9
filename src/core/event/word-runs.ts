import type { Article, Span } from '../article/article.ts';
import { articleWords } from '../article/article-words.ts';
import type { Word } from '../article/words.ts';

/** A text as its three-word runs (shingles) outside quotation marks: what copies share and independent texts don't. */
export interface WordRuns {
  readonly words: readonly Word[];
  /** Run → index of its first word, first occurrence. */
  readonly runs: ReadonlyMap<string, number>;
}

const RUN = 3;

export function wordRuns(article: Pick<Article, 'text'>): WordRuns {
  const quoted = quotedSpans(article.text);
  let next = 0;
  const own = articleWords(article).filter((word) => {
    while (next < quoted.length && quoted[next]!.end <= word.start) next += 1;
    const quote = quoted[next];
    return !quote || word.start < quote.start;
  });
  const runs = new Map<string, number>();
  for (let i = 0; i + RUN <= own.length; i++) {
    const run = `${own[i]!.norm} ${own[i + 1]!.norm} ${own[i + 2]!.norm}`;
    if (!runs.has(run)) runs.set(run, i);
  }
  return { words: own, runs };
}

/** Share of the smaller set of runs that the larger one holds too, 0 to 1 (Broder's containment). */
export function containment(a: WordRuns, b: WordRuns): number {
  const [small, large] = a.runs.size < b.runs.size ? [a, b] : [b, a];
  if (small.runs.size === 0) return 0;
  let shared = 0;
  for (const run of small.runs.keys()) if (large.runs.has(run)) shared += 1;
  return shared / small.runs.size;
}

/** Passages of `a`, longest first, whose words stand in `b` in the same order without a gap. */
export function sharedPassages(a: WordRuns, b: WordRuns, fewestWords: number, limit: number): Span[] {
  const found: { from: number; length: number }[] = [];
  for (let i = 0; i + RUN <= a.words.length; ) {
    const at = b.runs.get(`${a.words[i]!.norm} ${a.words[i + 1]!.norm} ${a.words[i + 2]!.norm}`);
    let length = 0;
    if (at !== undefined) {
      while (
        i + length < a.words.length &&
        at + length < b.words.length &&
        a.words[i + length]!.norm === b.words[at + length]!.norm
      ) {
        length += 1;
      }
    }
    if (length >= fewestWords) found.push({ from: i, length });
    i += Math.max(1, length - RUN + 1);
  }
  return found
    .sort((x, y) => y.length - x.length)
    .slice(0, limit)
    .map(({ from, length }) => ({ start: a.words[from]!.start, end: a.words[from + length - 1]!.end }));
}

const PAIRS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”'],
  '„': ['“', '”'],
  '«': ['»'],
  '"': ['"'],
};
const LONGEST_QUOTE = 1_000;

/** Spans between quotation marks, at most `LONGEST_QUOTE` long and within a paragraph; an unclosed mark opens none. */
function quotedSpans(text: string): Span[] {
  const next = nextPlaces(text);
  const spans: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const closing = PAIRS[text[i]!];
    if (!closing) continue;
    const close = Math.min(...closing.map((mark) => next(mark, i + 1)));
    if (close >= i + LONGEST_QUOTE || close > next('\n', i + 1)) continue;
    spans.push({ start: i, end: close + 1 });
    i = close;
  }
  return spans;
}

/** Where a character stands next, asked for with rising places: linear, however many marks are left open. */
function nextPlaces(text: string): (character: string, from: number) => number {
  const known = new Map<string, number>();
  return (character, from) => {
    const last = known.get(character) ?? -1;
    if (last >= from) return last;
    const found = text.indexOf(character, from);
    const place = found < 0 ? Number.POSITIVE_INFINITY : found;
    known.set(character, place);
    return place;
  };
}
