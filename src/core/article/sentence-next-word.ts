import type { SentenceLexicon } from '../languages/abbreviations.ts';

/** The word after a stop, behind opening marks. */
export interface NextWord {
  readonly at: number;
  readonly word: string;
  readonly lower: boolean;
  readonly upper: boolean;
  readonly digit: boolean;
  /** A full stop follows. */
  readonly stopped: boolean;
  /** An apostrophe follows. */
  readonly elided: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]{1,24}/uy;
const BEFORE_WORD = /[^\p{L}\p{N}.!?…]{0,24}/uy;
/** Between glued sentences only marks that open one. */
const BEFORE_GLUED = /["“„«»'‘(¿¡]{0,3}/uy;

export function nextWord(text: string, from: number, to: number, glued: boolean): NextWord | null {
  const before = glued ? BEFORE_GLUED : BEFORE_WORD;
  before.lastIndex = from;
  const at = from + before.exec(text)![0].length;
  WORD.lastIndex = at;
  const word = at < to ? WORD.exec(text)?.[0] : undefined;
  if (word === undefined || at + word.length > to) return null;
  const first = String.fromCodePoint(word.codePointAt(0)!);
  const upper = first !== first.toLowerCase() && !GEORGIAN.test(first);
  const lower = !upper && first !== first.toUpperCase() && !GEORGIAN.test(first);
  return {
    at,
    word,
    lower,
    upper,
    digit: /^\p{N}/u.test(first),
    stopped: text[at + word.length] === '.',
    elided: /['’]/.test(text[at + word.length] ?? ''),
  };
}

/** Georgian has capitals in Unicode, but writes every sentence without them. */
const GEORGIAN = /\p{Script=Georgian}/u;

/** Brands ("iPhone sales fell") and Dutch short forms („’s Avonds“) open a sentence without a capital. */
export function opensInLowerCase(text: string, at: number, closed: number): boolean {
  BRAND.lastIndex = at;
  SHORT_FORM.lastIndex = closed;
  return BRAND.test(text) || SHORT_FORM.test(text);
}

const BRAND = /\p{Ll}{1,3}\p{Lu}/uy;
const SHORT_FORM = /\s["“„«]?['’‘`]\p{Ll} \p{Lu}/uy;

/** An opening word; "A" and "С" with a stop are further initials. */
export const opens = ({ word, stopped, elided }: NextWord, { openers }: SentenceLexicon) =>
  (openers.has(word.toLowerCase()) && !(stopped && word.length === 1)) ||
  (elided && openers.has(`${word.toLowerCase()}'`));
export const opensAfterInitial = (next: NextWord, lexicon: SentenceLexicon) =>
  opens(next, lexicon) && !PARTICLES.has(next.word.toLowerCase());
/** Openers that begin surnames: "M. Le Pen", "J. De Wever". */
const PARTICLES = new Set('le la les lo de del della di da du des van von der den el al do dos'.split(' '));
