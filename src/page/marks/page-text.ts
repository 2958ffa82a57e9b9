import { nameOf, readNative, step } from '../native-dom.ts';
import { squeeze } from './squeeze.ts';

/** What is walked of a page at most, nodes and UTF-16 units: what the extraction reads of it, and no more. */
export const TEXT_LIMITS = { nodes: 300_000, letters: 3_000_000 };
/** After so many nodes others may get their turn. */
const SLICE = 500;

/** Nothing inside these is running text: `LEFT_OUT` of the extraction, and the readings of characters. */
const SKIPPED = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST DIALOG EMBED FRAME IFRAME INPUT MAP METER NOSCRIPT OBJECT OPTION PROGRESS SCRIPT ' +
    'SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO RP RT TITLE HEAD'
  ).split(' '),
);

/** A page's text without white space, and the nodes that it stands in. */
export interface PageText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where in `text` each node's begins. */
  readonly starts: readonly number[];
}

/** The text of a document, in slices. */
export function* pageText(body: Node): Generator<null, PageText> {
  const parts: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  let node: Node | null = body;
  for (let visited = 1; node !== null && visited < TEXT_LIMITS.nodes; visited++) {
    if (visited % SLICE === 0) yield null;
    const name = nameOf(node);
    let next: Node | null = null;
    if (name === '#TEXT') {
      const data = (node as Text).data;
      if (length + data.length > TEXT_LIMITS.letters) break;
      const part = squeeze(data);
      if (part !== '') {
        parts.push(part);
        nodes.push(node as Text);
        starts.push(length);
        length += part.length;
      }
    } else if (!SKIPPED.has(name) && !isHidden(node, name)) {
      next = step(node, 'firstChild');
    }
    for (let from: Node | null = node; from !== null && next === null && from !== body; ) {
      next = step(from, 'nextSibling');
      from = next === null ? step(from, 'parentNode') : null;
    }
    node = next;
  }
  return { text: parts.join(''), nodes, starts };
}

/** Hidden by its own attributes, as the extraction takes it. */
function isHidden(node: Node, name: string): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  // Only forms among elements can be shadowed, so all others are read at full speed.
  const get = (attribute: string): string | null =>
    name === 'FORM'
      ? (readNative(element, 'getAttribute') as Element['getAttribute']).call(element, attribute)
      : element.getAttribute(attribute);
  return (
    get('hidden') !== null ||
    get('aria-hidden') === 'true' ||
    /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test((get('style') ?? '').slice(0, 500))
  );
}
