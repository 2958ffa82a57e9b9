import { useEffect } from 'preact/hooks';
import { HEADING_ID } from '../frame/heading.tsx';
import type { Route } from '../route.ts';
import { focusPlace } from './focus-place.ts';

/** Brings the reader to the part of the section that the address names, as soon as it is there. */
export function useFocusOnSetting({ section, setting }: Pick<Route, 'section' | 'setting'>): void {
  useEffect(() => {
    if (setting === null) return;
    // What it waits for may still be on its way; who has gone on meanwhile is left alone.
    const look = () => {
      if (!isWaiting() || focusPlace(setting)) changes.disconnect();
    };
    const changes = new MutationObserver(look);
    changes.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    look();
    return () => changes.disconnect();
  }, [section, setting]);
}

function isWaiting(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.id === HEADING_ID;
}
