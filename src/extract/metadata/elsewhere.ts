import { elementsWithin } from '../kind/boxes/elements-within.ts';

const MOST_WITHIN = 100;

/** Boxes whose dates belong to other articles, comments, or the day of the visit. */
const ELSEWHERE =
  'aside, nav, footer, [class*="related"], [class*="comment"], [id*="comment"], [class*="sidebar"], [class*="recommend"], [class*="recent"], [class*="popular"], [class*="latest"]';
/** Teasers of other articles lead to them; a line of the article's own may be called so too. */
const TEASER = '[class*="teaser"]';

/**
 * Tells whether an element stands in a box of its own that belongs to something else than the headline's article.
 * Each box is asked once, however many elements stand in it and however deep.
 */
export function elsewhereTest(headline: Element | null): (element: Element) => boolean {
  const around = new Set<Element>();
  for (let box = headline; box !== null; box = box.parentElement) around.add(box);
  const known = new Map<Element, boolean>();
  return (element) => {
    const unknown: Element[] = [];
    let box: Element | null = element;
    while (box !== null && !known.has(box)) {
      unknown.push(box);
      box = box.parentElement;
    }
    let answer = box === null ? false : known.get(box)!;
    for (const inner of unknown.reverse()) {
      answer ||= isOther(inner) && !around.has(inner);
      known.set(inner, answer);
    }
    return answer;
  };
}

function isOther(box: Element): boolean {
  if (box.localName === 'body' || box.localName === 'html') return false;
  return box.matches(ELSEWHERE) || (box.matches(TEASER) && leads(box));
}

function leads(box: Element): boolean {
  if (box.localName === 'a' || box.parentElement?.localName === 'a') return true;
  return elementsWithin(box, MOST_WITHIN).some((part) => part.localName === 'a');
}
