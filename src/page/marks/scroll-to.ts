import { nameOf, readNative, step } from '../native-dom.ts';

/** A sentence between these shares of the window's height is in sight: sticky heads and feet of pages lie outside. */
const IN_SIGHT = { top: 0.15, bottom: 0.85 };
/** Else its first line comes to this share. */
const WANTED = 0.35;

/** Brings a range into sight, in every box that scrolls around it; false if it is nowhere to be seen. */
export function scrollTo(window: Window, range: Range): boolean {
  if (range.getClientRects().length === 0) return false;
  // Within boxes at once: two movements that run at the same time would miss.
  for (let node = step(range.startContainer, 'parentNode'); node; node = step(node, 'parentNode')) {
    if (!isScrolling(window, node)) continue;
    const off = range.getBoundingClientRect().top - node.getBoundingClientRect().top;
    if (off < 0 || off > node.clientHeight * IN_SIGHT.bottom)
      node.scrollBy({ top: off - node.clientHeight * WANTED, behavior: 'instant' });
  }
  const { top, bottom } = range.getBoundingClientRect();
  const { innerHeight } = window;
  if (top < innerHeight * IN_SIGHT.top || bottom > innerHeight * IN_SIGHT.bottom) {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    window.scrollBy({ top: top - innerHeight * WANTED, behavior: still ? 'instant' : 'smooth' });
  }
  return true;
}

/** Whether it is a box with a scroll bar of its own. Forms, whose properties a page can shadow, are not asked. */
function isScrolling(window: Window, node: Node): node is Element {
  if (!(node instanceof Element) || nameOf(node) === 'FORM' || node.scrollHeight <= node.clientHeight)
    return false;
  // What moves with the window; a body that does not is a box like others.
  const withWindow = ['documentElement', 'scrollingElement'].map((name) => readNative(window.document, name));
  if (withWindow.includes(node)) return false;
  return /auto|scroll|overlay/.test(window.getComputedStyle(node).overflowY);
}
