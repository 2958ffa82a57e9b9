import type { Span } from '../../../core/article/article.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,](?=\p{N})[\p{L}\p{M}\p{N}]+)*/gu;
/** Shorter words are only found as they are. */
const SHORTEST_STEM = 4;
/** Letters at the end in which two forms of a word may differ: "visits" and "visited" are five letters alike. */
const LONGEST_ENDING = 3;
/** A query is short; whatever comes beyond this is not marked. */
const MOST_MARKED = 32;

/**
 * Where the words and phrases of a search stand in a text. What was found was decided by the index, on stems; here a
 * word is taken for a form of another if only a short ending differs, which is enough to lead the eye.
 */
export function foundWords(text: string, marked: readonly string[]): Span[] {
  const sought = marked
    .slice(0, MOST_MARKED)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  if (sought.length === 0) return [];
  const spans: Span[] = [];
  /** The last words read, as many as the longest phrase has. */
  const longest = Math.max(...sought.map((words) => words.length));
  const last: { readonly word: string; readonly start: number }[] = [];
  for (const match of text.matchAll(WORD)) {
    last.push({ word: plain(match[0]), start: match.index });
    if (last.length > longest) last.shift();
    for (const words of sought) {
      const from = last.length - words.length;
      if (from < 0 || !words.every((word, i) => isForm(last[from + i]?.word ?? '', word))) continue;
      add(spans, { start: last[from]?.start ?? match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}

/** In order and without overlap: a phrase swallows the words of it that were marked before. */
function add(spans: Span[], span: Span): void {
  let start = span.start;
  for (let before = spans.at(-1); before !== undefined && before.end > start; before = spans.at(-1)) {
    start = Math.min(start, before.start);
    spans.pop();
  }
  spans.push({ start, end: span.end });
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(plain);
}

function plain(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

function isForm(word: string, sought: string): boolean {
  if (word === sought) return true;
  if (/\p{N}/u.test(sought)) return false;
  const shorter = Math.min(word.length, sought.length);
  if (shorter < SHORTEST_STEM) return false;
  let alike = 0;
  while (alike < shorter && word[alike] === sought[alike]) alike++;
  return alike >= SHORTEST_STEM && Math.max(word.length, sought.length) - alike <= LONGEST_ENDING;
}
