import { readNative } from './native-dom.ts';

/** The headlines of a page, in its order. */
export function headlinesOf(document: Document): NodeListOf<Element> {
  const select = readNative(document, 'querySelectorAll') as Document['querySelectorAll'];
  return select.call(document, 'h1');
}

/**
 * The headlines that end above the middle of the window, in the order of the page: of articles one below the other the last is
 * that of the one that the reader has before them, unless it is that of something else. None of a page that has only one, or more
 * than forty, which are a list's: only others are laid out for it.
 */
export function headlinesInView(document: Document): Element[] {
  const all = headlinesOf(document);
  return all[1] && !all[40]
    ? [...all].filter((headline) => headline.getBoundingClientRect().bottom < innerHeight / 2)
    : [];
}

/** The same without those that are not shown, the nearest to the middle first: a bar that stays may stand anywhere in a page. */
export function nearestHeadlines(document: Document): Element[] {
  return headlinesInView(document)
    .filter(bottomOf)
    .sort((a, b) => bottomOf(b) - bottomOf(a));
}

/** Where it ends, from the top of the window; 0 for one that is not shown. */
function bottomOf(headline: Element): number {
  return headline.getBoundingClientRect().bottom;
}
