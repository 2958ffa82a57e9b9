import type { JsonLdArticle } from './json-ld.ts';

/**
 * A page that tells of this many times the words that were read of it shows only a part. Of the 110 pages of the
 * extraction set that say how many words they have, nine in ten say at most 1.15 times what is read of them; of the
 * eight above 1.5, six stand behind a paywall or were read in part.
 */
const MORE_TOLD = 1.5;
/** Words that captions and boxes may count for on a short page. */
const SLACK = 40;
/** Some pages count letters for words: a word has some six with its blank, fewer and more by the language. */
const LETTERS = { fewest: 0.75, most: 1.3 };

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Whether a page says, by the number of words of its article or, behind a paywall, by the text that it hands to machines,
 * that there is considerably more of it than was read.
 */
export function showsPart(told: JsonLdArticle | null, text: string): boolean {
  if (told === null) return false;
  const read = wordsIn(text);
  const words = told.words ?? (told.free === false && told.body !== null ? wordsIn(told.body) : null);
  if (words === null || words <= read * MORE_TOLD + SLACK) return false;
  const letters = words / text.length;
  return letters < LETTERS.fewest || letters > LETTERS.most;
}

function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
