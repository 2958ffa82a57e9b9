/** A value and where on the page it stood. */
export interface Found<T = string> {
  readonly value: T;
  /** For example `json-ld`, `meta og:title`, `h1`, `host`. */
  readonly from: string;
}

/** White space as one space, and the entities that some sites escape twice. */
export function cleanText(text: string, limit: number): string {
  const short = text.slice(0, limit * 4);
  return short
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (_, hex: string, digits: string) =>
      character(digits, hex === '' ? 10 : 16),
    )
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

function character(digits: string, base: number): string {
  const code = Number.parseInt(digits, base);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '';
}

/** What is looked at of one element, which may hold the whole page: titles, names and dates stand in small ones. */
const MOST_NODES = 2_000;
const MOST_TEXT = 4_000;

/**
 * The words of an element, with a space between its blocks, up to a limit in UTF-16 units. What `leave` names is left
 * out.
 */
export function textOf(element: Element, limit = MOST_TEXT, leave?: (part: Element) => boolean): string {
  const gathered: Gathered = { parts: [], length: 0, nodes: 0, limit, leave };
  gather(element, gathered);
  return gathered.parts.join('').slice(0, limit);
}

interface Gathered {
  readonly parts: string[];
  length: number;
  nodes: number;
  readonly limit: number;
  readonly leave: ((part: Element) => boolean) | undefined;
}

const BLOCKS = new Set([
  'br',
  'div',
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'section',
  'header',
  'td',
  'figcaption',
]);

function gather(element: Element, into: Gathered): void {
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (into.length >= into.limit || ++into.nodes > MOST_NODES) return;
    if (child.nodeType === 3) {
      into.parts.push((child as Text).data);
      into.length += (child as Text).data.length;
    } else if (child.nodeType === 1 && !into.leave?.(child as Element)) {
      const block = BLOCKS.has((child as Element).localName);
      if (block) into.parts.push(' ');
      gather(child as Element, into);
      if (block) into.parts.push(' ');
    }
  }
}

/** Letters and digits only, in lower case: what two writings of one title or name have in common. */
export function letters(text: string): string {
  return text
    .slice(0, 1_000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
