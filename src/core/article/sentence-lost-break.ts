import type { SentenceLexicon } from '../languages/abbreviations.ts';

/**
 * Whether a sentence begins at `at` though none was ended: texts that lost their paragraph breaks run headings and
 * captions into what follows ("in our live blog The council said", "in our live blogThe council said"). Sure signs
 * only: a lower-case word, then an opening word with a capital, then a lower-case word ("The Hague" is none).
 */
export function opensAfterLostBreak(
  text: string,
  at: number,
  unit: number,
  start: number,
  lexicon: SentenceLexicon,
): boolean {
  if (at === start || !isCapital(text, at, unit)) return false;
  const before = text.charCodeAt(at - 1);
  const spaced = before === 0x20 || before === 0xa0;
  if (!spaced && !isLowerUnit(before)) return false;
  OPENING.lastIndex = at;
  const word = OPENING.exec(text)?.[1]?.toLowerCase();
  if (word === undefined || !lexicon.openers.has(word) || lexicon.capitals.has(word)) return false;
  if (!spaced && word.length < SHORTEST_GLUED) return false;
  const last = LAST_WORD.exec(text.slice(Math.max(start, at - 32), spaced ? at - 1 : at));
  return last !== null && !lexicon.openers.has(last[1]!.toLowerCase());
}

const SHORTEST_GLUED = 3;
const OPENING = /(\p{Lu}\p{Ll}{1,11}) \p{Ll}{2}/uy;
const LAST_WORD = /(?:^|[^\p{L}\p{M}])(\p{Ll}{3,})["”»’]?$/u;

function isCapital(text: string, at: number, unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return unit < 0x530 && text[at] !== text[at]!.toLowerCase();
}

function isLowerUnit(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return unit < 0x530 && String.fromCharCode(unit) !== String.fromCharCode(unit).toUpperCase();
}
