import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Height of an element as it is laid out now, in CSS pixels; 0 before that is known. Styles alone decide it. */
export function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const measure = () => setHeight(watched.getBoundingClientRect().height);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return height;
}

/** Where an element begins, counted from the top of the page. */
export function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      // Out of sight it begins nowhere; where it began it will begin again.
      if (element.current === null || !isLaidOut(element.current)) return;
      setTop(Math.round(element.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    // Whatever is opened or closed above it changes the height of the page.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}

/** Whether an element takes part in the page; one that styles hide does not. */
export function isLaidOut(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
