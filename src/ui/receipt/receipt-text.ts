import type { Span } from '../../core/article/article.ts';
import type { MatchReason } from '../../core/context/context.ts';

/** A run of a receipt, cut from the text as it stands; marked where a reason of the match or a difference stands. */
interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A receipt for display. `before` and `after` say that the span goes on where it was cut for length. */
export interface Receipt {
  readonly pieces: readonly Piece[];
  readonly before: boolean;
  readonly after: boolean;
}

/** A receipt longer than this is shown cut, and says so. The longest sentence of the five seed articles has 453. */
export const MAX_RECEIPT = 600;
/** UTF-16 units of a passage that stand for its headline. */
const MAX_OPENING = 160;
/** About two lines beside five columns at the popup's width. */
export const MAX_LABEL = 64;
/** An inflected word may have this many letters more than the stem that matched: one more than a topic alias may. */
const MAX_ENDING = 5;

/** A word, or a number with its separators: 200 is no part of 200,000. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,](?=\p{N})[\p{L}\p{M}\p{N}]+)*/gu;

type Token = Span & { readonly word: string };

/** The span's own words, marked where the reasons occur and at these places. */
export function receipt(
  text: string,
  span: Span,
  reasons: readonly MatchReason[],
  marks: readonly Span[] = [],
  max = MAX_RECEIPT,
): Receipt {
  const shown = clip(text, span, max);
  const within = marks
    .map(({ start, end }) => ({ start: Math.max(start, shown.start), end: Math.min(end, shown.end) }))
    .filter(({ start, end }) => start < end);
  return {
    pieces: split(text, shown, joined(text, [...within, ...markedSpans(text, shown, reasons)])),
    before: false,
    after: shown.end < span.end,
  };
}

/** A window that begins where a sentence or a part of one does may weigh so much less than the heaviest of all. */
const WORTH_A_BEGINNING = 0.5;
/** Behind it a part of a sentence begins. */
const BEGINS_PART = /[,;:.!?…–—("“„«][\s"“„«'‘]*$/u;
/** Behind a full stop, what begins so goes on: "Dec. 3", "approx. half". */
const STOP = /\.[\s"“„«'‘]*$/u;
const GOES_ON = /^[\p{Ll}\p{N}]/u;

/**
 * The part of a span that tells it apart from others, for a table's row: a window of whole words where the reasons of
 * its matches are densest, from the beginning of the sentence or of a part of it where that is nearly as dense, since words
 * from the middle of one don't say of whom they are. Cut from the text; nothing is put together from several places.
 */
export function label(text: string, span: Span, reasons: readonly MatchReason[]): Span {
  const whole = clip(text, span, MAX_RECEIPT);
  if (whole.end - whole.start <= MAX_LABEL) return whole;
  const tokens = tokensOf(text, whole);
  const weighed = reasons.map((reason) => ({ weight: reason.weight, spans: spansOf(tokens, reason) }));
  let best = { span: whole, score: -1 };
  let begun = { span: whole, score: -1 };
  // Sentences are short here (clipped), so every start is tried.
  for (let first = 0; first < tokens.length; first++) {
    const start = first === 0 ? whole.start : (tokens[first]?.start ?? whole.start);
    const end = lastEnd(tokens, first, start + MAX_LABEL);
    const within = (span: Span) => span.start >= start && span.end <= end;
    const score = weighed.reduce((sum, { weight, spans }) => (spans.some(within) ? sum + weight : sum), 0);
    if (score > best.score) best = { span: { start, end }, score };
    const begins = first === 0 || beginsPart(text, start);
    if (begins && score > begun.score) begun = { span: { start, end }, score };
    if (end >= (tokens.at(-1)?.end ?? whole.end)) break;
  }
  return begun.score >= best.score * WORTH_A_BEGINNING ? begun.span : best.span;
}

function beginsPart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  return BEGINS_PART.test(before) && !(STOP.test(before) && GOES_ON.test(text.slice(at, at + 1)));
}

/** The beginning of a passage without a headline, up to a blank. */
export function opening(text: string): Span {
  return clip(text, { start: 0, end: text.length }, MAX_OPENING);
}

/** Words of the span that a reason names, in order and without overlap. */
function markedSpans(text: string, span: Span, reasons: readonly MatchReason[]): Span[] {
  const tokens = tokensOf(text, span);
  return joined(
    text,
    reasons.flatMap((reason) => spansOf(tokens, reason)),
  );
}

/** Where a reason stands: a number or a date as a whole ("19 December"), of a name or of a pair each word by itself. */
function spansOf(tokens: readonly Token[], reason: MatchReason): Span[] {
  const wanted = tokensOf(reason.text, { start: 0, end: reason.text.length }).map((token) => token.word);
  const exact = reason.kind === 'number' || reason.kind === 'date';
  const sequences = exact ? [wanted] : wanted.map((word) => [word]);
  return sequences.flatMap((sequence) => occurrences(tokens, sequence, exact));
}

function occurrences(tokens: readonly Token[], sequence: readonly string[], exact: boolean): Span[] {
  const found: Span[] = [];
  if (sequence.length === 0) return found;
  for (let i = 0; i + sequence.length <= tokens.length; i++) {
    if (!sequence.every((word, k) => fits(tokens[i + k]?.word ?? '', word, exact))) continue;
    const start = tokens[i]?.start ?? 0;
    found.push({ start, end: tokens[i + sequence.length - 1]?.end ?? start });
  }
  return found;
}

/** Is it the word itself or, for words of four letters and more, an inflected form of the stem that matched? */
function fits(token: string, wanted: string, exact: boolean): boolean {
  if (token === wanted) return true;
  if (exact || wanted.length < 4 || token.length > wanted.length + MAX_ENDING) return false;
  // The English stemmer writes "happi" for happy and "casualti" for casualty.
  return token.startsWith(wanted) || (wanted.endsWith('i') && token === `${wanted.slice(0, -1)}y`);
}

function tokensOf(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index;
    tokens.push({ start, end: start + match[0].length, word: match[0].toLowerCase() });
  }
  return tokens;
}

/** Sorted, overlaps merged, and neighbours with only a space between them made one mark. */
function joined(text: string, marks: Span[]): Span[] {
  const result: Span[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last !== undefined && (mark.start <= last.end || text.slice(last.end, mark.start).trim() === '')) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    } else {
      result.push(mark);
    }
  }
  return result;
}

function split(text: string, span: Span, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  for (const mark of marks) {
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), marked: false });
    pieces.push({ text: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  if (at < span.end) pieces.push({ text: text.slice(at, span.end), marked: false });
  return pieces;
}

/** The span within the text and within a length, ended at a word where there is one. */
function clip(text: string, span: Span, max: number): Span {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  if (end - start <= max) return { start, end };
  const space = text.lastIndexOf(' ', start + max);
  return { start, end: space > start ? space : start + max };
}

function lastEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = tokens[first]?.end ?? limit;
  for (let i = first; i < tokens.length && (tokens[i]?.end ?? limit) <= limit; i++)
    end = tokens[i]?.end ?? end;
  return Math.min(end, Math.max(limit, tokens[first]?.start ?? limit));
}
