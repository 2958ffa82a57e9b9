import { readBlocks } from '../../../extract/body/block-text.ts';
import { copyPage, type PageCopy } from '../../../extract/copy-page.ts';
import { PageTooLargeError, parseTree } from '../../../extract/parse-page.ts';

/** How far a value is looked at. In UTF-16 units. */
const LOOKED_AT = 4_000;

/** Whether a value is HTML and not text: it opens and closes elements that running text is marked up with. */
export function looksLikeMarkup(value: string): boolean {
  const start = value.slice(0, LOOKED_AT);
  return (
    /<(?:p|div|span|br|a|ul|ol|li|h[1-6]|figure|img|em|strong|b|i|blockquote|section|article|table)(?:\s[^<>]{0,2000})?\/?>/i.test(
      start,
    ) &&
    /<\/(?:p|div|span|a|ul|ol|li|h[1-6]|figure|em|strong|b|i|blockquote|section|article|table)>|<br\s?\/?>|<p>/i.test(
      start,
    )
  );
}

/**
 * The text that a browser would show for an article's own HTML, paragraphs separated by a blank line. Runs nothing.
 * `cutShort` where it has more elements than are read of a page; null where it has more than are parsed at all.
 */
export function textOfMarkup(html: string): { readonly text: string; readonly cutShort: boolean } | null {
  let copy: PageCopy;
  try {
    copy = copyPage(parseTree(html));
  } catch (error) {
    if (error instanceof PageTooLargeError) return null;
    throw error;
  }
  const blocks = readBlocks(copy.document.body).map(({ text }) => text);
  return { text: blocks.join('\n\n'), cutShort: copy.cutShort };
}
