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

/** Asked of all elements at once: asking each takes longer than all else. */
const MAYBE_HIDDEN = '[hidden],[aria-hidden="true"],[style*="none" i],[style*="hidden" i]';

/** A page's text without white space, and the nodes that it stands in. */
export interface PageText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where in `text` each node's begins. */
  readonly starts: readonly number[];
}

/** The text of a document, in slices. */
export function* pageText(body: Element): Generator<null, PageText> {
  const maybeHidden = new Set<Node>(body.querySelectorAll(MAYBE_HIDDEN));
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
    } else if (!SKIPPED.has(name) && !(maybeHidden.has(node) && isHidden(node as Element))) {
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
function isHidden(element: Element): boolean {
  const read = readNative(element, 'getAttribute') as Element['getAttribute'];
  const get = (name: string) => read.call(element, name);
  return (
    get('hidden') !== null ||
    get('aria-hidden') === 'true' ||
    /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test((get('style') ?? '').slice(0, 500))
  );
}
