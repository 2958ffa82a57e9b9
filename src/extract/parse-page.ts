import { DOMParser } from 'linkedom';
import { parse } from 'parse5';
import { limitNesting } from './limit-nesting.ts';
import { COMMENT, ELEMENT, type PageNode, type PageTree, TEXT } from './page-node.ts';
import { treeBuilder } from './tree-builder.ts';

export { decodePage } from './decode-page.ts';
export { PageTooLargeError } from './tree-builder.ts';

/**
 * HTML as a tree to extract from, off the page (Node, workers): built as browsers build it, by the algorithm of the HTML
 * standard with scripting, so that a saved page gives the text that the live one gave. It answers what `copyPage` asks
 * of a document and nothing more; the copy is linkedom's. Nothing in it runs or loads. There is no `location`: whoever
 * parses knows the URL. Throws PageTooLargeError.
 */
export function parseTree(html: string): PageTree {
  return parse(limitNesting(html), { treeAdapter: treeBuilder(emptyDocument) });
}

/**
 * A document of linkedom that does three things as browsers do: `createElement('SPAN')` makes a `<span>` and `title` comes
 * without the line breaks of its markup, as Readability relies on, and it can make another one, as `copyPage` asks.
 */
function emptyDocument(): Document {
  const document = new DOMParser().parseFromString(
    '<!doctype html><html><head></head><body></body></html>',
    'text/html',
  ) as unknown as Document;
  const create = document.createElement.bind(document);
  document.createElement = (name: string) => create(name.toLowerCase());
  Object.defineProperty(document, 'title', {
    get: () => (document.querySelector('title')?.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ').trim(),
  });
  Object.defineProperty(document, 'implementation', { value: { createHTMLDocument: emptyDocument } });
  return document;
}

/** The same page as a whole document of linkedom, for what asks it for more than its copy. Throws PageTooLargeError. */
export function parsePage(html: string): Document {
  const document = emptyDocument();
  const root = parseTree(html).documentElement!;
  document.documentElement.replaceChildren();
  setAttributes(root, document.documentElement);
  const stack: { source: PageNode | null; readonly target: Element }[] = [
    { source: root.firstChild, target: document.documentElement },
  ];
  while (stack.length > 0) {
    const level = stack[stack.length - 1]!;
    const { source, target } = level;
    if (source === null) {
      stack.pop();
      continue;
    }
    level.source = source.nextSibling;
    if (source.nodeType === TEXT) target.append(document.createTextNode(source.data));
    else if (source.nodeType === COMMENT) target.append(document.createComment(source.data));
    if (source.nodeType !== ELEMENT) continue;
    const element = document.createElement(source.localName);
    setAttributes(source, element);
    target.append(element);
    stack.push({ source: source.firstChild, target: element });
  }
  return document;
}

function setAttributes(source: PageNode, target: Element): void {
  for (const name of source.getAttributeNames()) target.setAttribute(name, source.getAttribute(name)!);
}
