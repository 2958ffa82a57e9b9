import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The place of a set in the list: its card, and when it was deleted the way back. Whatever stands there, the focus
 * stays in the place: the button that was pressed may be gone.
 */
export function CardPlace({ children }: { readonly children: ComponentChildren }) {
  const place = useRef<HTMLLIElement>(null);
  const within = useRef(false);
  useEffect(() => {
    const elsewhere = ({ target }: Event) => {
      if (!(target instanceof Node) || !place.current?.contains(target)) within.current = false;
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, []);
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (!within.current || (focused !== null && focused !== document.body)) return;
    place.current?.querySelector<HTMLElement>('button, input, a')?.focus();
  });
  return (
    <li
      ref={place}
      onFocusIn={() => {
        within.current = true;
      }}
    >
      {children}
    </li>
  );
}
