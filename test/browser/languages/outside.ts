import type { ReaderAtPage } from '../options/reader-at-page.ts';

/** A page from right to left grows past its left edge, to where no scrolling leads. */
export async function outside({ surface }: ReaderAtPage): Promise<string[]> {
  return (await surface.evaluate(`(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const faults = wide > 0 ? [wide + ' px too wide'] : [];
    for (const one of document.querySelectorAll('h1, h2, h3, p, button, label, .receipt, td, th')) {
      const { left, right, width } = one.getBoundingClientRect();
      if (width > 1 && one.checkVisibility() && !one.closest('.unseen, .matrix-scroll, .matrix, .facts-scroll, .numbers-scroll, .drawn, .skip') && (left < -1 || right > innerWidth + 1))
        faults.push(one.tagName + ' lies outside: ' + one.textContent.slice(0, 40));
    }
    return faults;
  })()`)) as string[];
}

/**
 * Words that something hides a part of: what is too narrow for them, or a drawing that they reach out of. Not those that are
 * cut after some lines with a sign, to be opened.
 */
export async function cutOff({ surface }: ReaderAtPage): Promise<string[]> {
  return (await surface.evaluate(`(() => {
    const faults = [];
    for (const one of document.querySelectorAll('body *')) {
      if (one.closest('.unseen, svg') || one.textContent.trim() === '' || !one.checkVisibility()) continue;
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(one);
      if (webkitLineClamp !== 'none') continue;
      const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
      if ((hides(overflowX) && one.scrollWidth > one.clientWidth + 1) || (hides(overflowY) && one.scrollHeight > one.clientHeight + 1))
        faults.push(one.className + ' cuts off: ' + one.textContent.trim().slice(0, 40));
    }
    for (const text of document.querySelectorAll('svg text')) {
      const [inner, outer] = [text, text.ownerSVGElement].map((each) => each.getBoundingClientRect());
      if (inner.width > 0 && (inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1))
        faults.push('a drawing cuts off: ' + text.textContent.slice(0, 40) + ' in ' + text.closest('.picture')?.className);
    }
    return faults;
  })()`)) as string[];
}

/** Words and numbers of the pictures' tables that stand on two lines, or reach out of their cell. */
export async function brokenWords({ surface }: ReaderAtPage): Promise<string[]> {
  return (await surface.evaluate(`(() => {
    const faults = [];
    const range = document.createRange();
    for (const cell of document.querySelectorAll('.numbers tr:not(.numbers-under) > *, .facts thead th')) {
      const { left, right } = cell.getBoundingClientRect();
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (text.parentElement.closest('.unseen')) continue;
        for (const { index, 0: word } of text.data.matchAll(/[^ \\n\\t\\u2e80-\\u9fff-]+/g)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const boxes = [...range.getClientRects()];
          if (new Set(boxes.map(({ top }) => Math.round(top))).size > 1) faults.push('broken: ' + word);
          if (boxes.some((box) => box.left < left - 1 || box.right > right + 1)) faults.push('beyond its cell: ' + word);
        }
      }
    }
    return faults;
  })()`)) as string[];
}
