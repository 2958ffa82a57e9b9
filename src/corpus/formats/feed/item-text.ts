import { atOnce } from '../../../core/slices.ts';
import { type Block, readBlocks } from '../../../extract/body/block-text.ts';
import { prunePage } from '../../../extract/body/prune-page.ts';
import { tidyBlocks } from '../../../extract/body/tidy-blocks.ts';
import { copyPage } from '../../../extract/copy-page.ts';
import { cleanText } from '../../../extract/metadata/found.ts';
import { parseTree } from '../../../extract/parse-page.ts';
import type { FeedField } from './feed-item.ts';

export interface ItemText {
  /** Paragraphs separated by a blank line. */
  readonly text: string;
  /** True where there was more of it than is read of a page. */
  readonly cutShort: boolean;
}

/** HTML that was escaped once too often still shows its tags when it is read. */
const TAGS_LEFT = /<\/(?:p|div|a|strong|em|b|i|span|ul|li|h[1-6])>|<br\s?\/?>/i;

/**
 * The text of an item, as the extraction of a page would give it: markup becomes paragraphs, captions and prompts to read
 * on elsewhere are left out.
 */
export function itemText({ kind, value }: FeedField, title: string): ItemText {
  if (kind === 'text') return { text: paragraphs(value), cutShort: false };
  const once = textOf(value, title);
  return TAGS_LEFT.test(once.text) ? textOf(once.text, title) : once;
}

/** One line: a title, a name. */
export function lineOf({ kind, value }: FeedField, limit: number): string {
  const line = kind === 'text' || !/[<&]/.test(value) ? value : textOf(value, '').text;
  return cleanText(line, limit);
}

function textOf(html: string, title: string): ItemText {
  const { document, cutShort } = copyPage(parseTree(marked(html)));
  atOnce(prunePage(document.body));
  const blocks = tidyBlocks(withoutFooter(readBlocks(document.body)), title);
  return { text: blocks.map((block) => block.text).join('\n\n'), cutShort };
}

/** What WordPress sets under every item of a feed: "The post … appeared first on …". */
const FOOTER =
  /appeared first on|erschien zuerst auf|est apparu en premier sur|se publicó primero en|aparece primero en|proviene da|apareceu primeiro em|pochodzi z serwisu|verscheen eerst op|впервые появилась|появились сначала|з'явився спочатку/i;

function withoutFooter(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  const isFooter = last !== undefined && last.linked > 0 && last.text.length < 600 && FOOTER.test(last.text);
  return isFooter ? blocks.slice(0, -1) : blocks;
}

/** A description without any markup may still be set in paragraphs, which HTML would run together. */
function marked(html: string): string {
  if (/<[a-z!/]/i.test(html)) return html;
  return html
    .split(/\n[ \t\r]{0,100}\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}

/** Text as it stands, without what can't be seen or turns its direction round. */
function paragraphs(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .split(/\n[ \t\r]{0,100}\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
