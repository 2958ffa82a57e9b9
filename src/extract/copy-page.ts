import {
  MAX_ATTRIBUTE,
  MAX_ATTRIBUTES,
  MAX_CHARACTERS,
  MAX_DEPTH,
  MAX_ELEMENTS,
  MAX_JSON_LD,
  MAX_NODES,
} from './limits.ts';
import { nativeCall, nativeRead } from './native-read.ts';
import type { PageTree } from './page-node.ts';

/** A page's own copy, free to be changed: no scripts, styles, media, forms or addresses that could load anything. */
export interface PageCopy {
  readonly document: Document;
  readonly elements: number;
  /** Frames passed over that may show an article: what they show is another page. */
  readonly frames: number;
  /** Videos passed over. */
  readonly videos: number;
  /** The copies of the headlines that were asked for, in that order; those that are not in the copy are left out. */
  readonly headlines: readonly Element[];
  /** True if the page was larger than extraction reads, so the copy ends early. */
  readonly cutShort: boolean;
}

/** Nothing inside these is running text. */
const LEFT_OUT = new Set([
  'audio',
  'button',
  'canvas',
  'datalist',
  'dialog',
  'embed',
  'frame',
  'iframe',
  'input',
  'map',
  'meter',
  'noscript',
  'object',
  'option',
  'progress',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'video',
]);

/** What the later steps look at. `name` is kept on `<meta>` alone: elsewhere it shadows properties. */
const ATTRIBUTES = new Set([
  'aria-modal',
  'class',
  'content',
  'datetime',
  'dir',
  'href',
  'http-equiv',
  'id',
  'itemprop',
  'itemtype',
  'lang',
  'property',
  'pubdate',
  'rel',
  'role',
  'title',
  'data-nosnippet',
  'data-testid',
  'data-component',
]);

interface Budget {
  nodes: number;
  elements: number;
  characters: number;
  attributes: number;
  frames: number;
  videos: number;
}

/**
 * Copies a page node by node, within the limits, without touching it. `cloneNode` would be shorter and faster on an
 * ordinary page, but copies a page of a million nodes whole, and forms with it. Forms become `<div>`: old sites
 * wrap the entire page in one. `headlines`: those of the page whose copies are wanted.
 */
export function copyPage(page: Document | PageTree, headlines: readonly Element[] = []): PageCopy {
  const copy = emptyDocument(page);
  const budget: Budget = { nodes: 0, elements: 0, characters: 0, attributes: 0, frames: 0, videos: 0 };
  const copied: (Element | undefined)[] = [];
  const root = nativeRead(page, 'documentElement') as Element | null;
  if (root === null)
    return { document: copy, elements: 0, frames: 0, videos: 0, headlines: [], cutShort: false };
  const finish = (cutShort: boolean) => ({
    document: copy,
    elements: budget.elements,
    frames: budget.frames,
    videos: budget.videos,
    headlines: copied.filter((headline) => headline !== undefined),
    cutShort,
  });
  copyAttributes(root, copy.documentElement, 'html', budget);

  const stack: { source: Node | null; target: Element; depth: number }[] = [
    { source: nativeRead(root, 'firstChild') as Node | null, target: copy.documentElement, depth: 0 },
  ];
  while (stack.length > 0) {
    const level = stack[stack.length - 1]!;
    const source = level.source;
    if (source === null) {
      stack.pop();
      continue;
    }
    if (++budget.nodes > MAX_NODES) return finish(true);
    level.source = nativeRead(source, 'nextSibling') as Node | null;
    const type = nativeRead(source, 'nodeType');
    if (type === 3 || type === 4) {
      // Asked before it is handed over, which for a text of 50 MB takes its time.
      const length = Math.min(lengthOf(source), longestIn(level.target));
      if (budget.characters + length > MAX_CHARACTERS) return finish(true);
      budget.characters += length;
      level.target.append(copy.createTextNode(nativeCall(source, 'substringData', 0, length) as string));
    } else if (type === 1) {
      if (++budget.elements > MAX_ELEMENTS) return finish(true);
      const target = copyElement(source as Element, level.target, copy, budget);
      if (target !== null) {
        if (target.localName === 'h1' && headlines.includes(source as Element))
          copied[headlines.indexOf(source as Element)] = target;
        const depth = level.depth + 1;
        const firstChild = nativeRead(source, 'firstChild') as Node | null;
        stack.push({ source: firstChild, target: depth > MAX_DEPTH ? level.target : target, depth });
      }
    }
  }
  return finish(false);
}

function lengthOf(text: Node): number {
  return nativeRead(text, 'length') as number;
}

/** What nobody reads of a title is no reason to read no further. */
function longestIn(parent: Element): number {
  return parent.localName === 'title' ? MAX_ATTRIBUTE : MAX_CHARACTERS + 1;
}

