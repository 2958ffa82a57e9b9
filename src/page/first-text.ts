import { nameOf, step } from './native-dom.ts';

/** Not running text: the headline (read apart), code, controls, navigation. Forms also as theirs can be shadowed. */
const SKIPPED = new Set(
  '#COMMENT H1 SCRIPT STYLE NOSCRIPT TEMPLATE NAV FOOTER ASIDE SELECT FORM BUTTON TEXTAREA SVG DIALOG'.split(
    ' ',
  ),
);
/** Elements within a line: their text belongs to the sentence around them. */
const INLINE = new Set('A B I U Q EM STRONG SPAN SMALL MARK ABBR TIME FONT SUP'.split(' '));

/**
 * Text from `start` on in document order, at most so many nodes visited and characters taken. With `within` it ends
 * with `start`, otherwise it goes on through what follows, so that a short first article leads to the next one.
 * Blocks are set apart by a blank line.
 */
export function firstText(start: Element, nodes: number, characters: number, within: boolean): string {
  const parts: string[] = [];
  let taken = 0;
  /** Steps to the side and up. A page may be far deeper than it has nodes to visit. */
  let steps = 0;
  let node: Node | null = start;
  for (let visited = 0; node && visited < nodes && taken < characters; visited++) {
    const name = nameOf(node);
    let next: Node | null = null;
    if (name === '#TEXT') {
      // A text of 50 MB is not handed over whole to have its beginning read.
      const part = (node as Text).substringData(0, characters - taken);
      parts.push(part);
      taken += part.length;
    } else if (node === start || !SKIPPED.has(name)) {
      if (!INLINE.has(name)) parts.push('\n\n');
      next = step(node, 'firstChild');
    }
    // Else the node after this one and all that is in it.
    for (let from: Node | null = node; from && !next && steps < 3 * nodes; steps++) {
      if (within && from === start) break;
      next = step(from, 'nextSibling');
      from = next ? null : step(from, 'parentNode');
      if (from && !INLINE.has(nameOf(from))) parts.push('\n\n');
    }
    node = next;
  }
  return parts.join('');
}
