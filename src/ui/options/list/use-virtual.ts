import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface Rows {
  readonly count: number;
  /** Height of a row in CSS pixels: of every one, or of one that was not measured yet. */
  readonly rowSize: number;
  /** A row that stays in the document wherever one scrolls to, so that it keeps the focus. */
  readonly keep?: number | undefined;
}

/** Rows drawn above and below what is seen. */
const OVERSCAN = 8;

/** Which rows of a list to draw, for a list that scrolls with the page. `top` is where it begins in the page. */
export function useWindowRows({
  top,
  covered,
  ...rows
}: Rows & { readonly top: number; readonly covered: number }) {
  return useVirtualizer<Window, HTMLElement>(rows.rowSize, {
    ...optionsOf(rows),
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    scrollMargin: top,
    // What is drawn over the top of the list while it scrolls below.
    scrollPaddingStart: covered,
  });
}

/** Which rows to draw of a list that scrolls in a box of its own. */
export function useBoxRows({ box, ...rows }: Rows & { readonly box: () => HTMLElement | null }) {
  return useVirtualizer<HTMLElement, HTMLElement>(rows.rowSize, {
    ...optionsOf(rows),
    getScrollElement: box,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
  });
}

function optionsOf({ count, rowSize, keep }: Rows) {
  return {
    count,
    estimateSize: () => rowSize,
    overscan: OVERSCAN,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const drawn = defaultRangeExtractor(range);
      if (keep === undefined || keep >= count || drawn.includes(keep)) return drawn;
      return keep < (drawn[0] ?? 0) ? [keep, ...drawn] : [...drawn, keep];
    },
  };
}

/** As the library's adapters for other frameworks do it: the view is drawn again whenever the range changes. */
function useVirtualizer<Scroller extends Element | Window, Item extends Element>(
  rowSize: number,
  options: VirtualizerOptions<Scroller, Item>,
): Virtualizer<Scroller, Item> {
  const [, drawAgain] = useReducer((n: number, _: undefined) => n + 1, 0);
  const whole = { ...options, onChange: () => drawAgain(undefined) };
  const [virtualizer] = useState(() => new Virtualizer<Scroller, Item>(whole));
  virtualizer.setOptions(whole);
  // It is mounted once, and reads its options anew each time.
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  // Sizes are remembered until it is told that they changed.
  useLayoutEffect(() => virtualizer.measure(), [rowSize]);
  return virtualizer;
}
