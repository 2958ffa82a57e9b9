import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Until it is known how much room there is. */
const USUAL = 720;

/** Width of an element as it is laid out now, in whole CSS pixels. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const now = Math.floor(watched.getBoundingClientRect().width);
      // Out of sight it has none.
      if (now > 0) setWidth(now);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
