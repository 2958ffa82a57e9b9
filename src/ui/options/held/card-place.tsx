import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusStays } from '../frame/use-focus-stays.ts';

/** The place of a set in the list: its card, and when it was deleted the way back. */
export function CardPlace({ children }: { readonly children: ComponentChildren }) {
  const place = useRef<HTMLLIElement>(null);
  useFocusStays(place);
  return <li ref={place}>{children}</li>;
}
