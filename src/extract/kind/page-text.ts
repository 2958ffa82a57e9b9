import type { Block } from '../body/block-text.ts';
import { isRunning } from '../body/tidy-blocks.ts';
import { insideTest, noticeTest } from './boxes/skipped-boxes.ts';

/** A page's running text before anything is taken out, by the element that it hangs on. */
export interface PageText {
  readonly blocks: readonly Block[];
  /** UTF-16 units of running text inside any of these boxes, and outside of all. */
  split(boxes: Iterable<Element>): { readonly inside: number; readonly outside: readonly Block[] };
}

export function readPageText(body: Element, all: readonly Block[]): PageText {
  const isNotice = noticeTest(body);
  const blocks = all.filter((block) => !isNotice(block.element));
  return {
    blocks,
    split(boxes) {
      const wanted = new Set(boxes);
      const isInside = insideTest(body, (box) => wanted.has(box));
      const outside: Block[] = [];
      let inside = 0;
      for (const block of blocks) {
        if (isInside(block.element)) inside += block.text.length;
        else if (isRunning(block) && block.linked < block.text.length / 2) outside.push(block);
      }
      return { inside, outside };
    },
  };
}

export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length - block.linked, 0);
}
