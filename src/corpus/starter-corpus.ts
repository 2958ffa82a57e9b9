import type { Article } from '../core/article/article.ts';
import { readTextPage } from './formats/text-page.ts';

/** What `seeds/seeds.json` says of one seed: only what the text itself can't. */
export interface SeedEntry {
  readonly file: string;
  readonly outlet: string;
  /** How the outlet is known, in a few words. */
  readonly outletFrom: string;
  /** ISO 8601 date. */
  readonly published: string;
  /** How the date is known, in a few words. */
  readonly publishedFrom: string;
  /** BCP 47 primary language tag. */
  readonly lang: string;
}

export interface StarterCorpus {
  readonly version: 1;
  readonly articles: readonly Article[];
}

/** A seed that can't become an article of the starter corpus: the build stops, a corpus with holes is not shipped. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly file: string;

  constructor(file: string, reason: string) {
    super(`seeds/${file}: ${reason}`);
    this.file = file;
  }
}

/**
 * Makes the starter corpus from the seed pages, through the importer that a reader's own pages go through, in the
 * order of the entries. Throws {@link SeedError} for an entry without its file, a file without an entry, a file
 * named twice, and a page in which no article with a title is found.
 */
export function buildStarterCorpus(
  files: readonly { readonly name: string; readonly text: string }[],
  seeds: readonly SeedEntry[],
): StarterCorpus {
  const texts = new Map(files.map((file) => [file.name, file.text]));
  const entries = new Set<string>();
  const articles = seeds.map((seed) => {
    if (entries.has(seed.file)) throw new SeedError(seed.file, 'seeds.json names it twice.');
    entries.add(seed.file);
    const text = texts.get(seed.file);
    if (text === undefined) throw new SeedError(seed.file, 'seeds.json names it, but there is no such file.');
    return seedArticle(seed, text);
  });
  for (const file of files) {
    if (!entries.has(file.name)) throw new SeedError(file.name, 'seeds.json has no entry for it.');
  }
  return { version: 1, articles };
}

function seedArticle(seed: SeedEntry, text: string): Article {
  if (seed.outlet === '') throw new SeedError(seed.file, 'its entry names no outlet.');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(seed.published)) {
    throw new SeedError(seed.file, `its entry dates it "${seed.published}", not as an ISO date.`);
  }
  const page = readTextPage(text, {
    outlet: seed.outlet,
    published: seed.published,
    lang: seed.lang,
    fileName: seed.file,
  });
  if (page.kind === 'not-article') throw new SeedError(seed.file, page.reason.key);
  if (page.article.title === '') throw new SeedError(seed.file, 'no title was found in it.');
  return page.article;
}
