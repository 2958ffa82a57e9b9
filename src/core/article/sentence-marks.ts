/**
 * Marks around the end of a sentence. Which way a straight quotation mark or a guillemet looks is told by the spaces
 * at it, and where it has none or two by what was open before: so marks are noted in passing, line by line.
 */
export class Marks {
  readonly text: string;
  readonly to: number;
  private readonly from: number;
  /** Whether a straight double mark is open. */
  private straightOpen = false;
  /** The last guillemet that was passed. */
  private guillemet = 0;

  constructor(text: string, from: number, to: number) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** Notes the character at `at` if it is a mark whose direction has to be remembered. */
  see(at: number, unit: number): void {
    if (unit === STRAIGHT) this.straightOpen = !this.closesStraight(at, this.straightOpen);
    else if (unit === LEFT_GUILLEMET || unit === RIGHT_GUILLEMET) this.guillemet = unit;
  }

  pass(from: number, to: number): void {
    for (let at = from; at < to; at++) this.see(at, this.text.charCodeAt(at));
  }

  /** Whether the mark at `at`, which follows a terminator or another closing mark at once, closes. */
  closes(at: number): boolean {
    const unit = this.text.charCodeAt(at);
    if (ALWAYS_CLOSING.includes(this.text[at]!)) return true;
    if (unit === STRAIGHT) return this.closesStraight(at, this.straightOpen && !this.hasStraightBefore(at));
    if (unit === LEFT_GUILLEMET || unit === RIGHT_GUILLEMET)
      return !this.beforeWord(at) || (this.guillemet !== 0 && this.guillemet !== unit);
    if (EITHER_WAY.includes(this.text[at]!)) return !this.beforeWord(at);
    return false;
  }

  /** Whether the mark after a space at `at` closes nevertheless, as French marks and carelessly set ones do. */
  closesAfterSpace(at: number): boolean {
    const mark = this.text[at];
    if (mark === undefined || at >= this.to || this.beforeWord(at)) return false;
    if (mark === '»') return this.guillemet !== RIGHT_GUILLEMET;
    if (mark === '"') return this.straightOpen;
    return mark === '”' || mark === '›';
  }

  private closesStraight(at: number, open: boolean): boolean {
    const spaceBefore = at <= this.from || OPENING_SPACE.test(this.text[at - 1]!);
    const wordAfter = at + 1 < this.to && this.beforeWord(at);
    if (spaceBefore && wordAfter) return false;
    if (!spaceBefore && !wordAfter) return true;
    return open;
  }

  private hasStraightBefore(at: number): boolean {
    return this.text.charCodeAt(at - 1) === STRAIGHT;
  }

  private beforeWord(at: number): boolean {
    return at + 1 < this.to && WORD_OR_OPENING.test(this.text.slice(at + 1, at + 3));
  }
}

export const STRAIGHT = 0x22;
export const LEFT_GUILLEMET = 0xab;
export const RIGHT_GUILLEMET = 0xbb;
const ALWAYS_CLOSING = ')]}”’›）］」』】〉》';
/** „German“ and “English” share one, ‘Dutch’ and ‚German‘ another; apostrophes stand for single marks. */
const EITHER_WAY = '“‘\'"«»‹';
const OPENING_SPACE = /[\s([{—–-]/;
const WORD_OR_OPENING = /^(?:[\p{L}\p{N}¿¡(["“„«'‘]|[\ud800-\udbff])/u;

const TERMINATORS = /[.!?…‥‼⁇⁈⁉\p{Sentence_Terminal}][.!?…‥‼⁇⁈⁉\p{Sentence_Terminal}\p{M}]*/uy;
const OTHER_TERMINATOR = /\p{Sentence_Terminal}/uy;

/** End of the terminators that begin at `at`, with what combines with them. */
export function endOfTerminators(text: string, at: number, to: number): number {
  TERMINATORS.lastIndex = at;
  return Math.min(to, at + (TERMINATORS.exec(text)?.[0].length ?? 1));
}

export function isOtherTerminator(text: string, at: number): boolean {
  OTHER_TERMINATOR.lastIndex = at;
  return OTHER_TERMINATOR.test(text);
}

/** Closing marks, brackets and numbers of notes that follow the terminators up to `run`: their end. */
export function closeMarks(marks: Marks, run: number): number {
  const { text, to } = marks;
  let at = run;
  while (at < to) {
    NOTE.lastIndex = at;
    const note = NOTE.exec(text);
    if (note) at += note[0].length;
    else if (marks.closes(at)) at += 1;
    else if (marks.closesAfterSpace(at + 1) && isSpace(text, at)) at += 2;
    else break;
  }
  COMBINING.lastIndex = at;
  return Math.min(to, at + COMBINING.exec(text)![0].length);
}

const NOTE = /\[\d{1,3}\]/y;
const COMBINING = /(?:\p{M}|\u200d)*/uy;

export function isSpace(text: string, at: number): boolean {
  return SPACE.test(text[at] ?? '');
}

const SPACE = /[\s\u200b-\u200f\u2060\ufeff]/;

/**
 * What stands after an ended sentence and belongs to it: emoji, a lone colon, a credit or counter in brackets
 * ("(Reuters)", "(1/2)"), a credit at the line's end ("©AP").
 */
export function trailingParts(text: string, closed: number, to: number): number {
  let end = closed;
  for (let count = 0; count < MOST_PARTS && end < to; count++) {
    const part = TRAILING_PARTS.map((pattern) => lengthAt(pattern, text, end)).find((length) => length > 0);
    if (part === undefined || end + part > to) break;
    end += part;
  }
  return end;
}

const MOST_PARTS = 8;
const TRAILING_PARTS: readonly RegExp[] = [
  /\s{0,4}(?!©)(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:\p{M}|\u200d|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Extended_Pictographic}){0,12}["”»]?(?!\S)/uy,
  /\s{0,4}:(?=\s)/y,
  // A dash after the bracket would make it a dateline.
  /\s{1,4}\([^().!?\s][^().!?\n]{0,80}\)\.?(?=\s{1,4}["“„«]?[\p{Lu}\p{N}]|\s{0,4}(?:\n|$))/uy,
  /\s{0,4}©\s?\p{Lu}[^.!?\n]{0,38}(?=\n|$)/uy,
];

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
