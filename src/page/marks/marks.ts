import { pageOf } from '../../core/article/page-address.ts';
import type { PageMark } from '../../core/context/page-marks.ts';
import { atOnce } from '../../core/slices.ts';
import { locate } from './locate.ts';
import { pageText } from './page-text.ts';
import { paint, unpaint } from './painter.ts';
import { rangeOf } from './ranges.ts';

interface Marked {
  readonly mark: PageMark;
  readonly range: Range;
}

interface Wanted {
  readonly url: string;
  readonly marks: readonly PageMark[];
  readonly paint: boolean;
  readonly listen?: boolean;
}

/** The marks of the page that is open, until another takes its place. */
export function openMarks(window: Window, onChosen: (mark: PageMark) => void) {
  const { document } = window;
  let marked: readonly Marked[] = [];
  let painted = false;
  let listening = false;

  const chooseAt = (event: MouseEvent) => {
    if (!event.isTrusted || window.getSelection()?.isCollapsed === false) return;
    const mark = marked.find(({ range }) => isAt(range, event));
    if (mark) onChosen(mark.mark);
  };
  const quiet = () => {
    unpaint();
    marked = [];
    document.removeEventListener('click', chooseAt, true);
  };

  return {
    mark(wanted: Wanted): { found: number[] } | null {
      if (pageOf(window.location.href) !== pageOf(wanted.url)) return null;
      quiet();
      painted = wanted.paint;
      listening = wanted.listen ?? listening;
      const text = atOnce(pageText(document.body));
      marked = locate(text.text, wanted.marks).map(({ mark, start, end }) => ({
        mark,
        range: rangeOf(document, text, start, end),
      }));
      if (painted) paint(marked.map(({ mark: { kind }, range }) => ({ kind, range })));
      if (painted || listening) document.addEventListener('click', chooseAt, true);
      return { found: marked.map(({ mark }) => mark.start) };
    },
    show({ start }: { readonly start: number }): boolean {
      const range = marked.find(({ mark }) => mark.start === start)?.range;
      if (range === undefined) return false;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { startContainer, startOffset, endContainer, endOffset } = range;
      window.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      return true;
    },
    unmark(what: { readonly paint?: false; readonly listen?: false }): null {
      painted = what.paint ?? painted;
      listening = what.listen ?? listening;
      if (!painted) unpaint();
      if (!painted && !listening) quiet();
      return null;
    },
  };
}

function isAt(range: Range, { clientX, clientY }: MouseEvent): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  );
}
