import { useEffect, useRef } from 'preact/hooks';
import { HEADING_ID } from '../frame/heading.tsx';
import type { Route } from '../route.ts';
import { focusPlace } from './focus-place.ts';

/** Brings the reader to the part of the section that the address names, as soon as it is there. */
export function useFocusOnSetting({ section, setting }: Pick<Route, 'section' | 'setting'>): void {
  const wanted = setting === null ? null : `${section}/${setting}`;
  const reached = useRef<string | null>(null);
  useEffect(() => {
    if (wanted === reached.current) return;
    // What it waits for may still be on its way; who has gone on meanwhile is left alone.
    if (setting === null || !isWaiting() || focusPlace(setting)) reached.current = wanted;
  });
}

function isWaiting(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.id === HEADING_ID;
}
