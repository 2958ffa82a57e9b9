import type { Span } from '../../../core/article/article.ts';
import { endsSentence, wordCount } from './line-shape.ts';
import type { PageLine } from './page-line.ts';

/** Lines that belong together, as one piece of text. `text` joins the trimmed lines and changes no word. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly bullet: boolean;
  readonly emptyLinesBefore: number;
}

/** A dump is hard-wrapped if its lines end at a margin of this many characters… */
const MIN_MARGIN = 45;
const MAX_MARGIN = 132;
/** …and this share of the lines that have a next one right below break only because its first word did not fit. */
const MIN_FORCED_SHARE = 0.4;
const MIN_FORCED_LINES = 4;
/** Lines this many characters short of the margin still count as filled: dumps wrap at words. */
const MARGIN_SLACK = 3;

/** From this many words a line without an end that is followed by lower case is a sentence that a scraper tore. */
const MIN_TORN_WORDS = 8;
const MIN_WRAPPED_WORDS = 4;

/** Joins the lines of hard-wrapped paragraphs, and sentences torn in two. Linear. */
export function paragraphs(lines: readonly PageLine[]): Paragraph[] {
  const margin = wrapMargin(lines);
  const result: Paragraph[] = [];
  let open: PageLine[] = [];
  const close = () => {
    const first = open[0];
    if (!first) return;
    const text = open.map((line) => line.text).join(' ');
    result.push({
      start: first.start,
      end: open.at(-1)!.end,
      text,
      bullet: first.bullet,
      emptyLinesBefore: first.emptyLinesBefore,
    });
    open = [];
  };
  for (const line of lines) {
    const before = open.at(-1);
    const joined =
      before && !line.bullet && (isForced(before, line, margin) || isTorn(before, line, margin !== null));
    if (!joined) close();
    open.push(line);
  }
  close();
  return result;
}

/** The column at which a dump wraps its lines, or null if every paragraph has its own line. */
function wrapMargin(lines: readonly PageLine[]): number | null {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  // A few longer lines (addresses, tables) don't unmake a margin.
  const margin = lengths[Math.floor(lengths.length * 0.98)];
  if (margin === undefined || margin < MIN_MARGIN || margin > MAX_MARGIN) return null;
  let adjacent = 0;
  let forced = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.emptyLinesBefore > 0 || line.bullet) continue;
    adjacent++;
    if (isForced(lines[i - 1]!, line, margin)) forced++;
  }
  return forced >= MIN_FORCED_LINES && forced >= adjacent * MIN_FORCED_SHARE ? margin : null;
}

function isForced(before: PageLine, line: PageLine, margin: number | null): boolean {
  if (margin === null || line.emptyLinesBefore > 0) return false;
  const space = line.text.indexOf(' ');
  const firstWord = space < 0 ? line.text.length : space;
  return before.text.length + 1 + firstWord > margin - MARGIN_SLACK;
}

/** In a wrapped dump a line right below that goes on in lower case belongs to the one above: headlines wrap earlier. */
function isTorn(before: PageLine, line: PageLine, wrapped: boolean): boolean {
  if (line.emptyLinesBefore > 1 || endsSentence(before.text)) return false;
  if (!/^\p{Ll}/u.test(line.text) || !/[\p{L},]$/u.test(before.text)) return false;
  const enough = wrapped && line.emptyLinesBefore === 0 ? MIN_WRAPPED_WORDS : MIN_TORN_WORDS;
  return wordCount(before.text) >= enough;
}
