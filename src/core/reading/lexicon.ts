import { compileGazetteer, type Gazetteer, type GivenNamesFile } from './names/compile-gazetteer.ts';
import type { Entity, GazetteerFile } from './names/gazetteer.ts';
import { compileWordLists, type WordLists, type WordListsFile } from './wording/word-lists.ts';

/** The data that reading needs beside the languages' own: names and word lists, ready for look-up. */
export interface Lexicon {
  readonly gazetteer: Gazetteer;
  readonly wordLists: WordLists;
}

/** The packaged table, as the build makes it from `assets/gazetteer`, `assets/names` and `assets/wording`. */
export interface LexiconTable {
  readonly gazetteer: readonly GazetteerFile[];
  readonly givenNames: GivenNamesFile;
  readonly wordLists: WordListsFile;
}

/** @param more entities of topic packs; one whose id the table holds adds its names to it */
export function lexiconFromTable(table: LexiconTable, more: readonly Entity[] = []): Lexicon {
  return {
    gazetteer: compileGazetteer(
      [...table.gazetteer.flatMap((file) => file.entities), ...more],
      table.givenNames,
    ),
    wordLists: compileWordLists(table.wordLists),
  };
}
