import { type SentenceLexicon, sentenceLexicon } from '../languages/abbreviations.ts';
import { cut, type Span } from './article.ts';
import { endOfDateline } from './sentence-dateline.ts';
import { endOfDebris } from './sentence-debris.ts';
import { endsSentence } from './sentence-end.ts';
import { opensAfterLostBreak } from './sentence-lost-break.ts';
import {
  closeMarks,
  endOfTerminators,
  isOtherTerminator,
  LEFT_GUILLEMET,
  Marks,
  RIGHT_GUILLEMET,
  STRAIGHT,
  trailingParts,
} from './sentence-marks.ts';

/**
 * Sentences of a text as spans, in order, never overlapping, without surrounding white space. A line break ends a
 * sentence (paragraphs, headings, list items). Inside a line each full stop, question or exclamation mark is judged by
 * the words around it; marks of other scripts (`。`, `؟`, `।`) always end one, as in UAX 29. Our own scan instead of
 * `Intl.Segmenter`, whose cuts needed about as many repairs, differ with the browser's ICU and take time with the
 * square of a line's length. Linear: no rule looks further than a few dozen characters.
 */
export function sentences(text: string, lang: string | null): Span[] {
  const lexicon = sentenceLexicon(lang);
  const spans: Span[] = [];
  for (let from = 0; from < text.length; ) {
    LINE.lastIndex = from;
    const line = LINE.exec(text);
    if (!line) break;
    from = line.index + line[0].length;
    sentencesOfLine(text, line.index, from, lexicon, spans);
  }
  return spans;
}

const LINE = /[^\n\v\f\r\u0085\u2028\u2029]+/g;

function sentencesOfLine(
  text: string,
  from: number,
  to: number,
  lexicon: SentenceLexicon,
  out: Span[],
): void {
  const marks = new Marks(text, from, to);
  const dateline = endOfDateline(text, from);
  let start = from;
  const cutAt = (end: number) => {
    pushTrimmed(text, { start, end }, out);
    start = end;
  };
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at);
    if (
      unit === FULL_STOP ||
      unit === EXCLAMATION ||
      unit === QUESTION ||
      unit === ELLIPSIS ||
      (unit >= 0x203c && unit <= 0x2049 && isDouble(unit))
    ) {
      const run = endOfTerminators(text, at, to);
      const closed = closeMarks(marks, run);
      if (at >= dateline && endsSentence({ text, to, start, at, run, closed, lexicon }))
        cutAt(trailingParts(text, closed, to));
      marks.pass(at, run);
      at = run;
    } else if (unit >= FIRST_OTHER && isOtherTerminator(text, at)) {
      const run = endOfTerminators(text, at, to);
      cutAt(closeMarks(marks, run));
      at = run;
    } else {
      if (unit === STRAIGHT || unit === LEFT_GUILLEMET || unit === RIGHT_GUILLEMET) marks.see(at, unit);
      else if (mayBeCapital(unit) && opensAfterLostBreak(text, at, start, lexicon)) cutAt(at);
      at += 1;
    }
  }
  if (start < to) pushTrimmed(text, { start, end: to }, out);
}

const FULL_STOP = 0x2e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;
/** ‼ ⁇ ⁈ ⁉ */
const isDouble = (unit: number) => unit === 0x203c || unit >= 0x2047;
/** Capitals of the alphabets that sentences are read in. */
const mayBeCapital = (unit: number) => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit < 0x530);
/** Armenian full stop: no terminator of another script stands before it. */
const FIRST_OTHER = 0x589;

/** What holds no letter or digit is no sentence. Marks that combine with a space before them are left with it. */
function pushTrimmed(text: string, span: Span, out: Span[]): void {
  const raw = cut(text, span);
  if (!LETTER_OR_DIGIT.test(raw)) return;
  const start = span.start + raw.search(NEITHER_SPACE_NOR_COMBINING);
  const end = span.start + raw.trimEnd().length;
  const debris = endOfDebris(text, start, end);
  const before = text.slice(start, debris).trimEnd();
  if (LETTER_OR_DIGIT.test(before)) out.push({ start, end: start + before.length });
  out.push({ start: debris, end });
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NEITHER_SPACE_NOR_COMBINING = /[^\s\p{M}\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
