import type { Word } from '../../article/words.ts';

/**
 * Runs of five letters of a sentence, words joined by a blank, each as a 32-bit number (polynomial hash: at a few
 * thousand grams an event, two of them meet once in hundreds of events); a run may come twice. They bridge spelling,
 * inflection and compounds that stems keep apart.
 */
export class LetterGrams {
  /** Those of the sentence read last; what stands after them is left from others. */
  grams = new Int32Array(1 << 10);
  #letters = new Uint16Array(1 << 10);

  /** Reads a sentence. @returns how many runs it has */
  read(words: readonly Word[]): number {
    const length = this.#write(words);
    const letters = this.#letters;
    const grams = this.grams;
    let hash = 0;
    for (let i = 0; i < length; i++) {
      // Rolling: what left the window is taken out again.
      const gone = i >= LENGTH ? Math.imul(letters[i - LENGTH]!, POWER) : 0;
      hash = (Math.imul(hash - gone, BASE) + letters[i]!) | 0;
      if (i >= LENGTH - 1) grams[i - LENGTH + 1] = hash;
    }
    return Math.max(0, length - LENGTH + 1);
  }

  #write(words: readonly Word[]): number {
    let length = Math.max(0, words.length - 1);
    for (let k = 0; k < words.length; k++) length += words[k]!.norm.length;
    if (length > this.#letters.length) {
      this.#letters = new Uint16Array(length * 2);
      this.grams = new Int32Array(length * 2);
    }
    const letters = this.#letters;
    let at = 0;
    for (let k = 0; k < words.length; k++) {
      if (k > 0) letters[at++] = BLANK;
      const { norm } = words[k]!;
      for (let i = 0; i < norm.length; i++) letters[at++] = norm.charCodeAt(i);
    }
    return length;
  }
}

const LENGTH = 5;
const BLANK = 32;
const BASE = 65_599;
/** BASE to the fourth, in 32 bits. */
const POWER = Math.imul(Math.imul(BASE, BASE), Math.imul(BASE, BASE));
