/**
 * Makes `assets/tables/vectors.json`, small word vectors, from folders of gzipped JSON lines ({text}), one article a
 * line:
 *
 *     npm run make:vectors -- FOLDER...
 *
 * The table in the repository was made from the two sets that the rarity table was made from:
 *  - a sample of 9,988 US news articles, 2012–2020, of the Article-Bias-Prediction corpus (Baly et al. 2020,
 *    Apache-2.0), and
 *  - 5,919 articles on Russia's war on Ukraine and its prelude, January 2019 to May 2022 (r2nery/ukraine-media, MIT).
 *
 * Method: positive pointwise mutual information of stems within five content words of each other, context counts to the
 * power .75, left singular vectors times the square root of the singular values (Levy, Goldberg, Dagan 2015), by
 * randomised subspace iteration (Halko, Martinsson, Tropp 2011) from a fixed seed; rounded to 8 bits. Names are left
 * out: what stands where "Minsk" stands is another capital, and that is no synonym.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { words } from '../src/core/article/words.ts';
import { randomisedFactors } from './vectors/randomised-factors.ts';
import { positiveInformation } from './vectors/positive-information.ts';

const TERMS = 8000;
const DIMENSIONS = 64;
const WINDOW = 5;
/** Terms in more of the articles than this tell nothing as contexts ("the", "said"). */
const MOST_ARTICLES = 0.3;
/** A term of which more is written with a capital than this is a name. */
const NAME = 0.6;

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('usage: npm run make:vectors -- FOLDER...');

function* texts(): Generator<string> {
  for (const folder of folders) {
    const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
    for (const file of files.sort()) {
      const lines = gunzipSync(readFileSync(join(folder, file))).toString('utf8').split('\n');
      for (const line of lines) if (line) yield (JSON.parse(line) as { text: string }).text;
    }
  }
}

/** Articles as ids of terms, in order of the text, and how often each term stands where. */
const ids = new Map<string, number>();
const articleCounts: number[] = [];
const uses: number[] = [];
const capitals: number[] = [];
const articles: Int32Array[] = [];
for (const text of texts()) {
  const sequence: number[] = [];
  for (const { numeric, term, capitalised } of words(text)) {
    if (numeric || term.length < 2) continue;
    let id = ids.get(term);
    if (id === undefined) {
      id = ids.size;
      ids.set(term, id);
      for (const list of [articleCounts, uses, capitals]) list.push(0);
    }
    sequence.push(id);
    uses[id]! += 1;
    if (capitalised) capitals[id]! += 1;
  }
  for (const id of new Set(sequence)) articleCounts[id]! += 1;
  articles.push(Int32Array.from(sequence));
}

const kept = [...ids]
  .filter(
    ([term, id]) =>
      articleCounts[id]! <= MOST_ARTICLES * articles.length &&
      capitals[id]! <= NAME * uses[id]! &&
      /^\p{L}+$/u.test(term),
  )
  .sort(([a, i], [b, j]) => articleCounts[j]! - articleCounts[i]! || (a < b ? -1 : 1))
  .slice(0, TERMS);
const place = new Int32Array(ids.size).fill(-1);
for (const [at, [, id]] of kept.entries()) place[id] = at;

const matrix = positiveInformation(
  articles.map((article) => article.map((id) => place[id]!).filter((at) => at >= 0)),
  kept.length,
  WINDOW,
);
const vectors = randomisedFactors(matrix, DIMENSIONS);

const bytes = new Int8Array(kept.length * DIMENSIONS);
for (let row = 0; row < kept.length; row++) {
  const vector = vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
  const most = vector.reduce((max, value) => Math.max(max, Math.abs(value)), 0) || 1;
  for (let i = 0; i < DIMENSIONS; i++) bytes[row * DIMENSIONS + i] = Math.round((vector[i]! / most) * 127);
}
const table = {
  version: 1,
  sources: ['Article-Bias-Prediction (Baly et al. 2020), Apache-2.0', 'r2nery/ukraine-media, MIT'],
  dimensions: DIMENSIONS,
  terms: kept.map(([term]) => term).join(' '),
  vectors: Buffer.from(bytes.buffer).toString('base64'),
};
writeFileSync('assets/tables/vectors.json', `${JSON.stringify(table)}\n`);
console.log(`${articles.length} articles, ${kept.length} terms, ${matrix.columns.length} pairs of terms`);
for (const probe of ['kill', 'troop', 'visit', 'bui', 'explos', 'worri', 'attack']) console.log(probe, nearest(probe));

function nearest(term: string): string {
  const row = kept.findIndex(([each]) => each === term);
  if (row < 0) return 'not kept';
  const of = (at: number) => bytes.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS);
  const dot = (a: Int8Array, b: Int8Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  const cosine = (a: Int8Array, b: Int8Array) => dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b) || 1);
  return kept
    .map(([each], at) => [each, cosine(of(row), of(at))] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(1, 9)
    .map(([each, value]) => `${each} ${value.toFixed(2)}`)
    .join(', ');
}
