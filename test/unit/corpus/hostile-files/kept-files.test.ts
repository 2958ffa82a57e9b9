import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INFLATION_FREE_BYTES, MAX_INFLATION } from '../../../../src/corpus/limits.ts';
import { inWords } from '../../../../src/words/in-words.ts';
import outcomes from '../../../fixtures/fuzz/outcomes.json' with { type: 'json' };
import { goodFiles } from './good-files.ts';
import { expectArticlesOrReasons } from './read-file.ts';

const root = new URL('../../../fixtures/fuzz/', import.meta.url);
const formats = Object.keys(goodFiles);
const kept = formats.flatMap((format) =>
  readdirSync(new URL(format, root))
    .sort()
    .map((file) => `${format}/${file}`),
);

/** How many articles a file gives, and what is said of what is none: by line, or of the whole file. */
async function outcomeOf(path: string) {
  const blob = new Blob([readFileSync(new URL(path, root))]);
  const records = await expectArticlesOrReasons(
    { path, blob },
    INFLATION_FREE_BYTES + MAX_INFLATION * blob.size,
  );
  return {
    articles: records.filter(({ kind }) => kind === 'article').length,
    passedOver: records.flatMap((record) =>
      record.kind === 'passed-over' ? [`${record.line ?? 'whole'}: ${inWords(record.reason)}`] : [],
    ),
  };
}

test('each has a line in outcomes.json', () => {
  expect(Object.keys(outcomes)).toEqual(kept);
});

describe.each(kept)('%s', (path) => {
  test('gives the articles that it has, and says what it can’t give', async () => {
    expect(await outcomeOf(path)).toEqual(outcomes[path as keyof typeof outcomes]);
  });
});
