import { readNative } from './native-dom.ts';

const ELEMENT = 1;
const TEXT = 3;
/** Not running text: the headline (read apart), code, controls, navigation. Forms also as theirs can be shadowed. */
const SKIPPED = new Set(
  'H1 SCRIPT STYLE NOSCRIPT TEMPLATE NAV FOOTER ASIDE SELECT FORM BUTTON TEXTAREA SVG DIALOG'.split(' '),
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
    const type = readNative(node, 'nodeType');
    let down: Node | null = null;
    if (type === TEXT) {
      const data = readNative(node, 'data') as string;
      const part = data.length > characters - taken ? data.slice(0, characters - taken) : data;
      parts.push(part);
      taken += part.length;
    } else if (type === ELEMENT) {
      const name = String(readNative(node, 'nodeName')).toUpperCase();
      if (node === start || !SKIPPED.has(name)) {
        if (!INLINE.has(name)) parts.push('\n\n');
        down = readNative(node, 'firstChild') as Node | null;
      }
    }
    node = down ?? following(node, start, within, parts);
  }
  return parts.join('');
}

/** The node after this one and all that is in it. */
function following(from: Node, start: Node, within: boolean, parts: string[]): Node | null {
  for (let node: Node | null = from; node !== null; node = readNative(node, 'parentNode') as Node | null) {
    if (within && node === start) return null;
    const next = readNative(node, 'nextSibling') as Node | null;
    if (node !== from && !INLINE.has(String(readNative(node, 'nodeName')))) parts.push('\n\n');
    if (next !== null) return next;
  }
  return null;
}
