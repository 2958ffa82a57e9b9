import type { Article } from '../../article/article.ts';
import { RUN_WORDS, type WordRuns } from '../word-runs.ts';
import type { CopyPair } from './find-copies.ts';
import { Groups } from './groups.ts';
import { COPY, PASSAGE } from './thresholds.ts';
import type { ArticleSpan, CopiedPassage } from './traced-origin.ts';

export interface OwnedPassage {
  /** Index of an article of the origin that owns the passage. */
  readonly owner: number;
  readonly passage: CopiedPassage;
}

/** Which of two articles is likelier to be the source, and which are of one origin. */
export interface Sources {
  /** Negative if the first is likelier. */
  before(a: number, b: number): number;
  /** What articles of one origin have in common. */
  origin(article: number): number;
}

/** Words in a row that two articles share and one origin owns: where they begin and end in both, as word indices. */
interface Stretch {
  readonly owner: number;
  readonly words: number;
  readonly from: readonly [a: number, b: number];
  readonly to: readonly [a: number, b: number];
}

/**
 * Whose the passages are that articles of different origins share. All prints of a word have one owner, the article
 * that is first of them by `before`, and a passage is parted where its owner changes: an agency's paragraph inside a
 * longer passage that two outlets share is the agency's, what stands around it is not. Returns the passages on both
 * sides, each with the print that it was matched to.
 * @param pairs pairs that share passages only
 */
export function passageOwners(
  articles: readonly Article[],
  texts: readonly WordRuns[],
  pairs: readonly CopyPair[],
  sources: Sources,
): OwnedPassage[] {
  // A list of names beside copied passages is as likely nobody's.
  const links = pairs.flatMap(({ first, second, shared }) =>
    shared.passages
      .filter((passage) => passage.wording >= COPY.countedWords)
      .map(({ places }) => ({ first, second, words: alignedWords(places) })),
  );
  if (links.length === 0) return [];
  const starts: number[] = [];
  let size = 0;
  for (const text of texts) {
    starts.push(size);
    size += text.words.length;
  }
  const prints = new Groups(size);
  for (const { first, second, words } of links)
    for (const [i, j] of words) prints.join(starts[first]! + i, starts[second]! + j);
  const inOrder = articles.map((_, i) => i).sort(sources.before);
  const turn = new Map(inOrder.map((article, i) => [article, i]));
  const first = new Map<number, number>();
  const note = (article: number, word: number) => {
    const print = prints.root(starts[article]! + word);
    first.set(print, Math.min(turn.get(article)!, first.get(print) ?? turn.get(article)!));
  };
  for (const link of links)
    for (const [i, j] of link.words) {
      note(link.first, i);
      note(link.second, j);
    }
  return links.flatMap((link) => {
    const ownerOf = (word: number) => inOrder[first.get(prints.root(starts[link.first]! + word))!]!;
    const parts = stretches(link.words, ownerOf, sources);
    const theirs = new Set([sources.origin(link.first), sources.origin(link.second)]);
    const areTheirs = parts.map(({ owner }) => theirs.has(sources.origin(owner)));
    const [a, b] = [
      spansOf(articles[link.first]!, texts[link.first]!, parts, areTheirs, 0),
      spansOf(articles[link.second]!, texts[link.second]!, parts, areTheirs, 1),
    ];
    return parts.flatMap(({ owner, words }, i) => [
      { owner, passage: { ...a[i]!, source: b[i]!, words } },
      { owner, passage: { ...b[i]!, source: a[i]!, words } },
    ]);
  });
}

/** The stretches in one text. A quotation between two is of the pair that prints both, not of who prints one of them. */
function spansOf(
  { id }: Article,
  { words }: WordRuns,
  parts: readonly Stretch[],
  areTheirs: readonly boolean[],
  side: 0 | 1,
): ArticleSpan[] {
  const start = (i: number) => words[parts[i]!.from[side]]!.start;
  const end = (i: number) => words[parts[i]!.to[side]]!.end;
  return parts.map((_, i) => ({
    article: id,
    start: i > 0 && areTheirs[i] && !areTheirs[i - 1] ? end(i - 1) : start(i),
    end: i + 1 < parts.length && areTheirs[i] ? start(i + 1) : end(i),
  }));
}

/** The words of both texts that the runs of a passage match, each once, in order. */
function alignedWords(places: readonly number[]): (readonly [a: number, b: number])[] {
  const words: [number, number][] = [];
  let [nextA, nextB] = [0, 0];
  for (let k = 0; k < places.length; k += 2) {
    for (let word = 0; word < RUN_WORDS; word++) {
      const [i, j] = [places[k]! + word, places[k + 1]! + word];
      if (i < nextA || j < nextB) continue;
      words.push([i, j]);
      [nextA, nextB] = [i + 1, j + 1];
    }
  }
  return words;
}

/** Parts a passage where its owner changes; too few words to be a passage go to the stretch before them. */
function stretches(
  words: readonly (readonly [a: number, b: number])[],
  ownerOf: (word: number) => number,
  sources: Sources,
): Stretch[] {
  const all = joined(
    words.map((place) => ({ owner: ownerOf(place[0]), words: 1, from: place, to: place })),
    sources,
  );
  const longest = all.reduce((best, each) => (each.words > best.words ? each : best));
  const kept = all.filter((each) => each === longest || each.words >= PASSAGE.fewestWords);
  let last = 0;
  return joined(
    all.map((each) => {
      if (kept[last + 1] === each) last += 1;
      return { ...each, owner: kept[last]!.owner };
    }),
    sources,
  );
}

function joined(parts: readonly Stretch[], { origin }: Sources): Stretch[] {
  const stretches: Stretch[] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    if (last && origin(last.owner) === origin(part.owner))
      stretches[stretches.length - 1] = { ...last, words: last.words + part.words, to: part.to };
    else stretches.push(part);
  }
  return stretches;
}
