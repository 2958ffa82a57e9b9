// Times reading in a worker of its own, on the articles of the starter corpus. Warm it is a median and a ratio to a
// reference in the same run; loading and the first article are single runs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '../..');
const bundle = join(root, 'dist/reading/reading.js');
const table = (name) => join(root, `dist/cli/${name}.json`);
const kB = (file) => (gzipSync(readFileSync(file)).length / 1000).toFixed(1);
const ms = (value) => `${value.toFixed(3)} ms`;
const words = (text) => text.split(/\s+/).length;

if (isMainThread) {
  const result = await new Promise((resolve, reject) => {
    const worker = new Worker(import.meta.filename);
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  console.log(`reading, in a worker, ${result.articles} articles, ${result.words} words in all`);
  console.log(`  lexicon: read and compiled  ${ms(result.lexicon)}, once`);
  console.log(`  first article, cold         ${ms(result.cold)}`);
  console.log(`  500 words, warm             ${ms(result.warm.median)}, fastest ${ms(result.warm.fastest)}`);
  console.log(
    `  ratio to Intl.Segmenter's sentences and words of the same texts  ${result.ratio.toFixed(2)}`,
  );
  console.log(`  code ${kB(bundle)} kB, lexicon ${kB(table('lexicon'))} kB (gzip)`);
} else {
  parentPort.postMessage(await measure());
}

async function measure() {
  const { articles } = JSON.parse(readFileSync(table('starter-corpus'), 'utf8'));
  const { lexiconFromPackage, readArticle } = await import(bundle);
  const began = performance.now();
  const [dates, read] = ['dates', 'lexicon'].map((name) => JSON.parse(readFileSync(table(name), 'utf8')));
  const lexicon = lexiconFromPackage(read, dates);
  const loaded = performance.now();
  readArticle(articles[0], lexicon);
  const first = performance.now();
  const all = articles.reduce((sum, { text }) => sum + words(text), 0);
  const per500 = (milliseconds) => (milliseconds * 500) / all;
  const warm = timed(() => articles.map((article) => readArticle(article, lexicon)));
  const segmenters = ['sentence', 'word'].map((granularity) => new Intl.Segmenter('en', { granularity }));
  const reference = timed(() =>
    articles.map(({ text }) => segmenters.map((each) => [...each.segment(text)].length)),
  );
  return {
    articles: articles.length,
    words: all,
    lexicon: loaded - began,
    cold: first - loaded,
    warm: { median: per500(warm.median), fastest: per500(warm.fastest) },
    ratio: warm.fastest / reference.fastest,
  };
}

/** Another process on the machine slows most runs, never the fastest: both are said. */
function timed(run) {
  for (let i = 0; i < 30; i++) run();
  const times = [];
  for (let i = 0; i < 60; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1], fastest: times[0] };
}
