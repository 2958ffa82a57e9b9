import type { SentenceLexicon } from '../languages/abbreviations.ts';

/**
 * Whether a sentence begins at `at` though none was ended: texts that lost their paragraph breaks run headings and
 * captions into what follows ("in our live blog The council said", "in our live blogThe council said"). Sure signs
 * only: a lower-case word, then an opening word with a capital, then a lower-case word ("The Hague" is none).
 */
export function opensAfterLostBreak(
  text: string,
  at: number,
  start: number,
  lexicon: SentenceLexicon,
): boolean {
  if (at === start) return false;
  const before = text.charCodeAt(at - 1);
  const spaced = before === 0x20 || before === 0xa0;
  // Most capitals follow a mark or another capital: a look at one character before any pattern.
  const last = spaced ? text.charCodeAt(at - 2) : before;
  if (!isLowerUnit(last) && !(spaced && CLOSING.includes(String.fromCharCode(last)))) return false;
  OPENING.lastIndex = at;
  const word = OPENING.exec(text)?.[1]?.toLowerCase();
  if (word === undefined || !lexicon.openers.has(word) || lexicon.capitals.has(word)) return false;
  if (!spaced && word.length < SHORTEST_GLUED) return false;
  const lastWord = LAST_WORD.exec(text.slice(Math.max(start, at - 32), spaced ? at - 1 : at));
  return lastWord !== null && !lexicon.openers.has(lastWord[1]!.toLowerCase());
}

const CLOSING = '"”»’';
const SHORTEST_GLUED = 3;
const OPENING = /(\p{Lu}\p{Ll}{1,11}) \p{Ll}{2}/uy;
const LAST_WORD = /(?:^|[^\p{L}\p{M}])(\p{Ll}{3,})["”»’]?$/u;

function isLowerUnit(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return unit < 0x530 && String.fromCharCode(unit) !== String.fromCharCode(unit).toUpperCase();
}
