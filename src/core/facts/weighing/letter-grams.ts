import type { Word } from '../../article/words.ts';

/**
 * Runs of five letters of a sentence, words joined by a blank, each as a 32-bit number (polynomial hash: at a few
 * thousand grams an event, two of them meet once in hundreds of events); a run may come twice. They bridge spelling,
 * inflection and compounds that stems keep apart.
 */
export function letterGrams(words: readonly Word[]): Int32Array {
  const letters = words.map((word) => word.norm).join(' ');
  const grams = new Int32Array(Math.max(0, letters.length - LENGTH + 1));
  let hash = 0;
  for (let i = 0; i < letters.length; i++) {
    // Rolling: what left the window is taken out again.
    const gone = i >= LENGTH ? Math.imul(letters.charCodeAt(i - LENGTH), POWER) : 0;
    hash = (Math.imul(hash - gone, BASE) + letters.charCodeAt(i)) | 0;
    if (i >= LENGTH - 1) grams[i - LENGTH + 1] = hash;
  }
  return grams;
}

const LENGTH = 5;
const BASE = 65_599;
/** BASE to the fourth, in 32 bits. */
const POWER = Math.imul(Math.imul(BASE, BASE), Math.imul(BASE, BASE));
