import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleId } from '../../../src/core/article/article-id.ts';
import { buildStarterCorpus, type SeedEntry, SeedError } from '../../../src/corpus/starter-corpus.ts';
import gold from '../../fixtures/gold/seeds.json' with { type: 'json' };

const folder = new URL('../../../seeds/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const seeds = JSON.parse(read('seeds.json')) as SeedEntry[];
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: read(name) }));

test('the seeds are byte for byte the pages that were collected', () => {
  // Their offsets are what gold data points into; the hashes were taken when they came in.
  const hashes = Object.fromEntries(
    files.map(({ name }) => [
      name,
      createHash('sha256')
        .update(readFileSync(new URL(name, folder)))
        .digest('hex')
        .slice(0, 16),
    ]),
  );
  expect(hashes).toEqual({
    '000_cccfa949c5e07198.txt': '24126b9b9d183dd6',
    '001_92fe2bc6f3a1f1dd.txt': 'bb2832ca7b3ad1f5',
    '002_61a19765635d70c8.txt': '0e07b3e4753c5401',
    '003_f7b111b0ed79446b.txt': '0286d4ad0d4fd079',
    '004_88d805a741128794.txt': '333281404310de48',
  });
});

test('makes one article of each seed, with the outlet and date of its entry', () => {
  const { version, articles } = buildStarterCorpus(files, seeds);
  expect(version).toBe(1);
  expect(articles.map((article) => [article.outlet, article.published, article.lang])).toEqual(
    seeds.map((seed) => [seed.outlet, seed.published, seed.lang]),
  );
  expect(articles.map((article) => article.title)).toEqual(
    gold.seeds.map((seed) => seed.title.replace(/\s+/g, ' ')),
  );
  expect(articles.map((article) => article.published)).toEqual(gold.seeds.map((seed) => seed.published));
  expect(new Set(articles.map((article) => article.id)).size).toBe(5);
  for (const { id, ...article } of articles) expect(id).toBe(articleId(article));
});

describe('a seed that does not become an article stops the build, by name', () => {
  const first = seeds[0]!;
  const page = files.find((file) => file.name === first.file)!;
  test.each<[string, typeof files, SeedEntry[], RegExp]>([
    ['no file', [], [first], /no such file/],
    ['no entry', [page], [], /no entry/],
    ['two entries', [page], [first, first], /twice/],
    ['no outlet', [page], [{ ...first, outlet: '' }], /no outlet/],
    ['no date', [page], [{ ...first, published: 'December 2022' }], /ISO date/],
    ['no article', [{ ...page, text: 'Home\nNews' }], [first], /passedOver_fewWords/],
  ])('%s', (_, someFiles, someSeeds, message) => {
    expect(() => buildStarterCorpus(someFiles, someSeeds)).toThrow(SeedError);
    expect(() => buildStarterCorpus(someFiles, someSeeds)).toThrow(message);
    expect(() => buildStarterCorpus(someFiles, someSeeds)).toThrow('seeds/000_cccfa949c5e07198.txt');
  });
});
