import { counted } from '../words/speech.ts';

/**
 * Has the browser fetch words, plural forms and the form of numbers, which takes Chromium's service workers 50 ms the first
 * time, in which they stand still: best while something else is waited for.
 */
export function fetchWords(): void {
  try {
    counted('badge_outlets', 1);
  } catch {
    // Whoever needs them will say so.
  }
}
