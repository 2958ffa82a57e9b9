import type { Span } from '../../../core/article/article.ts';
import type { ReadMark } from '../../../corpus/read-marks.ts';

/** A run of text with all that is marked on it. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  /** Whether it is what was searched for. */
  readonly found: boolean;
  /** What was read here; a number may lie in a quote. */
  readonly read: readonly ReadMark[];
}

/** The paragraphs of a text as spans, without the blank lines between them. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number) => {
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
  };
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
    add(start, gap.index);
    start = gap.index + gap[0].length;
  }
  add(start, text.length);
  return spans;
}

/**
 * A part of a text cut wherever something marked begins or ends, so that the pieces put together are the part again.
 * Both lists are in order of place.
 */
export function textPieces(
  text: string,
  part: Span,
  found: readonly Span[],
  read: readonly ReadMark[],
): Piece[] {
  const foundHere = within(found, part);
  const readHere = within(read, part);
  const cuts = new Set([part.start, part.end]);
  for (const { start, end } of [...foundHere, ...readHere]) {
    cuts.add(Math.max(start, part.start));
    cuts.add(Math.min(end, part.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const start = places[i] ?? 0;
    const end = places[i + 1] ?? start;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    pieces.push({
      text: text.slice(start, end),
      start,
      found: foundHere.some(covers),
      read: readHere.filter(covers),
    });
  }
  return pieces;
}

function within<Mark extends Span>(marks: readonly Mark[], part: Span): readonly Mark[] {
  return marks.filter(({ start, end }) => start < part.end && end > part.start && start < end);
}
