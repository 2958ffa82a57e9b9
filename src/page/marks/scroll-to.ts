/** A sentence between these shares of the window's height is in sight: sticky heads and feet of pages lie outside. */
const IN_SIGHT = { top: 0.15, bottom: 0.85 };
/** Else its first line comes to this share. */
const WANTED = 0.35;

/** Brings a range into sight, in every box that scrolls around it; false if it is nowhere to be seen. */
export function scrollTo(window: Window, range: Range): boolean {
  if (range.getClientRects().length === 0) return false;
  // Within boxes at once: two movements that run at the same time would miss.
  for (let box = range.startContainer.parentElement; box !== null; box = box.parentElement) {
    if (!isScrolling(window, box)) continue;
    const { top } = box.getBoundingClientRect();
    const off = range.getBoundingClientRect().top - top;
    if (off < 0 || off > box.clientHeight * IN_SIGHT.bottom)
      box.scrollBy({ top: off - box.clientHeight * WANTED, behavior: 'instant' });
  }
  const { top, bottom } = range.getBoundingClientRect();
  const { innerHeight } = window;
  if (top < innerHeight * IN_SIGHT.top || bottom > innerHeight * IN_SIGHT.bottom) {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    window.scrollBy({ top: top - innerHeight * WANTED, behavior: still ? 'instant' : 'smooth' });
  }
  return true;
}

function isScrolling(window: Window, box: Element): boolean {
  const { document } = window;
  if (box === document.scrollingElement || box === document.documentElement || box === document.body)
    return false;
  if (box.scrollHeight <= box.clientHeight) return false;
  return /auto|scroll|overlay/.test(window.getComputedStyle(box).overflowY);
}
