import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusStays } from './use-focus-stays.ts';

/** A place in a list in which the focus stays, whatever comes to stand there: where a set's card was, the way back. */
export function ListPlace({ children }: { readonly children: ComponentChildren }) {
  const place = useRef<HTMLLIElement>(null);
  useFocusStays(place);
  return <li ref={place}>{children}</li>;
}
