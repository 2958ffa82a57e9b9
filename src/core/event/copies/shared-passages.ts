import type { Span } from '../../article/article.ts';
import type { Word } from '../../article/words.ts';
import { RUN_WORDS, type WordRuns } from '../word-runs.ts';
import { PASSAGE } from './thresholds.ts';

/** A passage that two texts share, on both sides, but for words put in, left out or replaced. */
export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
  /** Words outside quotation marks that stand in both, in the same order. */
  readonly words: number;
  /** The same, names and numbers counted less: wording that two writers would not hit on by themselves. */
  readonly wording: number;
  /** The most of them in a row, without a word put in, left out or replaced. */
  readonly unbroken: number;
  /** Whether no own words of the text follow it, in `a` and in `b`. */
  readonly closes: boolean;
  /** Places in `a` and `b`, in turn, of the runs that it is made of: indices of their first words, rising. */
  readonly places: readonly number[];
}

export interface SharedText {
  /** In order of place in `a`. */
  readonly passages: readonly SharedPassage[];
  /** Of the own words of each text that are not passed over, the share that stands in these passages, 0 to 1. */
  readonly ofA: number;
  readonly ofB: number;
  /** Of ten parts of the shorter text, the share that has words in these passages, 0 to 1. */
  readonly spread: number;
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
  for (const chain of chains) {
    // What another passage has taken counts once: a caption printed three times is one copy of it.
    const [newA, newB] = [newWords(chain, inA, 0), newWords(chain, inB, 1)];
    if (Math.min(newA.length, newB.length) < PASSAGE.fewestWords) continue;
    for (const word of newA) inA[word] = 1;
    for (const word of newB) inB[word] = 1;
    const [i, j] = chain.from;
    passages.push({
      a: { start: a.words[i]!.start, end: a.words[chain.i + RUN_WORDS - 1]!.end },
      b: { start: b.words[j]!.start, end: b.words[chain.j + RUN_WORDS - 1]!.end },
      words: newA.length,
      wording: newA.reduce((sum, word) => sum + weight(a.words[word]!), 0),
      unbroken: unbroken(chain.places),
      closes: closes(a, chain.i) && closes(b, chain.j),
      places: chain.places,
    });
  }
  passages.sort((x, y) => x.a.start - y.a.start);
  return {
    passages,
    ofA: share(a, inA),
    ofB: share(b, inB),
    spread: a.compared.length < b.compared.length ? spread(a, inA) : spread(b, inB),
  };
}

function share({ compared }: WordRuns, taken: Uint8Array): number {
  return compared.length === 0 ? 0 : taken.reduce((sum, each) => sum + each, 0) / compared.length;
}

const PARTS = 10;

function spread({ compared }: WordRuns, taken: Uint8Array): number {
  const parts = new Set<number>();
  compared.forEach((word, i) => {
    if (taken[word]) parts.add(Math.floor((i * PARTS) / compared.length));
  });
  return parts.size / PARTS;
}

function weight(word: Word): number {
  return word.capitalised || word.numeric ? PASSAGE.nameWeight : 1;
}

function chainsOf(a: WordRuns, b: WordRuns): Chain[] {
  const done: Chain[] = [];
  let open: Chain[] = [];
  for (let i = 0; i < a.at.length; i++) {
    let j = b.runs.get(a.at[i]!) ?? -1;
    if (j < 0) continue;
    const still: Chain[] = [];
    for (const chain of open) (i - chain.i <= PASSAGE.widestGap ? still : done).push(chain);
    open = still;
    const straight = straightOn(open, b, a.at[i]!, i);
    if (straight) {
      extend(straight, i, straight.j + i - straight.i);
      continue;
    }
    for (let seen = 0; j >= 0 && seen < PASSAGE.mostOccurrences; seen++) {
      const chain = nearest(open, i, j);
      if (chain) extend(chain, i, j);
      else open.push({ from: [i, j], i, j, words: RUN_WORDS, places: [i, j] });
      j = b.again[j]!;
    }
  }
  return [...done, ...open].filter((chain) => chain.words >= PASSAGE.fewestWords);
}

/** The longest open chain that goes on with this run just where it is due: also in a text that repeats it often. */
function straightOn(open: readonly Chain[], b: WordRuns, run: number, i: number): Chain | null {
  let best: Chain | null = null;
  for (const chain of open)
    if (b.at[chain.j + i - chain.i] === run && (!best || chain.words > best.words)) best = chain;
  return best;
}

/** The open chain that goes on at these places with the fewest words put in or left out. */
function nearest(open: readonly Chain[], i: number, j: number): Chain | null {
  let best: Chain | null = null;
  let least = PASSAGE.mostShift + 1;
  for (const chain of open) {
    const [ahead, aheadB] = [i - chain.i, j - chain.j];
    if (ahead < 1 || aheadB < 1 || ahead > PASSAGE.widestGap || aheadB > PASSAGE.widestGap) continue;
    const shift = Math.abs(ahead - aheadB);
    if (shift < least || (shift === least && best && chain.words > best.words))
      [best, least] = [chain, shift];
  }
  return best;
}

function extend(chain: Chain, i: number, j: number): void {
  chain.words += Math.min(RUN_WORDS, i - chain.i, j - chain.j);
  chain.i = i;
  chain.j = j;
  chain.places.push(i, j);
}

/** The words of a chain in one text that no other passage has taken, in order. */
function newWords(chain: Chain, taken: Uint8Array, side: 0 | 1): number[] {
  const found: number[] = [];
  let from = 0;
  for (let k = side; k < chain.places.length; k += 2) {
    const place = chain.places[k]!;
    for (let word = Math.max(from, place); word < place + RUN_WORDS; word++)
      if (!taken[word]) found.push(word);
    from = place + RUN_WORDS;
  }
  return found;
}

function unbroken(places: readonly number[]): number {
  let most = RUN_WORDS;
  let now = RUN_WORDS;
  for (let k = 2; k < places.length; k += 2) {
    const next = places[k] === places[k - 2]! + 1 && places[k + 1] === places[k - 1]! + 1;
    now = next ? now + 1 : RUN_WORDS;
    most = Math.max(most, now);
  }
  return most;
}

function closes({ words }: WordRuns, lastRun: number): boolean {
  return words.length - (lastRun + RUN_WORDS) <= PASSAGE.fewestWordsAfter;
}
