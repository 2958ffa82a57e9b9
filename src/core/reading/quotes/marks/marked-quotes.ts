import type { Span } from '../../../article/article.ts';
import type { ReadingText } from '../../reading-text.ts';
import type { SpeechLexicon } from '../words/speech-lexicon.ts';
import { cueAt, tokenAt } from '../words/token-places.ts';
import { dialogueSpeech } from './dialogue.ts';
import { splitAtInserts } from './inserts.ts';
import { type MarkedSpan, pairDoubleMarks } from './pair-double-marks.ts';
import { pairSingleMarks } from './pair-single-marks.ts';
import { quotationMarks } from './quotation-marks.ts';

/** Words between marks or dashes. The span is the content, trimmed; `outer` takes in the marks. */
export interface MarkedQuote extends Span {
  readonly outer: Span;
  /** Index of the quote it stands in, or -1. */
  readonly parent: number;
  /** Speech between dashes. */
  readonly dash: boolean;
}

/** All that is quoted in a text, in order, quotes inside quotes after those they stand in. */
export function markedQuotes(source: ReadingText, lexicon: SpeechLexicon | null): MarkedQuote[] {
  const { text, sentences } = source;
  const marks = quotationMarks(text);
  if (marks.length === 0 && lexicon?.words.dashes !== true) return [];
  const doubles = pairDoubleMarks(
    text,
    marks.filter(({ single }) => !single),
    sentences,
  );
  const singles = pairSingleMarks(
    text,
    marks.filter(({ single }) => single),
    doubles,
  );
  const dashes = lexicon ? dialogueSpeech(source, lexicon) : [];
  const spans = [...doubles, ...singles]
    .flatMap((span) => (lexicon ? mended(source, span, lexicon) : span.unopened ? [] : [span]))
    .flatMap((span) => (lexicon ? splitAtInserts(source, span, lexicon) : [span]));
  return nested(text, [
    ...spans.map((span) => ({ span, dash: false, outer: outerOf(text, span) })),
    ...dashes.map((span) => ({ span, dash: true, outer: span })),
  ]);
}

/** A quote without its opening mark needs somebody who says it; one without its closing mark ends where he is named. */
function mended(source: ReadingText, span: MarkedSpan, lexicon: SpeechLexicon): MarkedSpan[] {
  if (span.closed) return [span];
  const { tokens, text } = source;
  if (span.unopened) {
    for (let i = tokenAt(tokens, span.end), words = 0; i < tokens.length && words < 8; i++) {
      const token = tokens[i]!;
      if (token.kind === 'mark') {
        if ('.;!?:'.includes(token.text)) break;
        continue;
      }
      words += 1;
      if (cueAt(tokens, i, lexicon)) return [span];
    }
    return [];
  }
  for (let i = tokenAt(tokens, span.start); i < tokens.length && tokens[i]!.end <= span.end; i++) {
    if (tokens[i]!.text !== ',') continue;
    const first = tokens[i + 1];
    const second = tokens[i + 2];
    if (!first || !second || second.end > span.end) break;
    const spoken = Boolean(lexicon.lexemes.get(first.lower)?.pronoun) || first.capital;
    if ((spoken && cueAt(tokens, i + 2, lexicon)) || (cueAt(tokens, i + 1, lexicon) && second.capital))
      return [{ ...span, end: text[tokens[i]!.end] === ' ' ? tokens[i]!.end : tokens[i]!.start }];
  }
  return [span];
}

const HAS_WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
const QUOTATION_MARKS = new Set('"“”„‟″«»‹›‘’‚‛\'');

/** With the marks, as far as there are any. */
function outerOf(text: string, { start, end, unopened }: MarkedSpan): Span {
  const isMark = (at: number) => QUOTATION_MARKS.has(text[at] ?? '');
  return { start: !unopened && isMark(start - 1) ? start - 1 : start, end: isMark(end) ? end + 1 : end };
}

function nested(text: string, found: readonly { span: Span; outer: Span; dash: boolean }[]): MarkedQuote[] {
  const sorted = found
    .filter(({ span }) => span.end > span.start)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const quotes: MarkedQuote[] = [];
  const stack: number[] = [];
  for (const { span, outer, dash } of sorted) {
    const content = trimmed(text, span);
    if (!HAS_WORD.test(text.slice(content.start, content.end))) continue;
    while (stack.length > 0 && quotes[stack.at(-1)!]!.outer.end <= span.start) stack.pop();
    const parent = stack.at(-1) ?? -1;
    // Spans that cross come of lost marks: the first counts.
    if (parent >= 0 && span.end > quotes[parent]!.outer.end) continue;
    quotes.push({ start: content.start, end: content.end, outer, parent, dash });
    stack.push(quotes.length - 1);
  }
  return quotes;
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && SPACE.test(text[from]!)) from += 1;
  while (to > from && SPACE.test(text[to - 1]!)) to -= 1;
  return { start: from, end: to };
}
