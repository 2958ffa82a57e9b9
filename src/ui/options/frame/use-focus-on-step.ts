import { useEffect, useRef } from 'preact/hooks';
import { focusHeading } from './heading.tsx';

/** What was pressed is gone with its step: reading goes on at the heading of the next, unless the focus is elsewhere. */
export function useFocusOnStep(step: string): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const focused = document.activeElement;
    if (focused === null || focused === document.body) focusHeading();
  }, [step]);
}
