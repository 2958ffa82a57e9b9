import { type Block, readBlocks } from './block-text.ts';
import { addTo, boxesBelow, boxSums } from './box-sums.ts';

/** A paragraph this long counts whole; shorter ones less, since menus and cards are made of them. UTF-16 units. */
const FULL_PARAGRAPH = 80;

/** What a block that is no running text costs. A box loses by taking in a menu more than a stray line wins it. */
const COST_OF_CLUTTER = 1.2;

/**
 * The box whose running text most outweighs its clutter: the subtree with the greatest sum over its blocks, where
 * sentences count for and links and labels count against (after Pasternack and Roth's maximum subsequence
 * segmentation, WWW 2009, on the tree instead of the line). Null if no box has any.
 */
export function densestBox(body: Element): Element | null {
  const own = new Map<Element, number>();
  for (const block of readBlocks(body)) addTo(own, block.element, weightOf(block));
  const boxes = [body, ...boxesBelow(body)];
  const sums = boxSums(body, boxes, own);
  let best: Element | null = null;
  let most = 0;
  for (const box of boxes) {
    // Of equals the outer one, which comes first: it may hold a heading or list that weighs nothing.
    const sum = sums.get(box) ?? 0;
    if (sum > most) {
      best = box;
      most = sum;
    }
  }
  return best;
}

function weightOf(block: Block): number {
  const own = block.text.length - block.linked;
  const running =
    own / block.text.length > 0.6 &&
    (own >= FULL_PARAGRAPH || /[.!?…:;。！？»”"]$/u.test(block.text.slice(-2)));
  if (running) return own >= FULL_PARAGRAPH ? own : own / 2;
  if (block.kind === 'heading') return 0;
  return -COST_OF_CLUTTER * Math.min(block.text.length, 100);
}
