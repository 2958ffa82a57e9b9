import { strings } from '../../strings.ts';

/** Mean width of a letter of the interface's fonts, in parts of their size. Letters of some scripts are twice as wide. */
const NARROW = 0.56;
const WIDE = 1.02;
const IS_WIDE =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** About how wide a text is drawn, in CSS pixels. SVG has no lines that break, and measuring would cost a layout each. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const { segment } of letters.segment(text)) width += IS_WIDE.test(segment) ? WIDE : NARROW;
  return width * size;
}

/** A text as far as there is room for it. */
export function fitted(text: string, room: number, size: number): string {
  if (widthOf(text.slice(0, 400), size) <= room && text.length <= 400) return text;
  let left = room - size * WIDE;
  let shown = '';
  for (const { segment } of letters.segment(text.slice(0, 400))) {
    left -= (IS_WIDE.test(segment) ? WIDE : NARROW) * size;
    if (left < 0) break;
    shown += segment;
  }
  return `${shown.trimEnd()}${strings.ellipsis}`;
}
