import type { Word } from '../article/words.ts';

/**
 * Runs of five letters of a sentence, words joined by a blank, each as a 32-bit number (polynomial hash: at a few
 * thousand grams an event, two of them meet once in hundreds of events). They bridge spelling, inflection and
 * compounds that stems keep apart.
 */
export function letterGrams(words: readonly Word[]): Set<number> {
  const grams = new Set<number>();
  const letters = words.map((word) => word.norm).join(' ');
  for (let i = 0; i + 5 <= letters.length; i++) {
    let hash = letters.charCodeAt(i);
    for (let k = i + 1; k < i + 5; k++) hash = (Math.imul(hash, 65_599) + letters.charCodeAt(k)) | 0;
    grams.add(hash);
  }
  return grams;
}
