import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import MiniSearch from 'minisearch';
import type { Article } from '../../../src/core/article/article.ts';
import { articleTerms } from '../../../src/core/index/article-terms.ts';
import { type RarityTable, rarityFromTable } from '../../../src/core/index/rarity.ts';
import { INDEXING } from '../../../src/core/index/thresholds.ts';
import { readRecord } from '../../../src/corpus/formats/json-lines.ts';
import { findDataSet, linesOf, recordsOf } from '../../eval/data-folders.ts';
import { OPTIONS } from '../engines/minisearch.ts';
import { preparedWords } from '../engines/prepare.ts';
import type { WarmAnswer } from '../extension/jobs.ts';
import { launchBench, runJob } from './bench-browser.ts';
import { engineExtension, productExtension } from './bench-extensions.ts';
import { type ImportFigures, importFiles } from './import-files.ts';
import { mean } from './statistics.ts';

const SETS = ['ua-war-2022-to-may', 'abp-sample', 'newscluster-5w1h'] as const;
const TOP = 10;
/** As many as Lucene's MoreLikeThis takes. */
const MORE_LIKE_THIS_TERMS = 25;
const LEAD_WORDS = 100;

export interface RealFigures {
  readonly articles: number;
  readonly queries: number;
  readonly imported: ImportFigures;
  /** Of each way to find them: share of queries whose first find is right, and of the right ones among the first ten. */
  readonly ways: Readonly<Record<string, { readonly p1: number; readonly r10: number }>>;
}

interface Judged {
  readonly article: Article;
  readonly relevant: ReadonlySet<string>;
}

/**
 * Real articles imported through the product's options page; then every article of newscluster-5w1h that has others on
 * its event is asked for. Null where the sets are not to be had.
 */
export async function measureReal(
  data: string | null,
  say: (text: string) => void,
): Promise<RealFigures | null> {
  const folders = SETS.map((name) => findDataSet(name, data));
  const missing = SETS.filter((_, i) => folders[i] === null);
  if (missing.length > 0) {
    say(`left out: ${missing.join(', ')} not found; give the folder that holds them with --data`);
    return null;
  }
  const [war, us, events] = folders as string[];
  const files = [...articleFiles(war!), ...articleFiles(us!), join(events!, 'articles.jsonl')];
  const judged = judgedArticles(events!);
  const { imported, found } = await throughBrowser(files, judged, say);
  const corpus = [war!, us!].flatMap((folder) => [...recordsOf<object>(folder)].flatMap(asArticle));
  corpus.push(...judgedSet(events!));
  say('BM25');
  const bm25 = moreLikeThis(corpus, judged);
  say('lateral match');
  const matched = await lateralMatch(files, join(events!, 'articles.jsonl'));
  return {
    articles: corpus.length,
    queries: judged.length,
    imported,
    ways: {
      'look-up of the store': score(judged, found),
      'lateral match': score(
        judged,
        judged.map(({ article }) => matched.get(article.id) ?? []),
      ),
      'BM25, 25 best terms': score(judged, bm25.terms),
      'BM25, headline and first 100 words': score(judged, bm25.lead),
    },
  };
}

function articleFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.jsonl(\.gz)?$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** A record as the importer reads it. */
function asArticle(record: object): Article[] {
  const read = readRecord(JSON.stringify(record), 1);
  return read.ok ? [read.article] : [];
}

function judgedSet(folder: string): Article[] {
  return linesOf<object>(readFileSync(join(folder, 'articles.jsonl'), 'utf8')).flatMap(asArticle);
}

function judgedArticles(folder: string): Judged[] {
  const articles = new Map(judgedSet(folder).map((article) => [article.id, article]));
  const judgements = linesOf<{ readonly query: string; readonly relevant: readonly string[] }>(
    readFileSync(join(folder, 'qrels.jsonl'), 'utf8'),
  );
  return judgements.flatMap(({ query, relevant }) => {
    const article = articles.get(query);
    return article ? [{ article, relevant: new Set(relevant) }] : [];
  });
}

async function throughBrowser(
  files: readonly string[],
  judged: readonly Judged[],
  say: (text: string) => void,
) {
  const profile = 'dist/bench/profiles/real';
  rmSync(profile, { recursive: true, force: true });
  try {
    const product = productExtension();
    const importing = await launchBench(profile, [product]);
    const imported = await importFiles(importing, product, files, say);
    await importing.close();
    const extension = engineExtension('ours');
    const asking = await launchBench(profile, [extension]);
    // One more, as the article itself is among those held.
    const queries = judged.map(({ article }) => ({ article, terms: [], top: TOP + 1 }));
    const page = await asking.page(extension);
    const { found } = await runJob<WarmAnswer>(page, { kind: 'warm', engine: 'ours', queries, rounds: 0 });
    await asking.close();
    return { imported, found: found.map((keys) => keys.map(String)) };
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function moreLikeThis(corpus: readonly Article[], judged: readonly Judged[]) {
  const rarity = rarityFromTable(
    JSON.parse(readFileSync('assets/tables/rarity.json', 'utf8')) as RarityTable,
  );
  const index = new MiniSearch<{ index: number; words: string }>(OPTIONS);
  corpus.forEach((article, i) => {
    index.add({ index: i, words: preparedWords(article) });
  });
  const ask = (terms: readonly string[]) =>
    index
      .search({ combineWith: 'OR', queries: [...new Set(terms)] })
      .slice(0, TOP + 1)
      .map(({ id }) => corpus[id as number]!.id);
  return {
    terms: judged.map(({ article }) =>
      ask(articleTerms(article, rarity).ranked.slice(0, MORE_LIKE_THIS_TERMS)),
    ),
    lead: judged.map(({ article }) =>
      ask(
        preparedWords(article)
          .split(' ')
          .slice(0, LEAD_WORDS)
          // What stands everywhere weighs nothing and costs most.
          .filter((term) => rarity.of(term) >= INDEXING.commonBelow),
      ),
    ),
  };
}

async function lateralMatch(files: readonly string[], queries: string): Promise<Map<string, string[]>> {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=8000', 'dist/cli/lateral.js', 'match', '--corpus', ...files, '--jsonl', queries],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const matched = new Map<string, string[]>();
  for await (const line of createInterface({ input: child.stdout })) {
    const { id, matches } = JSON.parse(line) as { id: string; matches: { id: string }[] };
    matched.set(
      id,
      matches.map((match) => match.id),
    );
  }
  return matched;
}

/** The query itself does not count; where more than ten are right, ten are all that can be found. */
function score(judged: readonly Judged[], found: readonly (readonly string[])[]) {
  const without = found.map((ids, i) => ids.filter((id) => id !== judged[i]!.article.id).slice(0, TOP));
  const right = (id: string | undefined, i: number) => id !== undefined && judged[i]!.relevant.has(id);
  return {
    p1: mean(without.map(([first], i) => (right(first, i) ? 1 : 0))),
    r10: mean(
      without.map(
        (ids, i) => ids.filter((id) => right(id, i)).length / Math.min(TOP, judged[i]!.relevant.size),
      ),
    ),
  };
}
