import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { articleTerms } from '../../../src/core/index/article-terms.ts';
import { type RarityTable, rarityFromTable } from '../../../src/core/index/rarity.ts';
import { type BenchCorpus, benchCorpus, type QueryChoice } from '../corpus/bench-corpus.ts';
import type { LookUpQuery } from '../engines/engine.ts';
import { preparedWords } from '../engines/prepare.ts';
import type { EngineName, MadeCorpus } from '../extension/jobs.ts';

/** The sizes that the targets are set for, and the density of a million articles in 400 days. */
export const SIZES: readonly MadeCorpus[] = [
  { articles: 1_000, perDay: 250, seed: 1 },
  { articles: 10_000, perDay: 250, seed: 1 },
  { articles: 100_000, perDay: 250, seed: 1 },
];
export const DENSE: MadeCorpus = { articles: 100_000, perDay: 2_500, seed: 1 };

export function nameOf({ articles, perDay, seed }: MadeCorpus): string {
  return `${articles}-${perDay}-a-day${seed === 1 ? '' : `-seed-${seed}`}`;
}

/**
 * Terms that peers are asked for, heaviest first. Of 8, 16 and 24 the fewest that find about as much as more do:
 * recall@10 at 10,000 articles .91, .97 and .97 for MiniSearch, .92, .98 and .98 for SQLite.
 */
export const PEER_TERMS = 16;

export function madeQueries(corpus: BenchCorpus): LookUpQuery[] {
  const rarity = rarityFromTable(
    JSON.parse(readFileSync('assets/tables/rarity.json', 'utf8')) as RarityTable,
  );
  return Array.from({ length: corpus.queries }, (_, i) => {
    const article = corpus.query(i);
    return { article, terms: articleTerms(article, rarity).ranked.slice(0, PEER_TERMS) };
  });
}

/** The corpus of a size, made anew, with queries about its planted events. */
export function madeCorpus(size: MadeCorpus, choice: QueryChoice): BenchCorpus {
  return benchCorpus(size, choice);
}

/**
 * What decides over what an engine has on disk: a profile that was filled from the same is used again. Of the corpus a
 * sample stands for all of it; of ours, the code of index and store as well.
 */
export function buildNote(engine: EngineName, size: MadeCorpus): string {
  const hash = createHash('sha256');
  const corpus = madeCorpus(size, { queries: 0 });
  for (let i = 0; i < SAMPLED; i++) {
    const article = corpus.article(Math.floor((i * corpus.articles) / SAMPLED));
    hash.update(engine === 'ours' ? JSON.stringify(article) : preparedWords(article));
  }
  if (engine === 'ours')
    for (const file of OUR_CODE.flatMap(filesUnder).sort()) hash.update(readFileSync(file));
  return `${engine} ${nameOf(size)} ${ON_DISK[engine]} ${hash.digest('hex').slice(0, 16)}`;
}

/** To be raised when an engine in `tools/bench/engines/` stores something else than before. */
const ON_DISK: Readonly<Record<EngineName, number>> = { ours: 2, minisearch: 1, flexsearch: 1, sqlite: 1 };
const SAMPLED = 25;
const OUR_CODE = ['src/core/index', 'src/core/article', 'src/corpus/store', 'assets/tables/rarity.json'];

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}
