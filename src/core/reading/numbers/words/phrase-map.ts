import type { Token } from '../../reading-text.ts';

/** Phrases by their first word, to find the longest that stands at a place. */
export class PhraseMap<T> {
  private readonly byFirst = new Map<string, Phrase<T>[]>();
  /** Beginnings of words (`километр*`) by their length in use, for languages that decline. */
  private readonly beginnings = new Map<string, T>();
  private shortest = Infinity;

  /** @param phrases between blanks, the words of one joined by `_`; `word*` stands for its inflections */
  add(phrases: string | undefined, value: T): this {
    for (const phrase of listed(phrases)) {
      if (phrase.endsWith('*')) {
        this.beginnings.set(phrase.slice(0, -1), value);
        this.shortest = Math.min(this.shortest, phrase.length - 1);
        continue;
      }
      const [first, ...rest] = piecesOf(phrase);
      const all = this.byFirst.get(first!);
      if (!all) this.byFirst.set(first!, [{ rest, value }]);
      else {
        all.push({ rest, value });
        all.sort((a, b) => b.rest.length - a.rest.length);
      }
    }
    return this;
  }

  /** Words that a phrase begins with, and beginnings of such. */
  openers(): { readonly words: readonly string[]; readonly beginnings: readonly string[] } {
    return { words: [...this.byFirst.keys()], beginnings: [...this.beginnings.keys()] };
  }

  /** The longest phrase whose tokens stand from `at` on. */
  at(tokens: readonly Token[], at: number): Found<T> | null {
    const first = tokens[at];
    if (!first) return null;
    for (const { rest, value } of this.byFirst.get(first.lower) ?? [])
      if (stands(tokens, at + 1, rest)) return { value, next: at + 1 + rest.length };
    const value = this.beginning(first.lower);
    return value === null ? null : { value, next: at + 1 };
  }

  /** The value of a single word. */
  word(lower: string): T | null {
    const alone = this.byFirst.get(lower)?.find(({ rest }) => rest.length === 0);
    return alone ? alone.value : this.beginning(lower);
  }

  private beginning(lower: string): T | null {
    const least = Math.max(this.shortest, lower.length - LONGEST_ENDING);
    for (let length = lower.length; length >= least; length -= 1) {
      const value = this.beginnings.get(lower.slice(0, length));
      if (value !== undefined) return value;
    }
    return null;
  }
}

export interface Found<T> {
  readonly value: T;
  /** Token after it. */
  readonly next: number;
}

interface Phrase<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

/** Phrases by their last word, to find the longest that ends before a place. */
export class PhrasesBefore<T> {
  private readonly byLast = new Map<string, Phrase<T>[]>();

  add(phrases: string | undefined, value: T): this {
    for (const phrase of listed(phrases)) {
      const pieces = piecesOf(phrase);
      const last = pieces.pop()!;
      const all = this.byLast.get(last) ?? [];
      this.byLast.set(last, all);
      all.push({ rest: pieces, value });
      all.sort((a, b) => b.rest.length - a.rest.length);
    }
    return this;
  }

  /** The longest phrase that ends with the token before `at`: its first token. */
  before(tokens: readonly Token[], at: number): { readonly value: T; readonly first: number } | null {
    const last = tokens[at - 1];
    if (!last) return null;
    for (const { rest, value } of this.byLast.get(last.lower) ?? []) {
      const first = at - 1 - rest.length;
      if (first >= 0 && stands(tokens, first, rest)) return { value, first };
    }
    return null;
  }
}

/** Grammatical endings are hardly longer; what is longer is another word. */
const LONGEST_ENDING = 4;

function stands(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (const [i, word] of words.entries()) {
    if (tokens[at + i]?.lower !== word) return false;
  }
  return true;
}

/** The entries of a list of the languages' data. */
export function listed(list: string | undefined): string[] {
  return list ? list.split(' ').filter(Boolean) : [];
}

/** A phrase's pieces as the text's tokens are cut: marks stand alone. */
function piecesOf(phrase: string): string[] {
  return phrase.split('_').flatMap((word) => word.match(/[.\-%]|[^.\-%]+/g) ?? []);
}
