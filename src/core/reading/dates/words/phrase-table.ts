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

const ONE_WORD = /^[^_'.,/–—-]+$/;
const PARTS = /[\p{L}\p{M}\p{N}']+|\S/gu;

/** Words and phrases of one meaning each, looked up by their first or last word; of several the longest is found. */
export class PhraseTable {
  readonly #phrases: readonly Phrase[];
  readonly #byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Made when first asked for: most lists are looked up from one side only. */
  #byLast: ReadonlyMap<string, readonly Phrase[]> | null = null;

  /** @param list as in `LanguageCalendar` */
  constructor(list = '', elided: ReadonlySet<string> = new Set()) {
    this.#phrases = list.split('|').flatMap((forms, value) =>
      forms
        .split(' ')
        .filter((form) => form !== '')
        .map((form) => ({ words: wordsOf(form, elided), value })),
    );
    this.#byFirst = grouped(this.#phrases, 0);
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
    this.#byLast ??= grouped(this.#phrases, -1);
    const phrases = this.#byLast.get(terms[to - 1]?.lower ?? '');
    if (phrases === undefined) return null;
    for (const { words, value } of phrases)
      if (stands(words, terms, to - words.length)) return { from: to - words.length, to, value };
    return null;
  }
}

/** By the word at a place, the longest first. */
function grouped(phrases: readonly Phrase[], at: 0 | -1): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const word = phrase.words.at(at)!;
    const group = groups.get(word);
    if (group === undefined) groups.set(word, [phrase]);
    else {
      group.push(phrase);
      group.sort((a, b) => b.words.length - a.words.length);
    }
  }
  return groups;
}

function stands(words: readonly string[], terms: readonly Term[], from: number): boolean {
  return words.every((word, i) => terms[from + i]?.lower === word);
}

/** Parted as {@link Term}s are. */
function wordsOf(form: string, elided: ReadonlySet<string>): string[] {
  if (ONE_WORD.test(form)) return [form];
  return (form.replaceAll('_', ' ').match(PARTS) ?? []).flatMap((word) => {
    const length = elidedLength(word, elided);
    return length > 0 ? [word.slice(0, length), word.slice(length)] : [word];
  });
}
