/**
 * Which words may stand for which ("killed", "slain"; "purchase", "acquisition"): by their company in news at large,
 * and by WordNet. Made by `tools/make-related-words.ts`, which names the sources.
 */
export interface RelatedWords {
  /** Terms that may stand for this one with their likeness, 0 to 1, without the term itself. Symmetric. */
  of(term: string): readonly RelatedWord[];
}

export interface RelatedWord {
  readonly term: string;
  readonly likeness: number;
}
