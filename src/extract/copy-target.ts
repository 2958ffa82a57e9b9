/** What a page is copied into: the nodes of a document, or plain data that is handed over (`written-page.ts`). */
export interface CopyTarget<Box> {
  readonly html: Box;
  readonly head: Box;
  readonly body: Box;
  /** A new box behind all that the other holds. */
  add(parent: Box, name: string): Box;
  attribute(box: Box, name: string, value: string): void;
  text(box: Box, text: string): void;
}

/** A document with nothing but `<html>`, `<head>` and `<body>`, without a window: nothing in it loads or runs. */
export function documentTarget(document: Document): CopyTarget<Element> {
  return {
    html: document.documentElement,
    head: document.head,
    body: document.body,
    add(parent, name) {
      const box = newElement(document, name === 'script' ? JSON_LD_BOX : name);
      parent.append(box);
      return box;
    },
    attribute: (box, name, value) => box.setAttribute(name, value),
    text: (box, text) => box.append(document.createTextNode(text)),
  };
}

/**
 * What holds JSON-LD in a document's copy. Under a policy that demands Trusted Types Firefox refuses text in a `<script>` (seen
 * in 153), even in one that can't run.
 */
const JSON_LD_BOX = 'data';

/** Parsers make names that `createElement` refuses (`<p"x>`); those are plain boxes here. */
function newElement(document: Document, name: string): Element {
  try {
    return document.createElement(name);
  } catch {
    return document.createElement('div');
  }
}
