/** An attribute as the parser hands it over. */
export interface PageAttribute {
  readonly name: string;
  readonly value: string;
  readonly prefix?: string;
  readonly namespace?: string;
}

/**
 * A node of a page that was parsed and is only read: what copying a page asks of a live one (`copyPage`), and nothing
 * else. A page has a node for each of its scripts, drawings and menus, few of which are copied: as nodes of linkedom
 * they took most of the time. Siblings are linked, so that a node is put before another in constant time.
 */
export class PageNode {
  parentNode: PageNode | null = null;
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;
  readonly nodeType: number;
  /** Name of an element in lower case but for SVG's; '' for other nodes. */
  readonly localName: string;
  readonly namespaceURI: string;
  attributes: readonly PageAttribute[];
  /** Of texts and comments. */
  data: string;

  constructor(
    nodeType: number,
    localName: string,
    namespaceURI: string,
    attributes: readonly PageAttribute[],
    data: string,
  ) {
    this.nodeType = nodeType;
    this.localName = localName;
    this.namespaceURI = namespaceURI;
    this.attributes = attributes;
    this.data = data;
  }

  getAttributeNames(): string[] {
    return this.attributes.map(nameOf);
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (nameOf(attribute) === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  get length(): number {
    return this.data.length;
  }

  substringData(offset: number, count: number): string {
    return this.data.slice(offset, offset + count);
  }

  /** Puts a node that has no parent before one of the children; last for null. */
  insertBefore(node: PageNode, before: PageNode | null): void {
    const after = before === null ? this.lastChild : before.previousSibling;
    node.parentNode = this;
    node.previousSibling = after;
    node.nextSibling = before;
    if (after === null) this.firstChild = node;
    else after.nextSibling = node;
    if (before === null) this.lastChild = node;
    else before.previousSibling = node;
  }

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this;
    if (parentNode === null) return;
    if (previousSibling === null) parentNode.firstChild = nextSibling;
    else previousSibling.nextSibling = nextSibling;
    if (nextSibling === null) parentNode.lastChild = previousSibling;
    else nextSibling.previousSibling = previousSibling;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
  }
}

export const ELEMENT = 1;
export const TEXT = 3;
export const COMMENT = 8;
export const DOCUMENT = 9;
export const DOCTYPE = 10;
export const FRAGMENT = 11;

/** The document itself: `copyPage` makes its copy with what `implementation` gives it. */
export class PageTree extends PageNode {
  readonly implementation: { readonly createHTMLDocument: () => Document };
  mode: 'no-quirks' | 'quirks' | 'limited-quirks' = 'no-quirks';

  constructor(createHTMLDocument: () => Document) {
    super(DOCUMENT, '', '', NO_ATTRIBUTES, '');
    this.implementation = { createHTMLDocument };
  }

  get documentElement(): PageNode | null {
    for (let child = this.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === ELEMENT) return child;
    }
    return null;
  }
}

export const NO_ATTRIBUTES: readonly PageAttribute[] = [];

function nameOf(attribute: PageAttribute): string {
  return attribute.prefix === undefined || attribute.prefix === ''
    ? attribute.name
    : `${attribute.prefix}:${attribute.name}`;
}
