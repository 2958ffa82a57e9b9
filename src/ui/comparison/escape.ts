import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Escape anywhere in an opened row closes it, not the popup, and gives the focus back to the button that opened it.
 */
export function useEscape(
  open: boolean,
  close: () => void,
): { readonly row: RefObject<HTMLDivElement | null>; readonly button: RefObject<HTMLButtonElement | null> } {
  const row = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Before it is seen open: a key that comes sooner than the next frame is heard too.
  useLayoutEffect(() => {
    const element = row.current;
    if (!open || element === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      button.current?.focus();
      close();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  });
  return { row, button };
}
