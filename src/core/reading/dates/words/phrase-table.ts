import { elidedLength, type Term } from './terms.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly value: number;
}

/** A phrase found: terms from `from` up to, not with, `to`. */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** Its place in the list, from 0. */
  readonly value: number;
}

const PARTS = /[\p{L}\p{M}\p{N}']+|\S/gu;

/** Words and phrases of one meaning each, looked up by their first or last word; of several the longest is found. */
export class PhraseTable {
  readonly #byFirst = new Map<string, Phrase[]>();
  readonly #byLast = new Map<string, Phrase[]>();

  /** @param list as in `LanguageCalendar` */
  constructor(list = '', elided: ReadonlySet<string> = new Set()) {
    list.split('|').forEach((forms, value) => {
      for (const form of forms.split(' ')) if (form) this.#add(wordsOf(form, elided), value);
    });
    for (const map of [this.#byFirst, this.#byLast])
      for (const phrases of map.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  }

  #add(words: readonly string[], value: number): void {
    for (const [map, word] of [
      [this.#byFirst, words[0]!],
      [this.#byLast, words.at(-1)!],
    ] as const) {
      const phrases = map.get(word);
      if (phrases) phrases.push({ words, value });
      else map.set(word, [{ words, value }]);
    }
  }

  firstWords(): IterableIterator<string> {
    return this.#byFirst.keys();
  }

  at(terms: readonly Term[], from: number): Found | null {
    const phrases = this.#byFirst.get(terms[from]?.lower ?? '');
    if (phrases === undefined) return null;
    for (const { words, value } of phrases)
      if (stands(words, terms, from)) return { from, to: from + words.length, value };
    return null;
  }

  /** The phrase that ends where the term `to` begins. */
  before(terms: readonly Term[], to: number): Found | null {
    const phrases = this.#byLast.get(terms[to - 1]?.lower ?? '');
    if (phrases === undefined) return null;
    for (const { words, value } of phrases)
      if (stands(words, terms, to - words.length)) return { from: to - words.length, to, value };
    return null;
  }
}

function stands(words: readonly string[], terms: readonly Term[], from: number): boolean {
  return words.every((word, i) => terms[from + i]?.lower === word);
}

/** Parted as {@link Term}s are. */
function wordsOf(form: string, elided: ReadonlySet<string>): string[] {
  return (form.replaceAll('_', ' ').match(PARTS) ?? []).flatMap((word) => {
    const length = elidedLength(word, elided);
    return length > 0 ? [word.slice(0, length), word.slice(length)] : [word];
  });
}
