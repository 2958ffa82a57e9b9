import { useEffect, useState } from 'preact/hooks';

/** Two frames of a screen. */
const UNTIL_SEEN_MS = 34;

/**
 * Counts up from 0 once what is there stands on the screen, each step a task of its own: none keeps the reader waiting long,
 * and none waits for the picture of the one before it.
 */
export function useSteps(last: number): number {
  const [step, setStep] = useState(0);
  // Effects run once the page is drawn; two frames more, and that is seen.
  useEffect(() => {
    const follow = (next: number, wait: number): ReturnType<typeof setTimeout> | undefined =>
      next > last
        ? undefined
        : setTimeout(() => {
            setStep((at) => Math.max(at, next));
            after = follow(next + 1, 0);
          }, wait);
    let after = follow(1, UNTIL_SEEN_MS);
    return () => clearTimeout(after);
  }, [last]);
  return step;
}
