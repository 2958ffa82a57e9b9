import { useEffect, useRef } from 'preact/hooks';
import type { Route } from '../route.ts';

/** Brings the reader to the part of the section that the address names, as soon as it is there. */
export function useFocusOnSetting({ section, setting }: Pick<Route, 'section' | 'setting'>): void {
  const wanted = setting === null ? null : `${section}/${setting}`;
  const reached = useRef<string | null>(null);
  useEffect(() => {
    if (wanted === reached.current) return;
    const place =
      setting === null ? null : document.querySelector<HTMLElement>(`[data-setting="${setting}"]`);
    // What it waits for may still be on its way.
    if (setting !== null && place === null) return;
    reached.current = wanted;
    if (place === null) return;
    place.scrollIntoView({ block: 'center' });
    const control = place.querySelector<HTMLElement>(CONTROL);
    if (control === null) place.tabIndex = -1;
    (control ?? place).focus({ preventScroll: true });
  });
}

const CONTROL = 'input:not([type=file], :disabled), button:not(:disabled), a[href], select, summary';
