import type { LanguageDates, LanguageTable, LanguageWords } from '../languages/language-table.ts';
import { compileGazetteer, type Gazetteer, type GivenNamesFile } from './names/compile-gazetteer.ts';
import type { Entity, GazetteerFile } from './names/gazetteer.ts';
import { compileWordLists, type WordLists, type WordListsFile } from './wording/word-lists.ts';

/** The data that reading needs: languages, names and word lists, ready for look-up. */
export interface Lexicon {
  readonly languages: LanguageTable;
  readonly gazetteer: Gazetteer;
  readonly wordLists: WordLists;
}

/** What a lexicon is made of, as the build makes it from `src/core/languages`, `assets/gazetteer`, `assets/names` and `assets/wording`. */
export interface LexiconTable {
  readonly languages: LanguageTable;
  readonly gazetteer: readonly GazetteerFile[];
  readonly givenNames: GivenNamesFile;
  readonly wordLists: WordListsFile;
}

/** @param more entities of topic packs that are in use (the shipped one has none of its own); one whose id the table holds adds its names to it */
export function lexiconFromTable(table: LexiconTable, more: readonly Entity[] = []): Lexicon {
  const entities = [...table.gazetteer.flatMap((file) => file.entities), ...more];
  return {
    languages: table.languages,
    gazetteer: compileGazetteer(entities, table.languages, table.givenNames),
    wordLists: compileWordLists(table.wordLists),
  };
}

/** The packaged table: what dates are read with lies apart, since telling who reports an event takes it alone. */
export interface PackagedLexicon extends Omit<LexiconTable, 'languages'> {
  readonly languages: Readonly<Record<string, Omit<LanguageWords, keyof LanguageDates>>>;
}

export function lexiconFromPackage(table: PackagedLexicon, dates: LanguageTable<LanguageDates>): Lexicon {
  const languages = Object.entries(dates).map(([lang, its]) => [lang, { ...table.languages[lang]!, ...its }]);
  return lexiconFromTable({ ...table, languages: Object.fromEntries(languages) });
}
