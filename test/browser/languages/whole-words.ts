import type { ReaderAtPage } from '../options/reader-at-page.ts';

/** Words of the heads that the selector finds which stand on more than one line. */
export async function brokenHeads({ surface }: ReaderAtPage, selector: string): Promise<string[]> {
  return (await surface.evaluate(`(() => {
    const broken = [];
    for (const one of document.querySelectorAll(${JSON.stringify(selector)})) {
      const words = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      for (let node = words.nextNode(); node !== null; node = words.nextNode())
        for (const { 0: word, index } of node.data.matchAll(/\\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
        }
    }
    return broken;
  })()`)) as string[];
}
