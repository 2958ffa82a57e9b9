import { type CopyTarget, documentTarget } from './copy-target.ts';
import {
  MAX_ATTRIBUTE,
  MAX_ATTRIBUTES,
  MAX_CHARACTERS,
  MAX_DEPTH,
  MAX_ELEMENTS,
  MAX_JSON_LD,
  MAX_NAME,
  MAX_NODES,
} from './limits.ts';
import { nativeCall, nativeRead } from './native-read.ts';
import type { PageNode, PageTree } from './page-node.ts';

/** What is told of a page beside its copy. */
export interface Copied<Box> {
  readonly elements: number;
  /** Frames passed over that may show an article: what they show is another page. */
  readonly frames: number;
  /** Videos passed over. */
  readonly videos: number;
  /** The copies of the headlines that were asked for, in that order; those that are not in the copy are left out. */
  readonly headlines: readonly Box[];
  /** True if the page was larger than extraction reads, so the copy ends early. */
  readonly cutShort: boolean;
  /** Of a page that is open in a browser. */
  readonly contentType: string | null;
}

/** A page's own copy, free to be changed: no scripts, styles, media, forms or addresses that could load anything. */
export interface PageCopy extends Copied<Element> {
  readonly document: Document;
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

/** Copies a page into a document of its own. `headlines`: elements of the page whose copies are wanted. */
export function copyPage(
  page: Document | PageTree,
  headlines: readonly (Element | PageNode)[] = [],
): PageCopy {
  const document = (nativeRead(page, 'implementation') as DOMImplementation).createHTMLDocument();
  return { document, ...copyInto(documentTarget(document), page, headlines) };
}

/**
 * Copies a page node by node, within the limits, without touching it. `cloneNode` would be shorter and faster on an
 * ordinary page, but copies a page of a million nodes whole, and forms with it. Forms become `<div>`: old sites
 * wrap the entire page in one.
 */
export function copyInto<Box>(
  to: CopyTarget<Box>,
  page: Document | PageTree,
  headlines: readonly (Element | PageNode)[] = [],
): Copied<Box> {
  const budget: Budget = { nodes: 0, elements: 0, characters: 0, attributes: 0, frames: 0, videos: 0 };
  const copied: (Box | undefined)[] = [];
  const finish = (cutShort: boolean) => ({
    elements: budget.elements,
    frames: budget.frames,
    videos: budget.videos,
    headlines: copied.filter((headline) => headline !== undefined),
    cutShort,
    contentType: contentTypeOf(page),
  });
  const root = nativeRead(page, 'documentElement') as Element | null;
  if (root === null) return finish(false);
  copyAttributes(root, to, to.html, 'html', budget);

  const stack: Level<Box>[] = [
    { source: nativeRead(root, 'firstChild') as Node | null, target: to.html, name: 'html', depth: 0 },
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
      const length = Math.min(lengthOf(source), longestIn(level.name));
      if (budget.characters + length > MAX_CHARACTERS) return finish(true);
      budget.characters += length;
      to.text(level.target, nativeCall(source, 'substringData', 0, length) as string);
    } else if (type === 1) {
      if (++budget.elements > MAX_ELEMENTS) return finish(true);
      const name = nameOf(source);
      const target = copyElement(source as Element, name, to, level.target, budget);
      if (target !== null) {
        if (name === 'h1' && headlines.includes(source as Element))
          copied[headlines.indexOf(source as Element)] = target;
        const depth = level.depth + 1;
        const firstChild = nativeRead(source, 'firstChild') as Node | null;
        stack.push(
          depth > MAX_DEPTH
            ? { source: firstChild, target: level.target, name: level.name, depth }
            : { source: firstChild, target, name, depth },
        );
      }
    }
  }
  return finish(false);
}

/** A box whose children are being copied, and where to. */
interface Level<Box> {
  source: Node | null;
  readonly target: Box;
  readonly name: string;
  readonly depth: number;
}

/** Past what the page has put in front of it. */
function contentTypeOf(page: Document | PageTree): string | null {
  const type = nativeRead(page, 'contentType');
  return typeof type === 'string' ? type : null;
}

/**
 * In lower case, as elements are made: scripts may name theirs in any, and a `<FORM>` would pass for something else here and
 * be a form there.
 */
function nameOf(element: Node): string {
  const name = nativeRead(element, 'localName') as string;
  return name.length > MAX_NAME ? 'div' : name.toLowerCase();
}

function lengthOf(text: Node): number {
  return nativeRead(text, 'length') as number;
}

/** What nobody reads of a title is no reason to read no further. */
function longestIn(parent: string): number {
  return parent === 'title' ? MAX_ATTRIBUTE : MAX_CHARACTERS + 1;
}

/** The copy of one element, put in its place; null where nothing of it is wanted. */
function copyElement<Box>(
  source: Element,
  name: string,
  to: CopyTarget<Box>,
  parent: Box,
  budget: Budget,
): Box | null {
  if (parent === to.html) {
    // The copy has its own head and body; a second one of either adds to the first.
    if (name === 'head') return to.head;
    if (name === 'body') {
      copyAttributes(source, to, to.body, name, budget);
      return to.body;
    }
    parent = to.body;
  }
  if (name === 'script') {
    copyJsonLd(source, to, budget);
    return null;
  }
  if ((name === 'iframe' || name === 'frame') && mayShowArticle(source)) budget.frames++;
  if (name === 'video') budget.videos++;
  if (LEFT_OUT.has(name) || isHidden(source)) return null;
  const target = to.add(parent, name === 'form' || name === 'fieldset' ? 'div' : name);
  copyAttributes(source, to, target, name, budget);
  // An image counts in judging blocks, but must never load: it keeps the attribute without the address.
  if (name === 'img') to.attribute(target, 'src', '');
  return target;
}

/** JSON-LD goes to the head wherever it stood, so that pruning the body can't lose it. */
function copyJsonLd<Box>(source: Element, to: CopyTarget<Box>, budget: Budget): void {
  const type = nativeCall(source, 'getAttribute', 'type') as string | null;
  if (type === null || !type.toLowerCase().startsWith('application/ld+json')) return;
  const text = scriptText(source, budget);
  if (text === null || budget.characters + text.length > MAX_CHARACTERS) return;
  budget.characters += text.length;
  const script = to.add(to.head, 'script');
  to.attribute(script, 'type', 'application/ld+json');
  to.text(script, text);
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

function copyAttributes<Box>(
  source: Element,
  to: CopyTarget<Box>,
  target: Box,
  name: string,
  budget: Budget,
): void {
  for (const attribute of nativeCall(source, 'getAttributeNames') as string[]) {
    if (ATTRIBUTES.has(attribute) || (attribute === 'name' && name === 'meta')) {
      const value = nativeCall(source, 'getAttribute', attribute) as string;
      // Half an address is another address.
      if (attribute === 'href' && value.length > MAX_ATTRIBUTE) continue;
      budget.attributes += Math.min(value.length, MAX_ATTRIBUTE);
      if (budget.attributes > MAX_ATTRIBUTES) return;
      to.attribute(target, attribute, value.slice(0, MAX_ATTRIBUTE));
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
