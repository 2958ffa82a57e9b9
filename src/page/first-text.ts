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
  let node: Node | null = start;
  for (let visited = 0; node !== null && visited < nodes && taken < characters; visited++) {
    const name = nameOf(node);
    let down: Node | null = null;
    if (name === '#TEXT') {
      const part = (node as Text).data.slice(0, characters - taken);
      parts.push(part);
      taken += part.length;
    } else if (node === start || !SKIPPED.has(name)) {
      if (!INLINE.has(name)) parts.push('\n\n');
      down = step(node, 'firstChild');
    }
    node = down ?? following(node, start, within, parts);
  }
  return parts.join('');
}

/** The node after this one and all that is in it. */
function following(from: Node, start: Node, within: boolean, parts: string[]): Node | null {
  for (let node: Node | null = from; node !== null; node = step(node, 'parentNode')) {
    if (within && node === start) return null;
    if (node !== from && !INLINE.has(nameOf(node))) parts.push('\n\n');
    const next = step(node, 'nextSibling');
    if (next !== null) return next;
  }
  return null;
}
