/**
 * Makes `assets/tables/rarity.json` from two folders of gzipped JSON lines ({text}), one article a line: news at
 * large, and coverage of the topic.
 *
 *     npm run make:rarity -- NEWS_FOLDER TOPIC_FOLDER
 *
 * The table in the repository was made from
 *  - a sample of 9,988 US news articles, 2012–2020, of the Article-Bias-Prediction corpus (Baly et al. 2020,
 *    Apache-2.0), and
 *  - 5,919 articles on Russia's war on Ukraine and its prelude, January 2019 to May 2022 (r2nery/ukraine-media, MIT).
 * Of both only document counts of word stems are kept.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { words } from '../src/core/article/words.ts';

const STEP = 0.25;
/** Terms in fewer articles than this are left out and count as never seen. */
const LEAST_ARTICLES = 4;
/** The topic's background lists only terms in at least this many of its articles, clearly more common than in news. */
const LEAST_IN_TOPIC = 12;
const LEAST_DROP = 0.5;

interface Background {
  readonly documents: number;
  readonly counts: ReadonlyMap<string, number>;
}

function countFolder(folder: string): Background {
  const counts = new Map<string, number>();
  let documents = 0;
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
  for (const file of files.sort()) {
    for (const line of gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .split('\n')) {
      if (!line) continue;
      const { text } = JSON.parse(line) as { text: string };
      documents += 1;
      const terms = new Set<string>();
      for (const word of words(text)) if (!word.numeric) terms.add(word.term);
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return { documents, counts };
}

function grouped(documents: number, counts: Iterable<readonly [string, number]>) {
  const groups = new Map<number, string[]>();
  for (const [term, count] of counts) {
    const steps = Math.round(Math.log(documents / count) / STEP);
    const group = groups.get(steps);
    if (group) group.push(term);
    else groups.set(steps, [term]);
  }
  return {
    documents,
    groups: [...groups].sort(([a], [b]) => a - b).map(([steps, terms]) => [steps, terms.sort().join(' ')]),
  };
}

const [newsFolder, topicFolder] = process.argv.slice(2);
if (!newsFolder || !topicFolder) throw new Error('usage: npm run make:rarity -- NEWS_FOLDER TOPIC_FOLDER');
const news = countFolder(newsFolder);
const topic = countFolder(topicFolder);

const idf = (background: Background, term: string) =>
  Math.log(background.documents / (background.counts.get(term) ?? LEAST_ARTICLES / 2));
const common = [...topic.counts].filter(
  ([term, count]) => count >= LEAST_IN_TOPIC && idf(topic, term) < idf(news, term) - LEAST_DROP,
);
const table = {
  version: 1,
  sources: ['Article-Bias-Prediction (Baly et al. 2020), Apache-2.0', 'r2nery/ukraine-media, MIT'],
  step: STEP,
  news: grouped(
    news.documents,
    [...news.counts].filter(([, count]) => count >= LEAST_ARTICLES),
  ),
  topic: grouped(topic.documents, common),
};
writeFileSync('assets/tables/rarity.json', `${JSON.stringify(table)}\n`);
console.log(`${news.documents} and ${topic.documents} articles, ${common.length} terms common in the topic`);
