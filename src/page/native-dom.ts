/**
 * Reads of the live page past what the page has put in front of them: a form's input named `nextSibling` shadows the
 * form's own property even in a content script's isolated world, an image named `querySelector` the document's.
 * Such names are the node's own, so the look-up starts at its prototype, which page scripts can't touch there.
 */
export function readNative(node: object, name: string): unknown {
  const value: unknown = Reflect.get(Object.getPrototypeOf(node), name, node);
  // Off the page (linkedom) some properties are plain ones of the node itself, and nothing shadows them.
  return value === undefined ? (node as Record<string, unknown>)[name] : value;
}

export function selectFirst(document: Document, selector: string): Element | null {
  return (readNative(document, 'querySelector') as Document['querySelector']).call(document, selector);
}

/** A node's name in capitals; a form that shadows even this is told by it no longer being a text. */
export function nameOf(node: Node): string {
  const name: unknown = node.nodeName;
  return typeof name === 'string' ? name.toUpperCase() : 'FORM';
}

/** A neighbour of a node. Only forms among elements can be shadowed, so all others are read at full speed. */
export function step(node: Node, way: 'firstChild' | 'nextSibling' | 'parentNode'): Node | null {
  return nameOf(node) === 'FORM' ? (readNative(node, way) as Node | null) : node[way];
}
