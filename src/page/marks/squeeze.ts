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

/**
 * Tells where in `text` the nth character of what is left of it by {@link squeeze} stands; its length for one too far. Goes
 * on from where it was: asked in order it walks a text once, however often it is asked.
 */
export function placesIn(text: string): (n: number) => number {
  let at = 0;
  let before = 0;
  return (n) => {
    if (n < before) [at, before] = [0, 0];
    for (; at < text.length; at++) {
      if (IS_DROPPED.test(text[at]!)) continue;
      if (before === n) return at;
      before++;
    }
    return text.length;
  };
}
