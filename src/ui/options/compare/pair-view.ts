import type { Span } from '../../../core/article/article.ts';
import type { ComparedPair, PairMatch } from '../../../core/pair/compared-pair.ts';
import { paragraphs } from '../article/text-pieces.ts';

export type Side = 'a' | 'b';

/** How a run of a text stands to the other one; `apart` was not compared: a heading, a credit, what is between sentences. */
export type Standing = 'same-words' | 'strong' | 'possible' | 'alone' | 'apart';

/** A run of a text whose every letter has the same matches. */
export interface Run {
  /** Numbers of its matches, from 1 in the order of the first text. */
  readonly matches: readonly number[];
  readonly standing: Standing;
  /** Matches whose passage ends with it: there they are named. */
  readonly ends: readonly number[];
  /** Put together they are the run; marked is where a difference stands. */
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly start: number; readonly runs: readonly Run[] }
  /** Blank lines between paragraphs. */
  | { readonly kind: 'gap'; readonly start: number; readonly text: string };

export interface PairView {
  /** Put together, the blocks of a side are its text, to the letter. */
  readonly a: readonly Block[];
  readonly b: readonly Block[];
  readonly counts: {
    readonly strong: number;
    readonly possible: number;
    readonly sameWords: number;
    readonly differing: number;
    /** Sentences without a match. */
    readonly alone: Readonly<Record<Side, number>>;
  };
}

/** Two texts side by side: which passage is matched to which, and what stands in one alone. Pure. */
export function pairView(texts: Readonly<Record<Side, string>>, pair: ComparedPair): PairView {
  const { matches } = pair;
  const isAlone = (side: Side) => {
    const spans = matches.map((match) => match[side]).sort(byPlace);
    return pair.compared[side].filter((sentence) => !spans.some((span) => meet(span, sentence))).length;
  };
  return {
    a: blocksOf(texts.a, 'a', pair),
    b: blocksOf(texts.b, 'b', pair),
    counts: {
      strong: matches.filter(({ strength, sameWords }) => strength === 'strong' && !sameWords).length,
      possible: matches.filter(({ strength, sameWords }) => strength === 'possible' && !sameWords).length,
      sameWords: matches.filter(({ sameWords }) => sameWords).length,
      differing: matches.filter(({ differences }) => differences.length > 0).length,
      alone: { a: isAlone('a'), b: isAlone('b') },
    },
  };
}

interface Passage extends Span {
  readonly number: number;
  readonly match: PairMatch;
}

function blocksOf(text: string, side: Side, { matches, compared }: ComparedPair): Block[] {
  const passages = matches.map((match, i): Passage => ({ ...match[side], number: i + 1, match }));
  const marks = matches.flatMap(({ differences }) => differences.flatMap((difference) => difference[side]));
  const blocks: Block[] = [];
  const gap = (start: number, end: number) => {
    if (end > start) blocks.push({ kind: 'gap', start, text: text.slice(start, end) });
  };
  let at = 0;
  for (const part of paragraphs(text)) {
    gap(at, part.start);
    const here = <Marked extends Span>(spans: readonly Marked[]) =>
      spans.filter((span) => meet(span, part) && span.start < span.end);
    const runs = runsOf(text, part, here(passages), here(marks), here(compared[side]));
    blocks.push({ kind: 'paragraph', start: part.start, runs });
    at = part.end;
  }
  gap(at, text.length);
  return blocks;
}

function runsOf(
  text: string,
  part: Span,
  passages: readonly Passage[],
  marks: readonly Span[],
  sentences: readonly Span[],
): Run[] {
  const places = new Set([part.start, part.end]);
  for (const { start, end } of [...passages, ...marks, ...sentences])
    for (const place of [start, end]) if (place > part.start && place < part.end) places.add(place);
  const cuts = [...places].sort((one, other) => one - other);
  const runs: (Run & { readonly key: string; pieces: Run['pieces'][number][]; ends: number[] })[] = [];
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1];
    if (end === undefined) break;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    const own = passages.filter(covers);
    const standing = standingOf(own, sentences.some(covers));
    const key = `${standing} ${own.map(({ number }) => number).join()}`;
    const piece = { text: text.slice(start, end), marked: own.length > 0 && marks.some(covers) };
    const ends = own.filter((passage) => passage.end === end).map(({ number }) => number);
    const last = runs.at(-1);
    // A sentence alone after another one is a run of its own all the same.
    if (last?.key === key && last.ends.length === 0 && (own.length > 0 || standing === 'apart')) {
      last.pieces.push(piece);
      last.ends.push(...ends);
    } else runs.push({ key, matches: own.map(({ number }) => number), standing, ends, pieces: [piece] });
  }
  return runs.map(({ key: _, ...run }) => run);
}

function standingOf(own: readonly Passage[], isCompared: boolean): Standing {
  if (own.some(({ match }) => match.sameWords)) return 'same-words';
  if (own.some(({ match }) => match.strength === 'strong')) return 'strong';
  if (own.length > 0) return 'possible';
  return isCompared ? 'alone' : 'apart';
}

const meet = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
const byPlace = (one: Span, other: Span) => one.start - other.start;
