import type { Span } from '../../article/article.ts';
import { RUN_WORDS, type WordRuns } from '../word-runs.ts';
import { PASSAGE } from './thresholds.ts';

/** A passage that two texts share, on both sides, but for words put in, left out or replaced. */
export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
  /** Words outside quotation marks that stand in both, in the same order. */
  readonly words: number;
  /** Whether no own words of the text follow it, in `a` and in `b`. */
  readonly closes: boolean;
}

export interface SharedText {
  /** In order of place in `a`. */
  readonly passages: readonly SharedPassage[];
  /** Share of the own words of each text that stands in these passages, 0 to 1. */
  readonly ofA: number;
  readonly ofB: number;
}

interface Chain {
  readonly from: readonly [i: number, j: number];
  i: number;
  j: number;
  words: number;
  /** Starts of its runs in `a` and `b`, in turn. */
  readonly places: number[];
}

/**
 * The passages that stand in both texts: three-word runs in the same order with few words between them, as in local
 * alignment by seed and chain (Altschul et al. 1990, BLAST), so that a word replaced here and there does not break a
 * passage and paragraphs may stand in another order. Linear in the runs that both hold.
 */
export function sharedText(a: WordRuns, b: WordRuns): SharedText {
  const inA = new Uint8Array(a.words.length);
  const inB = new Uint8Array(b.words.length);
  const passages: SharedPassage[] = [];
  const chains = chainsOf(a, b).sort((x, y) => y.words - x.words || x.from[0] - y.from[0]);
  let countA = 0;
  let countB = 0;
  for (const chain of chains) {
    // What another passage has taken already counts once: a caption printed three times is one copy of it.
    const fresh = freshWords(chain, inA, 0);
    if (Math.min(fresh, freshWords(chain, inB, 1)) < PASSAGE.fewestWords) continue;
    countA += mark(chain, inA, 0);
    countB += mark(chain, inB, 1);
    const [i, j] = chain.from;
    passages.push({
      a: { start: a.words[i]!.start, end: a.words[chain.i + RUN_WORDS - 1]!.end },
      b: { start: b.words[j]!.start, end: b.words[chain.j + RUN_WORDS - 1]!.end },
      words: fresh,
      closes: closes(a, chain.i) && closes(b, chain.j),
    });
  }
  passages.sort((x, y) => x.a.start - y.a.start);
  return {
    passages,
    ofA: countA / Math.max(1, a.words.length),
    ofB: countB / Math.max(1, b.words.length),
  };
}

function chainsOf(a: WordRuns, b: WordRuns): Chain[] {
  const done: Chain[] = [];
  let open: Chain[] = [];
  for (let i = 0; i < a.at.length; i++) {
    let j = b.runs.get(a.at[i]!);
    if (j === undefined) continue;
    const still: Chain[] = [];
    for (const chain of open) (i - chain.i <= PASSAGE.widestGap ? still : done).push(chain);
    open = still;
    for (let seen = 0; j !== undefined && seen < PASSAGE.mostOccurrences; seen++) {
      const chain = nearest(open, i, j);
      if (chain) extend(chain, i, j);
      else open.push({ from: [i, j], i, j, words: RUN_WORDS, places: [i, j] });
      j = b.again.get(j);
    }
  }
  return [...done, ...open].filter((chain) => chain.words >= PASSAGE.fewestWords);
}

/** The open chain that goes on at these places with the fewest words put in or left out. */
function nearest(open: readonly Chain[], i: number, j: number): Chain | null {
  let best: Chain | null = null;
  let least = PASSAGE.mostShift + 1;
  for (const chain of open) {
    const [ahead, aheadB] = [i - chain.i, j - chain.j];
    if (ahead < 1 || aheadB < 1 || ahead > PASSAGE.widestGap || aheadB > PASSAGE.widestGap) continue;
    const shift = Math.abs(ahead - aheadB);
    if (shift < least || (shift === least && best && chain.words > best.words)) [best, least] = [chain, shift];
  }
  return best;
}

function extend(chain: Chain, i: number, j: number): void {
  chain.words += Math.min(RUN_WORDS, i - chain.i, j - chain.j);
  chain.i = i;
  chain.j = j;
  chain.places.push(i, j);
}

function freshWords(chain: Chain, taken: Uint8Array, side: 0 | 1): number {
  let fresh = 0;
  let from = 0;
  for (let k = side; k < chain.places.length; k += 2) {
    const place = chain.places[k]!;
    for (let w = Math.max(from, place); w < place + RUN_WORDS; w++) if (!taken[w]) fresh += 1;
    from = place + RUN_WORDS;
  }
  return fresh;
}

function mark(chain: Chain, taken: Uint8Array, side: 0 | 1): number {
  let fresh = 0;
  for (let k = side; k < chain.places.length; k += 2)
    for (let w = chain.places[k]!; w < chain.places[k]! + RUN_WORDS; w++) {
      if (taken[w]) continue;
      taken[w] = 1;
      fresh += 1;
    }
  return fresh;
}

function closes({ words }: WordRuns, lastRun: number): boolean {
  return words.length - (lastRun + RUN_WORDS) <= PASSAGE.fewestWordsAfter;
}
