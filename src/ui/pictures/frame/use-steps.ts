import { useEffect, useState } from 'preact/hooks';

/** Counts up from 0, a step after each picture of the page that was shown, so that none keeps the reader waiting long. */
export function useSteps(last: number): number {
  const [step, setStep] = useState(0);
  useEffect(() => {
    if (step >= last) return;
    const after = setTimeout(() => setStep(step + 1));
    return () => clearTimeout(after);
  }, [step, last]);
  return step;
}
