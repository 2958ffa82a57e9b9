import { readNative } from './native-dom.ts';

/** The headlines of a page, in its order. */
export function headlinesOf(document: Document): Element[] {
  const select = readNative(document, 'querySelectorAll') as Document['querySelectorAll'];
  return [...select.call(document, 'h1')];
}

/**
 * The headline whose article the reader has before them, of several that a page shows: the last that ends above the middle
 * of the window; undefined where none does. Has the page laid out.
 */
export function headlineInView(document: Document): Element | undefined {
  return headlinesOf(document).findLast((headline) => {
    // 0 for one that is not shown.
    const { bottom } = headline.getBoundingClientRect();
    return bottom && bottom < innerHeight / 2;
  });
}
