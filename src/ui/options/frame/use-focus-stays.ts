import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** The focus stays in a place whatever comes to stand there: what had it may be gone when the place is drawn again. */
export function useFocusStays(place: RefObject<HTMLElement | null>): void {
  const within = useRef(false);
  useEffect(() => {
    const isHere = (target: unknown) => target instanceof Node && place.current?.contains(target) === true;
    const pressed = ({ target }: Event) => {
      if (!isHere(target)) within.current = false;
    };
    const focused = ({ target }: Event) => {
      within.current = isHere(target);
    };
    document.addEventListener('pointerdown', pressed);
    document.addEventListener('focusin', focused);
    return () => {
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('focusin', focused);
    };
  }, [place]);
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (!within.current || (focused !== null && focused !== document.body)) return;
    place.current?.querySelector<HTMLElement>('button, input, a')?.focus();
  });
}
