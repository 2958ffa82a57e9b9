import type { Span } from '../../article/article.ts';

const CLOSING: Readonly<Record<string, readonly string[]>> = {
  '“': ['”'],
  '„': ['“', '”'],
  '«': ['»'],
  '"': ['"'],
};
const LONGEST_QUOTE = 1_000;

/**
 * Spans between quotation marks, in order, at most `LONGEST_QUOTE` long and within a paragraph. A mark that is never
 * closed opens none, unless the next paragraph, or with lost paragraph breaks the next mark, opens one again: a quote
 * that runs on. Linear.
 */
export function quotedSpans(text: string): Span[] {
  const next = nextPlaces(text);
  const spans: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    const closing = CLOSING[mark];
    if (!closing || (mark === '"' && closesOnly(text, i))) continue;
    const close = Math.min(...closing.map((each) => next(each, i + 1)));
    const paragraph = next('\n', i + 1);
    if (close > paragraph) {
      if (paragraph < i + LONGEST_QUOTE && firstMark(text, paragraph) === mark) {
        spans.push({ start: i, end: paragraph });
        i = paragraph;
      }
    } else if (close < i + LONGEST_QUOTE) {
      const runsOn = mark === '"' && opensOnly(text, close);
      spans.push({ start: i, end: runsOn ? close : close + 1 });
      i = runsOn ? close - 1 : close;
    }
  }
  return spans;
}

/** Straight marks tell their side by what stands beside them: a blank before and none after opens. */
function opensOnly(text: string, at: number): boolean {
  return /[\s([—–]/.test(text[at - 1] ?? ' ') && /[^\s.,;:!?)\]]/.test(text[at + 1] ?? ' ');
}

function closesOnly(text: string, at: number): boolean {
  return /[^\s([—–]/.test(text[at - 1] ?? ' ') && /[\s.,;:!?)\]—–]/.test(text[at + 1] ?? ' ');
}

/** The first character of the paragraph after a break. */
function firstMark(text: string, lineBreak: number): string | undefined {
  return text.slice(lineBreak, lineBreak + 8).trimStart()[0];
}

/** Where a character stands next, asked for with rising places: linear, however many marks are left open. */
function nextPlaces(text: string): (character: string, from: number) => number {
  const known = new Map<string, number>();
  return (character, from) => {
    const last = known.get(character) ?? -1;
    if (last >= from) return last;
    const found = text.indexOf(character, from);
    const place = found < 0 ? Number.POSITIVE_INFINITY : found;
    known.set(character, place);
    return place;
  };
}
