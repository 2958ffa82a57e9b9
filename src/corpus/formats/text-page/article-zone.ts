import { endsCutOff } from './line-shape.ts';
import { isEnoughProse, type PageBlock } from './page-block.ts';

/** The run of blocks that is the article: indices into the page's blocks, `end` exclusive. */
export interface ArticleZone {
  readonly start: number;
  readonly end: number;
}

/**
 * What a block adds to the run it lies in, in words of prose. After Pasternack and Roth, "Extracting article text
 * from the web with maximum subsequence segmentation" (WWW 2009): local scores, then the run with the greatest sum,
 * which smooths over a short line inside the article and over a sentence inside the furniture.
 */
const MAX_PROSE = 80;
const NEAR = 4;
const CUT_OFF = -4;
const SHORT = -4;
const SHORT_BULLET = -5;
const LINE_FURNITURE = -6;
const SECTION_OPENER = -30;
/** Prose in a section that was opened by related posts, comments and the like counts this much of itself. */
const IN_SECTION = 0.25;

/** Finds the article among the blocks of a page; null if there is no prose. Linear. */
export function articleZone(blocks: readonly PageBlock[]): ArticleZone | null {
  const last = endOfArticle(blocks);
  let best: ArticleZone | null = null;
  let bestSum = 0;
  let sum = 0;
  let start = 0;
  for (let i = 0; i < last; i++) {
    const score = blockScore(blocks[i]!);
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += score;
    if (sum > bestSum) {
      bestSum = sum;
      best = { start, end: i + 1 };
    }
  }
  return best;
}

function blockScore(block: PageBlock): number {
  if (block.furniture)
    return block.furniture.reach === 'line' || block.bullet ? LINE_FURNITURE : SECTION_OPENER;
  const share = block.section ? IN_SECTION : 1;
  if (block.kind === 'short') return block.bullet ? SHORT_BULLET : SHORT;
  if (endsCutOff(block.text)) return CUT_OFF;
  return block.kind === 'prose' ? Math.min(block.words, MAX_PROSE) * share : NEAR * share;
}

/** Index of the first block that ends the article for good, or the number of blocks. */
function endOfArticle(blocks: readonly PageBlock[]): number {
  let all = 0;
  for (const block of blocks) if (block.kind === 'prose') all += block.words;
  let before = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.kind === 'prose') before += block.words;
    const ends = block.furniture?.reach === 'ends';
    if (ends && !block.bullet && isEnoughProse(before, all)) return i;
  }
  return blocks.length;
}
