/** Lists of words by language, as `assets/wording` holds them: one word or phrase each, lower case. */
export interface WordListsFile {
  readonly version: number;
  readonly sources: readonly string[];
  readonly lists: Readonly<Record<string, WordList>>;
}

export interface WordList {
  readonly hedge: readonly string[];
  readonly praise: readonly string[];
  readonly blame: readonly string[];
  /** Phrases that hold one of these words and are no mark ("as possible", "no doubt"). */
  readonly none?: readonly string[];
}

export type MarkKind = 'hedge' | 'praise' | 'blame' | 'none';

/** One listed word or phrase, its words in order. */
export interface ListedPhrase {
  readonly words: readonly string[];
  readonly kind: MarkKind;
}

/** Language → first word → what is listed under it, the longest first. */
export interface WordLists {
  of(lang: string): ReadonlyMap<string, readonly ListedPhrase[]> | null;
}

/** Lists are brought into order at a language's first use. */
export function compileWordLists({ lists }: WordListsFile): WordLists {
  const compiled = new Map<string, ReadonlyMap<string, readonly ListedPhrase[]>>();
  return {
    of(lang) {
      if (!Object.hasOwn(lists, lang)) return null;
      const list = lists[lang]!;
      const known = compiled.get(lang) ?? byFirstWord(list);
      compiled.set(lang, known);
      return known;
    },
  };
}

function byFirstWord(list: WordList): ReadonlyMap<string, readonly ListedPhrase[]> {
  const found = new Map<string, ListedPhrase[]>();
  for (const kind of ['none', 'hedge', 'praise', 'blame'] as const)
    for (const phrase of list[kind] ?? []) {
      // Hyphens are tokens of their own in a text.
      const words = phrase.split(/\s+|(?=-)|(?<=-)/);
      const first = words[0]!;
      found.set(first, [...(found.get(first) ?? []), { words, kind }]);
    }
  for (const phrases of found.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return found;
}
