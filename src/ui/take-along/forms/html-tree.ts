import type { OriginalLink } from '../../receipt/original-link.ts';

/** Markup as plain values: what is not among these tags and attributes can't be written. */
export interface HtmlElement {
  readonly tag: HtmlTag;
  readonly attributes: HtmlAttributes;
  readonly children: readonly HtmlNode[];
}

/** A string is text, never markup. */
export type HtmlNode = string | HtmlElement;

type HtmlTag =
  | ('a' | 'bdi' | 'blockquote' | 'div' | 'figcaption' | 'figure' | 'footer' | 'h1' | 'h2' | 'h3' | 'header')
  | ('hr' | 'li' | 'main' | 'mark' | 'ol' | 'p' | 'section' | 'small' | 'span' | 'strong' | 'table' | 'tbody')
  | ('td' | 'th' | 'thead' | 'time' | 'tr' | 'ul');

interface HtmlAttributes {
  readonly class?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly dir?: 'auto';
  readonly title?: string;
  readonly role?: 'region';
  readonly tabindex?: '0';
  readonly 'aria-label'?: string;
  readonly 'aria-hidden'?: 'true';
  readonly scope?: 'col' | 'row';
  /** Only to the web, as `originalLink` lets it through, and to places of the same document. */
  readonly href?: OriginalLink | `#${string}`;
}

export function html(
  tag: HtmlTag,
  attributes: HtmlAttributes,
  ...children: readonly HtmlNode[]
): HtmlElement {
  return { tag, attributes, children };
}

/** Tags that have no end. */
const EMPTY: ReadonlySet<HtmlTag> = new Set(['hr']);

export function writeHtml(nodes: readonly HtmlNode[]): string {
  return nodes.map(write).join('');
}

function write(node: HtmlNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const { tag, children } = node;
  const attributes = attributesOf(node)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  return EMPTY.has(tag) ? `<${tag}${attributes}>` : `<${tag}${attributes}>${writeHtml(children)}</${tag}>`;
}

/** Names with the values that are set. */
export function attributesOf({ tag, attributes }: HtmlElement): [string, string][] {
  return Object.entries(attributes).flatMap(([name, value]: [string, string | OriginalLink | undefined]) => {
    if (value === undefined) return [];
    if (typeof value === 'string') return [[name, value]];
    return tag === 'a'
      ? [
          [name, value.href],
          ['rel', 'noreferrer'],
        ]
      : [];
  });
}

/** The one place where text becomes part of markup, between tags and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\0]/gu, (character) => ENTITIES[character] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // No document may hold it; a parser would put this sign in its place.
  '\0': '\ufffd',
};
