import { useEffect, useState } from 'preact/hooks';

/**
 * Counts up from 0 once what is there stands on the screen, each step a task of its own: none keeps the reader waiting long,
 * and none waits for the picture of the one before it.
 */
export function useSteps(last: number): number {
  const [step, setStep] = useState(0);
  const [seen, setSeen] = useState(false);
  // Drawn with the next frame, and on the screen with the one after it.
  useEffect(() => setSeen(true), []);
  useEffect(() => {
    if (!seen) return;
    let after: ReturnType<typeof setTimeout> | undefined;
    const follow = (next: number) => {
      if (next > last) return;
      after = setTimeout(() => {
        setStep((at) => Math.max(at, next));
        follow(next + 1);
      });
    };
    follow(1);
    return () => clearTimeout(after);
  }, [seen, last]);
  return step;
}
