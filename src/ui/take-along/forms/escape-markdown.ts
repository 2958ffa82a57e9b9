import { oneLine } from './one-line.ts';

/**
 * Words of others as Markdown that shows just these words, in CommonMark and as GitHub renders it: no emphasis, link, image,
 * code, table, markup, entity, formula, or address that becomes a link by itself. Undone by taking away every backslash that
 * stands before punctuation. (GitHub makes links of @names and mail addresses in what was rendered; nothing in a text can
 * keep it from that.)
 */
export function escapeMarkdown(words: string): string {
  return oneLine(words)
    .replace(SIGNS, '\\$&')
    .replace(SCHEMES, '$1\\:')
    .replace(WWW, '$1\\.')
    .replace(LISTS, '$1\\$2');
}

/** Signs that mean something within a line, and at the start of one. */
const SIGNS = /[\\`*_{}[\]<>#|~!&$^@]|^[-+=:]/gu;
/** `https:`, and no longer word: GitHub links what looks like an address. */
const SCHEMES = /([a-z][a-z0-9+.-]{0,30}):(?=\/\/|[a-z0-9])/giu;
const WWW = /(www)\./giu;
/** `1. ` and `1) ` at the start. */
const LISTS = /^(\d+)([.)])/u;

/** An address as the target of a link: `<…>` may hold no angle brackets, and backslashes and entities are read in it. */
export function markdownTarget(href: string): string {
  const safe = href
    .replace(/[<>\\\s]/gu, (character) => encodeURIComponent(character))
    .replace(/&(?=#?\w+;)/gu, '\\&');
  return `<${safe}>`;
}
