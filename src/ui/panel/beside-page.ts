import type { Span } from '../../core/article/article.ts';
import type { PageMark } from '../../core/context/page-marks.ts';
import type { Chosen, Marked } from '../../messages/protocol.ts';
import type { InPage } from '../comparison/fact-actions.ts';

/** The way to the pages of tabs. */
export interface PagePorts {
  mark(tabId: number, url: string, marks: readonly PageMark[]): Promise<Marked>;
  show(tabId: number, start: number): Promise<boolean>;
  /** The panel does not want to hear any more what is chosen in a tab. */
  unmark(tabId: number): Promise<void>;
  /** Returns how to stop that. */
  onChosen(tabId: number, chosen: (sentence: Chosen) => void): () => void;
}

/** What the panel knows of the page beside it. */
export interface PageView {
  /** null as long as nothing of its text has been found in it. */
  readonly inPage: InPage | null;
  /** The sentence that was chosen in it last; a new object each time. */
  readonly chosen: Chosen | null;
}

const NO_PAGE: PageView = { inPage: null, chosen: null };

/** Keeps the panel and the page beside it together: each shows what is chosen in the other. */
export function besidePage(ports: PagePorts, changed: (view: PageView) => void) {
  let view = NO_PAGE;
  let turn = 0;
  let heard: { readonly tabId: number; readonly stop: () => void } | null = null;

  function now(next: PageView): void {
    view = next;
    changed(view);
  }

  function leave(): void {
    if (heard === null) return;
    heard.stop();
    ports.unmark(heard.tabId).catch(() => {});
    heard = null;
  }

  function hear(tabId: number): void {
    if (heard?.tabId === tabId) return;
    leave();
    heard = { tabId, stop: ports.onChosen(tabId, (sentence) => now({ ...view, chosen: { ...sentence } })) };
  }

  return {
    leave,
    /** An answer is on its way: what is known of the page before is not known of what comes. */
    waiting(): void {
      turn++;
      now(NO_PAGE);
    },
    /** Something else than a comparison of the whole page is shown. */
    apart(): void {
      turn++;
      leave();
      now(NO_PAGE);
    },
    /** The comparison of the page at `url` is shown; its marks are what `pageMarks` made of it. */
    async beside(tabId: number, url: string, marks: readonly PageMark[]): Promise<void> {
      const own = ++turn;
      hear(tabId);
      now(NO_PAGE);
      const marked = await ports.mark(tabId, url, marks);
      if (own !== turn || marked.kind !== 'marked') return;
      const show = (start: number) => void ports.show(tabId, start).catch(() => {});
      now({ ...view, inPage: pageOfMarks(marks, marked.found, show) });
    },
  };
}

/**
 * The page, by the sentences of its text that were found in it.
 * @param found starts of those marks that stand in the page
 * @param show shows the mark with that start
 */
export function pageOfMarks(
  marks: readonly PageMark[],
  found: readonly number[],
  show: (start: number) => void,
): InPage {
  const there = new Set(found);
  const shown = marks.filter(({ start }) => there.has(start));
  // A passage may be a clause of a sentence that is marked, or more than it.
  const markOf = (span: Span) => shown.find(({ start, end }) => start < span.end && span.start < end);
  return {
    has: (span) => markOf(span) !== undefined,
    show: (span) => {
      const mark = markOf(span);
      if (mark !== undefined) show(mark.start);
    },
  };
}
