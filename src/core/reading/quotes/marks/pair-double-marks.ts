import type { Span } from '../../../article/article.ts';
import { MAX_NESTED, MAX_UNCLOSED } from '../thresholds.ts';
import { closes, type MarkPlace } from './quotation-marks.ts';

/** What stands between two marks; the marks lie outside of it. */
export interface MarkedSpan extends Span {
  /** False where the closing or the opening mark is missing and the end was told otherwise. */
  readonly closed: boolean;
  /** The mark that opens it is missing: only words of speech after it make it a quote. */
  readonly unopened?: true;
}

interface Open {
  readonly at: number;
  readonly character: string;
}

/**
 * Pairs double marks. Typographic ones tell by their form what they are, straight ones by spacing; what is left open
 * ends with its paragraph or, where the next mark opens again, with the sentence before that. So one lost mark costs
 * one quote and never turns the rest inside out.
 */
export function pairDoubleMarks(
  text: string,
  marks: readonly MarkPlace[],
  sentences: readonly Span[],
): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let stack: Open[] = [];
  let lastEnd = 0;
  const giveUp = (until: number) => {
    const [first] = stack;
    stack = [];
    if (!first) return;
    const end = endOfUnclosed(text, first.at, until, sentences);
    if (end === null) return;
    spans.push({ start: first.at + 1, end, closed: false });
    lastEnd = end;
  };
  marks.forEach((mark, index) => {
    const act = actOf(mark, stack);
    if (act === 'open') {
      const same = stack.some((open) => closes(open.character, closerOf(mark.character)));
      if (same && !isNested(marks, index)) giveUp(mark.at);
      stack.push(mark);
      return;
    }
    const depth = stack.findLastIndex((open) => closes(open.character, mark.character));
    if (depth >= 0) {
      spans.push({ start: stack[depth]!.at + 1, end: mark.at, closed: true });
      stack.length = depth;
      if (depth === 0) lastEnd = mark.at + 1;
      return;
    }
    if (stack.length > 0) return;
    const start = startOfUnopened(mark.at, lastEnd, sentences);
    if (start !== null && /[,.?!…]/.test(text[mark.at - 1] ?? ''))
      spans.push({ start, end: mark.at, closed: false, unopened: true });
    lastEnd = mark.at + 1;
  });
  giveUp(text.length);
  return spans;
}

function actOf({ character, role }: MarkPlace, stack: readonly Open[]): 'open' | 'close' {
  const closable = stack.some((open) => closes(open.character, character));
  switch (character) {
    case '„':
      return 'open';
    case '“':
      return closable && (role === 'close' || stack.some((open) => open.character === '„'))
        ? 'close'
        : 'open';
    case '”':
    case '»':
    case '›':
      return closable || role !== 'open' ? 'close' : 'open';
    case '«':
    case '‹':
      return closable && role === 'close' ? 'close' : 'open';
    default:
      return role === 'either' ? (closable ? 'close' : 'open') : role;
  }
}

/** The usual closing form of an opening one: two marks that close alike are of one family. */
function closerOf(opening: string): string {
  if (opening === '“' || opening === '„' || opening === '”') return '”';
  if (opening === '«') return '»';
  if (opening === '»') return '«';
  return opening === '‹' ? '›' : opening === '›' ? '‹' : '"';
}

/** Whether the mark opens inside of an open one of its family: then two close after it, and soon. */
function isNested(marks: readonly MarkPlace[], index: number): boolean {
  const [first, second] = [marks[index + 1], marks[index + 2]];
  return (
    first !== undefined &&
    second !== undefined &&
    isCloser(first) &&
    isCloser(second) &&
    first.at - marks[index]!.at < MAX_NESTED &&
    second.at - first.at < MAX_NESTED
  );
}

const isCloser = ({ character, role }: MarkPlace) =>
  character === '”' || character === '»' || (role === 'close' && character !== '«');

/** Where words end that are opened at `at` and not closed before `until`; null if that can't be told. */
function endOfUnclosed(text: string, at: number, until: number, sentences: readonly Span[]): number | null {
  // Not over the whole text: a million marks may be open.
  const line = text.slice(at, Math.min(until, at + MAX_UNCLOSED + 1)).indexOf('\n');
  const end = line < 0 ? until : at + line;
  const body = text.slice(at + 1, Math.min(end, at + 1 + MAX_UNCLOSED)).trimEnd();
  if (end - at <= MAX_UNCLOSED && /[.?!…]$/.test(body)) return at + 1 + body.length;
  const sentence = sentenceAt(sentences, at);
  return sentence && sentence.end <= until && sentence.end - at <= MAX_UNCLOSED && sentence.end > at + 1
    ? sentence.end
    : null;
}

function startOfUnopened(at: number, lastEnd: number, sentences: readonly Span[]): number | null {
  const sentence = sentenceAt(sentences, at - 1);
  return sentence && sentence.start >= lastEnd ? sentence.start : null;
}

/** The last sentence that begins at or before `at`. */
function sentenceAt(sentences: readonly Span[], at: number): Span | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1] ?? null;
}
