import { parseHTML } from 'linkedom';
import { limitNesting } from './limit-nesting.ts';

export { decodePage } from './decode-page.ts';

const HEAD_ELEMENTS = new Set(['title', 'meta', 'link', 'base', 'style', 'script']);

/**
 * HTML as a Document, off the page (Node, workers). The parser builds what the text says and nothing more, so a
 * page without `<html>`, `<head>` or `<body>` is given them here, as a browser would: everything may then rely on
 * `document.documentElement`, `.head` and `.body`. There is no `location`: whoever parses knows the URL.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(limitNesting(html));
  const root = rootOf(document);
  const head = childNamed(root, 'head') ?? document.createElement('head');
  const body = childNamed(root, 'body') ?? document.createElement('body');
  const strays = [...root.childNodes].filter((node) => node !== head && node !== body);
  root.prepend(head);
  head.after(body);
  // Strays before the body's own content keep their place in front of it.
  const first = body.firstChild;
  let inBody = false;
  for (const node of strays) {
    const name = node.nodeType === 1 ? (node as Element).localName : '';
    if (!inBody && HEAD_ELEMENTS.has(name)) {
      head.append(node);
    } else {
      inBody ||= node.nodeType === 1 || (node.textContent ?? '').trim() !== '';
      body.insertBefore(node, first);
    }
  }
  return document;
}

function rootOf(document: Document): Element {
  const existing = [...document.childNodes].find((node) => isElement(node) && node.localName === 'html');
  const root = (existing as Element | undefined) ?? document.createElement('html');
  for (const node of [...document.childNodes]) {
    if (node !== root && (isElement(node) || node.nodeType === 3)) root.append(node);
  }
  if (existing === undefined) document.append(root);
  return root;
}

function childNamed(parent: Element, name: string): Element | null {
  return [...parent.children].find((child) => child.localName === name) ?? null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
