import { MAX_TAG_ATTRIBUTES } from './limit-nesting.ts';
import { MAX_HEADLINES, MAX_PARSED_NODES, MAX_WRITTEN } from './limits.ts';
import { ELEMENT, NO_ATTRIBUTES, type PageAttribute, PageNode, PageTree, TEXT } from './page-node.ts';
import type { Told, WrittenPage } from './written-page.ts';

/** What was written of a page, as a tree that can be copied as a saved page is. */
export interface PageOfWritten extends Omit<Told, 'headlines'> {
  readonly page: PageTree;
  readonly headlines: readonly PageNode[];
}

/**
 * Out of anything the page that `writePage` wrote, as JSON; null for what is none. What its boxes are and how many, nobody has
 * looked at yet: it comes from beside a page.
 */
export function pageOfWritten(json: unknown, createDocument: () => Document): PageOfWritten | null {
  const written = typeof json === 'string' && json.length <= MAX_WRITTEN ? parsed(json) : null;
  if (!isRecord(written)) return null;
  const { url, html, frames, videos, headlines, cutShort, contentType } = written as Partial<WrittenPage>;
  if (typeof url !== 'string' || typeof cutShort !== 'boolean') return null;
  if (!Array.isArray(headlines) || headlines.length > MAX_HEADLINES) return null;
  if (contentType !== null && typeof contentType !== 'string') return null;
  if (!isCount(frames) || !isCount(videos)) return null;
  const nodes = nodesOf(html);
  if (nodes === null) return null;
  const page = new PageTree(createDocument);
  page.insertBefore(nodes[0]!, null);
  const shown = headlines.map((place: unknown) => (isCount(place) ? nodes[place] : undefined));
  if (!shown.every((node) => node !== undefined)) return null;
  return { page, url, headlines: shown, frames, videos, cutShort, contentType };
}

/** The elements of a box and of all within it, level by level as `boxesOf` names them, each in its place. */
function nodesOf(html: unknown): PageNode[] | null {
  const root = elementOf(html);
  if (root === null) return null;
  const nodes = [root.node];
  const levels = [root];
  let texts = 0;
  // No more than a parser may make. An array hands out what is added on the way.
  for (const { node, children } of levels) {
    for (const child of children) {
      if (nodes.length + texts >= MAX_PARSED_NODES) return null;
      const element = typeof child === 'string' ? null : elementOf(child);
      if (typeof child === 'string') {
        texts++;
        node.insertBefore(new PageNode(TEXT, '', '', NO_ATTRIBUTES, child), null);
      } else if (element === null) return null;
      else {
        levels.push(element);
        nodes.push(element.node);
        node.insertBefore(element.node, null);
      }
    }
  }
  return nodes;
}

function elementOf(box: unknown): { readonly node: PageNode; readonly children: readonly unknown[] } | null {
  if (!isRecord(box)) return null;
  const { name, attributes, children } = box;
  if (typeof name !== 'string' || !Array.isArray(attributes) || !Array.isArray(children)) return null;
  if (!attributes.every((part) => typeof part === 'string') || attributes.length % 2 !== 0) return null;
  if (attributes.length > 2 * MAX_TAG_ATTRIBUTES) return null;
  // A second body adds its attributes to those of the first; the last holds.
  const values = new Map<string, string>();
  for (let i = 0; i < attributes.length; i += 2) values.set(attributes[i]!, attributes[i + 1]!);
  const named: PageAttribute[] = [...values].map((pair) => ({ name: pair[0], value: pair[1] }));
  return { node: new PageNode(ELEMENT, name, '', named, ''), children };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
