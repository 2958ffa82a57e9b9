import { JUDGING } from './limits.ts';

/** Joins nothing and parts nothing: a page may have them where a file has none. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/**
 * What two prints of one passage have in common: its words in lower case, without marks and blanks. So a passage is known
 * again when its page was read anew, its file brought in again, or another outlet prints it.
 */
export function passageKey(passage: string): string {
  const plain = passage.slice(0, JUDGING.passageLetters).replace(UNSEEN, '').normalize('NFKC').toLowerCase();
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu);
  return words === null ? plain.trim() : words.join(' ');
}

/** Whether there is anything by which a passage could be known again. */
export function isPassage(passage: string): boolean {
  return passage.slice(0, JUDGING.passageLetters).replace(UNSEEN, '').trim() !== '';
}

/** The same of two passages, whichever comes first. */
export function pairKey(a: string, b: string): string {
  const [first, second] = [passageKey(a), passageKey(b)];
  return first < second ? `${first}\n${second}` : `${second}\n${first}`;
}
