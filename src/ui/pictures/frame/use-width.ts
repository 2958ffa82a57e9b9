import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Where nothing is laid out. */
const USUAL = 720;
/** As much may be missing where a width is a sum of a grid's columns. */
const SHORT = 0.05;

/**
 * Width of an element as it is laid out now, in whole CSS pixels; null before that is known: nothing is drawn twice.
 * @param isThere whether there is such an element
 */
export function useWidth(element: RefObject<HTMLElement | null>, isThere: boolean): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    if (typeof ResizeObserver === 'undefined') {
      setWidth(USUAL);
      return;
    }
    const measure = () => {
      const now = Math.floor(watched.getBoundingClientRect().width + SHORT);
      // Out of sight it has none.
      if (now > 0) setWidth(now);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, isThere]);
  return width;
}
