import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../core/article/article.ts';
import {
  type RelatedWords,
  type RelatedWordsTable,
  relatedWordsFromTable,
} from '../../core/facts/weighing/related-words.ts';
import { rarityFromBytes } from '../../core/index/packed-rarity.ts';
import type { Rarity } from '../../core/index/rarity.ts';
import type { LanguageDates, LanguageTable } from '../../core/languages/language-table.ts';
import { type Lexicon, lexiconFromPackage, type PackagedLexicon } from '../../core/reading/lexicon.ts';
import type { StarterCorpus } from '../../corpus/starter-corpus.ts';
import { InputError } from './open-input.ts';

/** The tables that lie beside the built command. Each is read when it is first asked for: `extract` needs none. */
export interface PackagedData {
  rarity(): Promise<Rarity>;
  related(): Promise<RelatedWords>;
  lexicon(): Promise<Lexicon>;
  starterCorpus(): Promise<readonly Article[]>;
}

/**
 * @param folder where the built command lies.
 * The build made these files from the same sources as the command, so their shape is not checked again.
 */
export function packagedData(folder: string): PackagedData {
  let rarity: Promise<Rarity> | null = null;
  let lexicon: Promise<Lexicon> | null = null;
  return {
    rarity: () => (rarity ??= bytes(folder, 'rarity.bin').then(rarityFromBytes)),
    related: async () => relatedWordsFromTable(await table<RelatedWordsTable>(folder, 'related-words.json')),
    lexicon: () =>
      (lexicon ??= Promise.all([
        table<LanguageTable<LanguageDates>>(folder, 'dates.json'),
        table<PackagedLexicon>(folder, 'lexicon.json'),
      ]).then(([dates, read]) => lexiconFromPackage(read, dates))),
    starterCorpus: () => table<StarterCorpus>(folder, 'starter-corpus.json').then(({ articles }) => articles),
  };
}

async function table<T>(folder: string, name: string): Promise<T> {
  const read = await bytes(folder, name);
  try {
    return JSON.parse(Buffer.from(read).toString('utf8')) as T;
  } catch (error) {
    throw missing(name, error);
  }
}

async function bytes(folder: string, name: string): Promise<ArrayBuffer> {
  try {
    return new Uint8Array(await readFile(join(folder, name))).buffer;
  } catch (error) {
    throw missing(name, error);
  }
}

function missing(name: string, cause: unknown): InputError {
  return new InputError(`${name} is missing or damaged beside the command: build it again`, { cause });
}
