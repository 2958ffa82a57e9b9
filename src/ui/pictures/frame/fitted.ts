import { strings } from '../../strings.ts';

/**
 * Mean width of a letter of the interface's fonts, in parts of their size; letters of some scripts are wider. Of DejaVu Sans,
 * the widest that systems have: Cyrillic takes .59 to .62 in running text, up to .65 in a name without blanks.
 */
const NARROW = 0.56;
const CYRILLIC = 0.61;
const WIDE = 1.02;
const IS_CYRILLIC = /\p{Script=Cyrillic}/u;
const IS_WIDE =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;
/** As much wider is a bold letter. */
const BOLD = 1.13;
/** UTF-16 units of a text that are looked at, in one line and in several. */
const MOST = 400;
const MOST_WRAPPED = 4_000;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Latin, Greek and Cyrillic letters with what stands between them: each is a letter by itself, none joins the one before. */
const ALL_APART = /^[\x20-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027]*$/u;

/** About how wide a text is drawn, in CSS pixels. SVG has no lines that break, and measuring would cost a layout each. */
export function widthOf(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of lettersOf(text)) width += letterWidth(letter);
  return width * size * (bold ? BOLD : 1);
}

/** A text as far as there is room for it. */
export function fitted(text: string, room: number, size: number, bold = false): string {
  if (widthOf(text.slice(0, MOST), size, bold) <= room && text.length <= MOST) return text;
  const scale = bold ? size * BOLD : size;
  let left = room - scale * WIDE;
  let shown = '';
  for (const letter of lettersOf(text.slice(0, MOST))) {
    left -= letterWidth(letter) * scale;
    if (left < 0) break;
    shown += letter;
  }
  return `${shown.trimEnd()}${strings.ellipsis}`;
}

/**
 * A text in lines that have room, broken between words, within one only where it alone is too long. Of a text that nobody
 * would read to its end the beginning, which says that there is more.
 */
export function wrapped(text: string, room: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  const shown = text.length > MOST_WRAPPED ? `${text.slice(0, MOST_WRAPPED)}${strings.ellipsis}` : text;
  for (const word of shown.trim().split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size, bold) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of lettersOf(word)) {
      if (line !== '' && widthOf(line + letter, size, bold) > room) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A text's letters as a reader counts them. The browser's own reckoning of them took a tenth of all that a picture costs. */
function lettersOf(text: string): Iterable<string> {
  return ALL_APART.test(text) ? text : Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function letterWidth(letter: string): number {
  return IS_WIDE.test(letter) ? WIDE : IS_CYRILLIC.test(letter) ? CYRILLIC : NARROW;
}
