/**
 * What the extraction drops of a page's text or changes in it: white space of every kind, soft hyphens, what is invisible
 * inside words, and what turns the direction of a text. Without all of it a sentence is the same in both.
 */
const DROPPED = /[\s\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
const IS_DROPPED = /[\s\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/** A text without what a page and its extracted text may differ in. */
export function squeeze(text: string): string {
  return text.replace(DROPPED, '');
}

/** Where in `text` the nth character of what is left of it by {@link squeeze} stands; its length for one too far. */
export function placeIn(text: string, n: number): number {
  let left = n;
  for (let i = 0; i < text.length; i++) {
    if (IS_DROPPED.test(text[i]!)) continue;
    if (left === 0) return i;
    left--;
  }
  return text.length;
}
