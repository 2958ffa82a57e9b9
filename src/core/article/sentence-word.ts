import type { SentenceLexicon } from '../languages/abbreviations.ts';

/** Characters looked at before and after a stop: room for a word and the marks around it. */
export const REACH = 32;
export const DIGITS = /^\d{1,3}$/;

/** Back from `at` over letters, digits and the stops, commas and apostrophes between two of them. */
function startOfWord(text: string, at: number): number {
  const first = Math.max(0, at - REACH);
  let start = at;
  while (start > first) {
    const unit = text.charCodeAt(start - 1);
    if (
      !isWordUnit(unit) &&
      !(isInner(unit) && start < at && start - 2 >= first && isWordUnit(text.charCodeAt(start - 2)))
    )
      break;
    start -= 1;
  }
  return start;
}

const isInner = (unit: number) => unit === 0x2e || unit === 0x27 || unit === 0x2019;

/** Letters, digits and combining marks: close enough without asking Unicode for each. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xba || unit === 0xb5;
  return unit < 0x2000 || (unit > 0x2bff && unit < 0x3000) || (unit > 0x303f && unit < 0xd800);
}

/**
 * The word before the stop at `at`, with its inner stops ("U.S", "p.m"); of "R-S.C." the part after the hyphen, of
 * "L’art." the part after the apostrophe.
 */
export function wordBefore(text: string, at: number): string {
  const word = text.slice(startOfWord(text, at), at);
  const tail = word.slice(Math.max(word.lastIndexOf("'"), word.lastIndexOf('’')) + 1);
  return tail.length > 1 || tail !== tail.toLowerCase() ? tail : word;
}

/** "т.д" for the end of "т. д.": a short part after a short part with a stop; "j.-c" too. */
export function joinedWord(text: string, at: number, word: string, lexicon: SentenceLexicon): string {
  const lower = word.toLowerCase();
  if (lower.length > 3 || DIGITS.test(lower) || /^\p{Lu}{2}/u.test(word)) return lower;
  const match = JOINED.exec(text.slice(Math.max(0, at - lower.length - 8), at - lower.length));
  if (!match) return lower;
  const [, before, hyphen] = match as unknown as [string, string, string | undefined];
  const joined = `${before.toLowerCase()}.${hyphen ?? ''}${lower}`;
  // With a capital it is the first of a sentence ("Т. н.") or an initial.
  return (before === before.toLowerCase() && !hyphen) || lexicon.kinds.has(joined) ? joined : lower;
}

const JOINED = /(?<![\p{L}\p{N}.])(\p{L}\p{Ll}{0,2})\.(?:[\s\u00a0]|(-))$/u;
