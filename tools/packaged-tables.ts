import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparingTables } from '../src/core/facts/tables.ts';
import { type RelatedWordsTable, relatedWordsFromTable } from '../src/core/facts/weighing/related-words.ts';
import { packRarity } from '../src/core/index/packed-rarity.ts';
import { type RarityTable, rarityFromTable } from '../src/core/index/rarity.ts';
import { LANGUAGES } from '../src/core/languages/all-languages.ts';
import type { LanguageDates, LanguageTable } from '../src/core/languages/language-table.ts';
import type { LexiconTable, PackagedLexicon } from '../src/core/reading/lexicon.ts';
import { buildStarterCorpus, type SeedEntry } from '../src/corpus/starter-corpus.ts';

/** What reading needs, from the files of `assets` that are kept apart for those who edit them. */
export function lexiconTable(root: string): LexiconTable {
  const json = (file: string) => JSON.parse(readFileSync(join(root, 'assets', file), 'utf8'));
  const gazetteer = readdirSync(join(root, 'assets/gazetteer'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => json(`gazetteer/${name}`));
  return {
    languages: LANGUAGES,
    gazetteer,
    givenNames: json('names/given-names.json'),
    wordLists: json('wording/words.json'),
  };
}

/** The same as it is packaged. */
export function packagedLexicon(root: string): {
  readonly dates: LanguageTable<LanguageDates>;
  readonly lexicon: PackagedLexicon;
} {
  const { languages, ...table } = lexiconTable(root);
  const apart = Object.entries(languages).map(([tag, { lang, calendar, numerals, ...rest }]) => ({
    tag,
    dates: { lang, calendar, numerals },
    rest,
  }));
  return {
    dates: Object.fromEntries(apart.map(({ tag, dates }) => [tag, dates])),
    lexicon: { ...table, languages: Object.fromEntries(apart.map(({ tag, rest }) => [tag, rest])) },
  };
}

/** The starter corpus, made from the seeds by the importer of text pages. */
export function starterCorpus(root: string) {
  const folder = join(root, 'seeds');
  const seeds = JSON.parse(readFileSync(join(folder, 'seeds.json'), 'utf8')) as SeedEntry[];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const files = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  return buildStarterCorpus(files, seeds);
}

/** The table of rarities as it is packaged. */
export function rarityBytes(root: string): Uint8Array {
  return packRarity(JSON.parse(readFileSync(join(root, 'assets/tables/rarity.json'), 'utf8')) as RarityTable);
}

/** The tables that comparing needs, as they are packaged. */
export function comparingTables(root: string): ComparingTables {
  const table = (name: string) => JSON.parse(readFileSync(join(root, 'assets/tables', name), 'utf8'));
  return {
    rarity: rarityFromTable(table('rarity.json') as RarityTable),
    related: relatedWordsFromTable(table('related-words.json') as RelatedWordsTable),
  };
}
