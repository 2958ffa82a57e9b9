import type { Block } from '../body/block-text.ts';
import { elsewhereTest } from './elsewhere.ts';
import { headlineElement } from './find-title.ts';
import type { PageFacts } from './page-facts.ts';

/** A page, the element that shows its headline, and what stands in boxes of other articles. */
export interface HeadedPage {
  readonly document: Document;
  readonly headline: Element | null;
  readonly isElsewhere: (element: Element) => boolean;
  /** The page's lines as they are seen, without what stands in boxes of other articles. */
  lines(): readonly Line[];
}

interface Line {
  readonly text: string;
  readonly element: Element;
}

/** What is printed of an article stands among this many lines after its headline, or these few before it. */
const LINES_AFTER = 12;
const LINES_BEFORE = 4;

const MOST_LINES = 3_000;

export function headed({ document, blocks }: PageFacts, title: string): HeadedPage {
  const headline = headlineElement(document, title);
  const isElsewhere = elsewhereTest(headline);
  let lines: readonly Line[] | null = null;
  return {
    document,
    headline,
    isElsewhere,
    lines: () => {
      lines ??= linesOf(blocks(), isElsewhere);
      return lines;
    },
  };
}

/** The lines soon after the headline, then those right before it in the same box, nearest first; null where it isn't shown. */
export function linesNear(page: HeadedPage): { readonly at: number; readonly lines: readonly Line[] } | null {
  const { headline } = page;
  const lines = page.lines();
  const at =
    headline === null
      ? 0
      : lines.findIndex((line) => line.element === headline || headline.contains(line.element));
  if (at < 0) return null;
  const box = headline === null ? null : boxOf(headline);
  const before = lines
    .slice(Math.max(0, at - LINES_BEFORE), at)
    .filter((line) => box?.contains(line.element))
    .reverse();
  return { at, lines: [...lines.slice(at, at + 1 + LINES_AFTER), ...before] };
}

/** The box that an article's head shares: the nearest one named so, else three levels up. */
export function boxOf(headline: Element): Element | null {
  return (
    headline.closest('article, main, header, section') ??
    headline.parentElement?.parentElement?.parentElement ??
    null
  );
}

function linesOf(blocks: readonly Block[], isElsewhere: HeadedPage['isElsewhere']): Line[] {
  const lines: Line[] = [];
  for (const { text, element } of blocks) {
    if (lines.length >= MOST_LINES) break;
    if (isElsewhere(element)) continue;
    for (const line of text.split('\n')) lines.push({ text: line, element });
  }
  return lines;
}
