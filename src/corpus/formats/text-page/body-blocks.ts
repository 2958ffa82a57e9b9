import { bylineName } from '../../../core/article/byline-line.ts';
import type { ArticleZone } from './article-zone.ts';
import type { RemovalReason } from './boilerplate.ts';
import { endsCutOff, letterKey } from './line-shape.ts';
import type { PageBlock } from './page-block.ts';
import { photoCredit } from './photo-credit.ts';
import { isDateLine } from './said/page-date.ts';
import { firstProse, type PageTitle } from './said/page-title.ts';

/** For every block of the page, why it is not part of the article's text; null if it is. */
export type Verdicts = readonly (RemovalReason | null)[];

/** A run of this many short lines that no prose follows soon is a list of links, not a list in the text. */
const MAX_SHORT_RUN = 12;
/** A heading is followed by text within this many blocks. */
const HEADING_REACH = 2;
const MAX_HEADING_WORDS = 18;

/** Decides on each block, with its reason. Linear. */
export function verdicts(
  blocks: readonly PageBlock[],
  zone: ArticleZone,
  title: PageTitle | null,
  lang: string | null,
): Verdicts {
  const first = firstProse(blocks, zone);
  const bodyFrom = title ? title.block + 1 : Math.min(first, zone.start);
  const copies = new Set(title?.copies ?? []);
  const seen = new Set<string>();
  return blocks.map((block, i) => {
    if (copies.has(i)) return 'title';
    if (i < bodyFrom || i >= zone.end) return outside(block);
    const reason = i < first ? aboveText(block, lang) : inText(blocks, i, lang);
    if (reason) return reason;
    const stem = captionStem(block.text);
    if (stem.length >= 20 && seen.has(stem)) return 'caption-duplicate';
    seen.add(stem);
    return null;
  });
}

function outside(block: PageBlock): RemovalReason {
  return block.furniture?.reason ?? block.section ?? 'navigation';
}

/** Between title and text stand byline, share bar, captions and insets; of these only a lead belongs to the text. */
function aboveText(block: PageBlock, lang: string | null): RemovalReason | null {
  if (block.furniture) return block.furniture.reason;
  if (block.section) return block.section;
  if (bylineName(block.text) !== null || isDateLine(block.text, lang)) return 'meta';
  if (block.kind === 'short') return photoCredit(block.text) < block.text.length ? 'caption' : 'meta';
  return endsCutOff(block.text) && block.words < 12 ? 'related' : null;
}

function inText(blocks: readonly PageBlock[], i: number, lang: string | null): RemovalReason | null {
  const block = blocks[i]!;
  if (block.furniture) return block.furniture.reason;
  if (block.section) return block.section;
  if (block.kind !== 'short') return null;
  if (bylineName(block.text) !== null || isDateLine(block.text, lang)) return 'meta';
  if (photoCredit(block.text) === 0) return 'caption';
  return isHeading(blocks, i) || inListOfText(blocks, i) ? null : 'related';
}

function isHeading(blocks: readonly PageBlock[], i: number): boolean {
  if (blocks[i]!.words > MAX_HEADING_WORDS) return false;
  for (let next = i + 1; next <= i + HEADING_REACH && next < blocks.length; next++) {
    const block = blocks[next]!;
    if (!block.furniture && block.kind !== 'short' && !block.section) return true;
  }
  return false;
}

/** A run of short lines between prose: a list, a table, verses. */
function inListOfText(blocks: readonly PageBlock[], i: number): boolean {
  let from = i;
  while (from > 0 && i - from <= MAX_SHORT_RUN && isPlainShort(blocks[from - 1]!)) from--;
  let to = i;
  while (to + 1 < blocks.length && to - from <= MAX_SHORT_RUN && isPlainShort(blocks[to + 1]!)) to++;
  return to - from + 1 <= MAX_SHORT_RUN;
}

function isPlainShort(block: PageBlock): boolean {
  return block.kind === 'short' && !block.furniture && !block.section;
}

/** What two prints of one caption have in common: its letters without the credit at its end. */
function captionStem(text: string): string {
  return letterKey(text.slice(0, photoCredit(text)));
}
