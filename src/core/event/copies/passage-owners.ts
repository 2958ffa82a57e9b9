import type { Article, Span } from '../../article/article.ts';
import { RUN_WORDS, type WordRuns } from '../word-runs.ts';
import type { CopyPair } from './find-copies.ts';
import { Groups } from './groups.ts';
import { COPY, PASSAGE } from './thresholds.ts';
import type { CopiedPassage } from './traced-origin.ts';

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
  owner: number;
  words: number;
  readonly from: readonly [a: number, b: number];
  to: readonly [a: number, b: number];
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
  const owners = new Map<number, number>();
  const note = (article: number, word: number) => {
    const print = prints.root(starts[article]! + word);
    const known = owners.get(print);
    if (known === undefined || (known !== article && sources.before(article, known) < 0))
      owners.set(print, article);
  };
  for (const { first, second, words } of links)
    for (const [i, j] of words) {
      note(first, i);
      note(second, j);
    }
  const spanOf = (article: number, from: number, to: number): Span & { article: string } => {
    const { words } = texts[article]!;
    return { article: articles[article]!.id, start: words[from]!.start, end: words[to]!.end };
  };
  return links.flatMap(({ first, second, words }) =>
    stretches(words, (word) => owners.get(prints.root(starts[first]! + word))!, sources).flatMap(
      ({ owner, words: length, from, to }) => {
        const [a, b] = [spanOf(first, from[0], to[0]), spanOf(second, from[1], to[1])];
        return [
          { owner, passage: { ...a, source: b, words: length } },
          { owner, passage: { ...b, source: a, words: length } },
        ];
      },
    ),
  );
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

/** Parts a passage where its owner changes. Too few words to be a passage go to the stretch before, else behind. */
function stretches(
  words: readonly (readonly [a: number, b: number])[],
  ownerOf: (word: number) => number,
  { origin }: Sources,
): Stretch[] {
  const all: Stretch[] = [];
  for (const place of words) {
    const owner = ownerOf(place[0]);
    const last = all.at(-1);
    if (last && origin(last.owner) === origin(owner)) [last.words, last.to] = [last.words + 1, place];
    else all.push({ owner, words: 1, from: place, to: place });
  }
  const longest = all.reduce((best, each) => (each.words > best.words ? each : best));
  const isKept = (each: Stretch) => each === longest || each.words >= PASSAGE.fewestWords;
  const kept: Stretch[] = [];
  let before: Stretch | null = null;
  for (const each of all) {
    const last = kept.at(-1);
    if (last && (!isKept(each) || origin(last.owner) === origin(each.owner)))
      [last.words, last.to] = [last.words + each.words, each.to];
    else if (isKept(each)) {
      kept.push(before ? { ...each, from: before.from, words: before.words + each.words } : each);
      before = null;
    } else before = before ? { ...before, words: before.words + each.words } : each;
  }
  return kept;
}
