import type { TreeAdapter, TreeAdapterTypeMap } from 'parse5';
import { MAX_TAG_ATTRIBUTES } from './limit-nesting.ts';
import { MAX_PARSED_NODES } from './limits.ts';
import {
  COMMENT,
  DOCTYPE,
  ELEMENT,
  FRAGMENT,
  NO_ATTRIBUTES,
  type PageAttribute,
  PageNode,
  PageTree,
  TEXT,
} from './page-node.ts';

type Nodes = TreeAdapterTypeMap<
  PageNode,
  PageNode,
  PageNode,
  PageTree,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode
>;

/** A page of more nodes than are parsed. The message stands behind the page's name. */
export class PageTooLargeError extends Error {
  override readonly name = 'PageTooLargeError';
}

/** Gives parse5 the nodes of one page to build its tree from. Throws PageTooLargeError. */
export function treeBuilder(createHTMLDocument: () => Document): TreeAdapter<Nodes> {
  const contents = new WeakMap<PageNode, PageNode>();
  let nodes = 0;
  const node = (
    type: number,
    name: string,
    space: string,
    attributes: readonly PageAttribute[],
    data: string,
  ) => {
    if (++nodes > MAX_PARSED_NODES) {
      throw new PageTooLargeError(
        `more than ${MAX_PARSED_NODES.toLocaleString('en-GB')} elements and texts, over the limit of a page`,
      );
    }
    return new PageNode(type, name, space, attributes, data);
  };
  const text = (data: string) => node(TEXT, '', '', NO_ATTRIBUTES, data);

  return {
    createDocument: () => new PageTree(createHTMLDocument),
    createDocumentFragment: () => node(FRAGMENT, '', '', NO_ATTRIBUTES, ''),
    createElement: (name, namespace, attributes) => node(ELEMENT, name, namespace, attributes, ''),
    createCommentNode: (data) => node(COMMENT, '', '', NO_ATTRIBUTES, data),
    createTextNode: text,
    appendChild: (parent, child) => parent.insertBefore(child, null),
    insertBefore: (parent, child, before) => parent.insertBefore(child, before),
    detachNode: (child) => child.remove(),
    insertText(parent, data) {
      const last = parent.lastChild;
      if (last?.nodeType === TEXT) last.data += data;
      else parent.insertBefore(text(data), null);
    },
    insertTextBefore(parent, data, before) {
      const last = before.previousSibling;
      if (last?.nodeType === TEXT) last.data += data;
      else parent.insertBefore(text(data), before);
    },
    adoptAttributes(element, attributes) {
      if (element.attributes.length > MAX_TAG_ATTRIBUTES) return;
      const held = new Set(element.attributes.map(({ name }) => name));
      element.attributes = [...element.attributes, ...attributes.filter(({ name }) => !held.has(name))];
    },
    // What a template holds is no part of the page.
    setTemplateContent: (template, content) => contents.set(template, content),
    getTemplateContent: (template) => contents.get(template)!,
    setDocumentType(document) {
      document.insertBefore(node(DOCTYPE, '', '', NO_ATTRIBUTES, ''), null);
    },
    setDocumentMode(document, mode) {
      document.mode = mode;
    },
    getDocumentMode: (document) => document.mode as ReturnType<TreeAdapter['getDocumentMode']>,
    getFirstChild: (parent) => parent.firstChild,
    getChildNodes: childrenOf,
    getParentNode: (child) => child.parentNode,
    getAttrList: (element) => [...element.attributes],
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => element.namespaceURI as ReturnType<TreeAdapter['getNamespaceURI']>,
    getTextNodeContent: (of) => of.data,
    getCommentNodeContent: (of) => of.data,
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (of): of is PageNode => of.nodeType === TEXT,
    isCommentNode: (of): of is PageNode => of.nodeType === COMMENT,
    isDocumentTypeNode: (of): of is PageNode => of.nodeType === DOCTYPE,
    isElementNode: (of): of is PageNode => of.nodeType === ELEMENT,
    // Places in the source are not asked for.
    setNodeSourceCodeLocation: () => undefined,
    getNodeSourceCodeLocation: () => undefined,
    updateNodeSourceCodeLocation: () => undefined,
  };
}

function childrenOf(parent: PageNode): PageNode[] {
  const children: PageNode[] = [];
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
