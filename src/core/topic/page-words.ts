/**
 * A text cut into words and sentences in one pass, as offsets: no string is made for a word that no pack asks for.
 * `text` is the folded text that the offsets point into.
 */
export interface PageWords {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Number of the sentence that each word stands in. */
  readonly sentences: readonly number[];
  readonly sentenceCount: number;
}

const SOFT_HYPHEN = '\u00AD';
const LATIN_CAPITALS_END = 0xc0;

/** Names and texts are compared in this form: composed, lower case, without soft hyphens. */
export function foldText(text: string): string {
  return (text.includes(SOFT_HYPHEN) ? text.replaceAll(SOFT_HYPHEN, '') : text)
    .normalize('NFC')
    .toLowerCase();
}

/** Cuts `text` (already capped by the caller) into words. Linear, without patterns: page text is hostile. */
export function pageWords(text: string): PageWords {
  const folded = foldText(text);
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  let sentence = 0;
  let wordsInSentence = 0;
  let start = -1;
  for (let i = 0; i <= folded.length; i++) {
    const unit = i < folded.length ? folded.charCodeAt(i) : 0;
    if (isWordUnit(unit)) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) {
      starts.push(start);
      ends.push(i);
      sentences.push(sentence);
      wordsInSentence++;
    }
    const length = start < 0 ? 0 : i - start;
    start = -1;
    if (wordsInSentence > 0 && endsSentence(folded, i, unit, length)) {
      sentence++;
      wordsInSentence = 0;
    }
  }
  return { text: folded, starts, ends, sentences, sentenceCount: sentence + (wordsInSentence > 0 ? 1 : 0) };
}

/** Letters, digits and combining marks, told from punctuation by block. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  if (unit < LATIN_CAPITALS_END) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit === 0xd7 || unit === 0xf7) return false;
  return !(unit >= 0x2000 && unit <= 0x2bff) && !(unit >= 0x3000 && unit <= 0x303f) && unit < 0xfe10;
}

/** A full stop after one or two letters is taken for an abbreviation ("Mr.", "U.S.", "г."). */
function endsSentence(text: string, at: number, unit: number, wordLength: number): boolean {
  if (unit === 0x21 || unit === 0x3f || unit === 0x2026) return true;
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20;
  if (unit === 0x0a) return next === 0x0a;
  return (
    unit === 0x2e &&
    wordLength !== 1 &&
    wordLength !== 2 &&
    (next <= 0x20 || next === 0x22 || next === 0x201d)
  );
}
