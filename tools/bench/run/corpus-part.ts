import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../src/core/article/article.ts';
import { type RarityTable, rarityFromTable } from '../../../src/core/index/rarity.ts';
import { findDataSet, linesOf, recordsOf } from '../../eval/data-folders.ts';
import type { BenchCorpus } from '../corpus/bench-corpus.ts';
import { type CorpusMeasures, measureCorpus, type SharedTerms, sharedTerms } from '../corpus/measure.ts';
import { madeCorpus, SIZES } from './made-corpora.ts';

export interface CorpusPartFigures {
  readonly corpora: Readonly<Record<string, CorpusMeasures>>;
  readonly mates: Readonly<Record<string, SharedTerms>>;
}

/** The made-up corpus beside real ones: what an index meets in it. Those that are not to be had are left out. */
export function measureCorpora(data: string | null, say: (text: string) => void): CorpusPartFigures {
  const rarity = rarityFromTable(
    JSON.parse(readFileSync('assets/tables/rarity.json', 'utf8')) as RarityTable,
  );
  const made = madeCorpus(SIZES[1]!, { queries: 200 });
  const corpora: Record<string, CorpusMeasures> = { 'made up': measureCorpus(articlesOf(made)) };
  const mates: Record<string, SharedTerms> = { 'made up': sharedTerms(madeMates(made), rarity) };
  for (const name of ['ua-war-2022-to-may', 'abp-sample', 'newscluster-5w1h']) {
    const folder = findDataSet(name, data);
    if (folder === null) {
      say(`left out: ${name} not found; give the folder that holds it with --data`);
    } else if (name === 'newscluster-5w1h') {
      mates[name] = sharedTerms(judgedMates(folder), rarity);
    } else corpora[name] = measureCorpus(recordsOf<Article>(folder));
  }
  return { corpora, mates };
}

function* articlesOf(corpus: BenchCorpus) {
  for (let i = 0; i < corpus.articles; i++) yield corpus.article(i);
}

function* madeMates(corpus: BenchCorpus): Generator<[Article, Article]> {
  const wanted = new Map<string, number[]>();
  for (let query = 0; query < corpus.queries; query++)
    for (const id of corpus.relevant(query)) wanted.set(id, [...(wanted.get(id) ?? []), query]);
  for (let i = 0; i < corpus.articles; i++) {
    for (const query of wanted.get(corpus.idOf(i)) ?? []) yield [corpus.query(query), corpus.article(i)];
  }
}

function* judgedMates(folder: string): Generator<[Article, Article]> {
  const articles = linesOf<Article & { readonly event_id: number }>(
    readFileSync(join(folder, 'articles.jsonl'), 'utf8'),
  );
  for (const [i, a] of articles.entries())
    for (const b of articles.slice(i + 1)) if (a.event_id === b.event_id) yield [a, b];
}