/** A document with nothing but `<html>`, `<head>` and `<body>`, without a window: nothing in it loads or runs. */
function emptyDocument(page: Document | PageTree): Document {
  return (nativeRead(page, 'implementation') as DOMImplementation).createHTMLDocument();
}

/** The copy of one element, put in its place; null where nothing of it is wanted. */
function copyElement(source: Element, parent: Element, copy: Document, budget: Budget): Element | null {
  const name = nativeRead(source, 'localName') as string;
  if (parent === copy.documentElement) {
    // The copy has its own head and body; a second one of either adds to the first.
    if (name === 'head') return copy.head;
    if (name === 'body') {
      copyAttributes(source, copy.body, name, budget);
      return copy.body;
    }
    parent = copy.body;
  }
  if (name === 'script') {
    copyJsonLd(source, copy, budget);
    return null;
  }
  if ((name === 'iframe' || name === 'frame') && mayShowArticle(source)) budget.frames++;
  if (name === 'video') budget.videos++;
  if (LEFT_OUT.has(name) || isHidden(source)) return null;
  const target = newElement(copy, name === 'form' || name === 'fieldset' ? 'div' : name);
  copyAttributes(source, target, name, budget);
  // An image counts in judging blocks, but must never load: it keeps the attribute without the address.
  if (name === 'img') target.setAttribute('src', '');
  parent.append(target);
  return target;
}

/** JSON-LD goes to the head wherever it stood, so that pruning the body can't lose it. */
function copyJsonLd(source: Element, copy: Document, budget: Budget): void {
  const type = nativeCall(source, 'getAttribute', 'type') as string | null;
  if (type === null || !type.toLowerCase().startsWith('application/ld+json')) return;
  const text = scriptText(source, budget);
  if (text === null || budget.characters + text.length > MAX_CHARACTERS) return;
  budget.characters += text.length;
  const script = copy.createElement('script');
  script.setAttribute('type', 'application/ld+json');
  script.append(copy.createTextNode(text));
  copy.head.append(script);
}

/** Its texts put together; null as soon as they are over the limit, before anything is handed over. */
function scriptText(script: Element, budget: Budget): string | null {
  const texts: string[] = [];
  let length = 0;
  let node = nativeRead(script, 'firstChild') as Node | null;
  for (; node !== null; node = nativeRead(node, 'nextSibling') as Node | null) {
    if (nativeRead(node, 'nodeType') !== 3) continue;
    length += lengthOf(node);
    if (length > MAX_JSON_LD || ++budget.nodes > MAX_NODES) return null;
    texts.push(nativeRead(node, 'data') as string);
  }
  return texts.join('');
}

function copyAttributes(source: Element, target: Element, name: string, budget: Budget): void {
  for (const attribute of nativeCall(source, 'getAttributeNames') as string[]) {
    if (ATTRIBUTES.has(attribute) || (attribute === 'name' && name === 'meta')) {
      const value = nativeCall(source, 'getAttribute', attribute) as string;
      // Half an address is another address.
      if (attribute === 'href' && value.length > MAX_ATTRIBUTE) continue;
      budget.attributes += Math.min(value.length, MAX_ATTRIBUTE);
      if (budget.attributes > MAX_ATTRIBUTES) return;
      target.setAttribute(attribute, value.slice(0, MAX_ATTRIBUTE));
    }
  }
}

/** Hidden by its own attributes. Style sheets are not asked: that would make the page lay itself out. */
function isHidden(source: Element): boolean {
  if (nativeCall(source, 'hasAttribute', 'hidden') === true) return true;
  if (nativeCall(source, 'getAttribute', 'aria-hidden') === 'true') return true;
  const style = nativeCall(source, 'getAttribute', 'style') as string | null;
  return (
    style !== null &&
    /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style.slice(0, MAX_ATTRIBUTE))
  );
}

/** Lower frames hold a button or nothing that is seen. In CSS pixels. */
const LOWEST_FRAME = 150;

function mayShowArticle(frame: Element): boolean {
  const style = ((nativeCall(frame, 'getAttribute', 'style') as string | null) ?? '').slice(0, MAX_ATTRIBUTE);
  const attribute = ((nativeCall(frame, 'getAttribute', 'height') as string | null) ?? '').slice(0, 20);
  // A style holds against the attribute, whatever its unit; of other units than pixels it can't be told.
  const told = /(?:^|[;\s])height\s{0,3}:\s{0,3}([^;]{1,20})/i.exec(style)?.[1] ?? attribute;
  const height = /^\s{0,3}(\d{1,5}(?:\.\d{1,9})?)\s{0,3}(?:px)?\s{0,3}(?:!important)?\s{0,3}$/i.exec(
    told,
  )?.[1];
  return !isHidden(frame) && (height === undefined || Number(height) >= LOWEST_FRAME);
}

/** Parsers make names that `createElement` refuses (`<p"x>`); those are plain boxes here. */
function newElement(copy: Document, name: string): Element {
  try {
    return copy.createElement(name);
  } catch {
    return copy.createElement('div');
  }
}
