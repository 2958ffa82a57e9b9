/** Lists of words by language, as `assets/wording` holds them: one word or phrase each, lower case. */
export interface WordListsFile {
  readonly version: number;
  readonly sources: readonly string[];
  readonly lists: Readonly<Record<string, Readonly<Record<'hedge' | 'praise' | 'blame', readonly string[]>>>>;
}

export type WordLists = WordListsFile['lists'];

export function compileWordLists(file: WordListsFile): WordLists {
  return file.lists;
}
