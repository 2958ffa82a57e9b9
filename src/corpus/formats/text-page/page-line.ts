import type { Span } from '../../../core/article/article.ts';

/** A line of the dump, trimmed, with its place in the file. Empty lines are kept as a count only. */
export interface PageLine extends Span {
  readonly text: string;
  /** It stood behind a list mark (•, -, »), which is not part of `text`. */
  readonly bullet: boolean;
  readonly emptyLinesBefore: number;
}

const BULLETS = '•·●▪■◦‣⁃*»›→▶►–—-+|';
/** A dash opens direct speech in many languages, so only these count without being told apart by what follows. */
const SPEECH_DASHES = '–—-';

/** Cuts a dump into its lines, trimmed, without their list marks. Linear. */
export function pageLines(text: string): PageLine[] {
  const lines: PageLine[] = [];
  let empty = 0;
  let from = 0;
  while (from <= text.length) {
    let to = from;
    while (to < text.length && !isLineBreak(text.charCodeAt(to))) to++;
    const line = trimmed(text, from, to, empty);
    if (line) {
      lines.push(line);
      empty = 0;
    } else if (to > from || text.charCodeAt(to) !== 0x0a || text.charCodeAt(to - 1) !== 0x0d) {
      empty++;
    }
    from = to + 1;
  }
  return lines;
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x0c || unit === 0x2028 || unit === 0x2029;
}

function trimmed(text: string, from: number, to: number, emptyLinesBefore: number): PageLine | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return null;
  let bullet = false;
  if (BULLETS.includes(text[start]!)) {
    let after = start + 1;
    while (after < end && isBlank(text.charCodeAt(after))) after++;
    const speech = SPEECH_DASHES.includes(text[start]!);
    // "- Name" is a list item, "– We shall see, he said." direct speech, "-5 degrees" a number: only a mark that
    // stands apart from a short line is taken off.
    if (after > start + 1 && after < end && !(speech && end - after > 60)) {
      bullet = true;
      start = after;
    }
  }
  return { start, end, text: text.slice(start, end), bullet, emptyLinesBefore };
}

function isBlank(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200d) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x2060 ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
