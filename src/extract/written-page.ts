import { type Copied, copyInto } from './copy-page.ts';
import type { CopyTarget } from './copy-target.ts';
import type { PageTree } from './page-node.ts';

/** An element of a copy as plain data. */
export interface WrittenBox {
  readonly name: string;
  /** Names and values by turns. */
  readonly attributes: string[];
  readonly children: (WrittenBox | string)[];
}

/**
 * A page's copy as plain data, which as JSON is handed from one process to another: as objects that took Firefox some 150 ms more.
 * Headlines are places in `boxesOf`.
 */
export interface WrittenPage extends Told {
  readonly html: WrittenBox;
}

/** What is told of a page beside its copy. */
export interface Told extends Omit<Copied<number>, 'elements'> {
  readonly url: string;
}

/** Copies a page, as `copyPage` does, to be read elsewhere. */
export function writePage(
  page: Document | PageTree,
  url: string,
  headlines: readonly Element[] = [],
): WrittenPage {
  const to = writtenTarget();
  const { elements, ...told } = copyInto(to, page, headlines);
  // Places, which JSON can tell.
  const boxes = told.headlines.length > 0 ? boxesOf(to.html) : [];
  return { url, html: to.html, ...told, headlines: told.headlines.map((box) => boxes.indexOf(box)) };
}

/** A box and all within it, level by level. */
function boxesOf(html: WrittenBox): WrittenBox[] {
  const boxes = [html];
  // An array hands out what is added on the way.
  for (const { children } of boxes)
    for (const child of children) if (typeof child !== 'string') boxes.push(child);
  return boxes;
}

function writtenTarget(): CopyTarget<WrittenBox> {
  const [html, head, body] = [box('html'), box('head'), box('body')];
  html.children.push(head, body);
  return {
    html,
    head,
    body,
    add(parent, name) {
      const child = box(name);
      parent.children.push(child);
      return child;
    },
    attribute: ({ attributes }, name, value) => attributes.push(name, value),
    text: ({ children }, text) => children.push(text),
  };
}

function box(name: string): WrittenBox {
  return { name, attributes: [], children: [] };
}
