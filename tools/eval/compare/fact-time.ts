import type { Article } from '../../../src/core/article/article.ts';
import { alignArticles } from '../../../src/core/context/align-articles.ts';
import { lexiconFromTable } from '../../../src/core/reading/lexicon.ts';
import { readArticle } from '../../../src/core/reading/read-article.ts';
import type { ReadArticle } from '../../../src/core/reading/reading.ts';
import { comparingTables, lexiconTable } from '../../packaged-tables.ts';
import { findDataSet, recordsOf } from '../data-folders.ts';
import type { EvalOptions } from '../options.ts';

const PAGE_SENTENCES = 40;
/** Longer ones are no reports of one event; half of the set's articles have 26 sentences or fewer. */
const LONGEST = 45;
const RUNS = 25;

/**
 * How long a page of 40 sentences takes against 10 and 50 articles that were read before. The articles are the page's
 * neighbours by day in a set on one war, which share more words than most; warm, the fastest run, as others use the
 * machine too.
 */
export function evalFactTime(options: EvalOptions): void {
  const folder = findDataSet('ua-war-2022-to-may', options.data ?? null);
  console.log('\naligning, time');
  if (folder === null) {
    console.log('  the texts are not here; give the folder of the sets with --data');
    return;
  }
  const root = process.cwd();
  const tables = comparingTables(root);
  const lexicon = lexiconFromTable(lexiconTable(root));
  const articles: ReadArticle[] = [];
  for (const record of recordsOf<Article & { readonly date: string }>(folder)) {
    // The bombed theatre of Mariupol: many outlets in a few days.
    if (!/mariupol/i.test(record.title)) continue;
    const article = { ...record, byline: null, published: record.date, lang: 'en' };
    const read = { article, reading: readArticle(article, lexicon) };
    if (read.reading.sentences.length <= LONGEST) articles.push(read);
    if (articles.length > 120) break;
  }
  const sentencesOf = ({ reading }: ReadArticle) => reading.sentences.length;
  const page = [...articles].sort(
    (a, b) => Math.abs(sentencesOf(a) - PAGE_SENTENCES) - Math.abs(sentencesOf(b) - PAGE_SENTENCES),
  )[0]!;
  const others = articles.filter((each) => each !== page);
  for (const count of [10, 50]) {
    const some = others.slice(0, count);
    const all = some.reduce((sum, each) => sum + sentencesOf(each), 0);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      alignArticles(page, some, tables);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    console.log(
      `  a page of ${sentencesOf(page)} sentences against ${some.length} articles (${all} sentences): ${times[0]!.toFixed(1)} ms, median ${times[RUNS >> 1]!.toFixed(1)} ms`,
    );
  }
}
