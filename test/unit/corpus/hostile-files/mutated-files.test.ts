import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { INFLATION_FREE_BYTES, MAX_INFLATION } from '../../../../src/corpus/limits.ts';
import { goodFiles } from './good-files.ts';
import { mutated, mutations } from './mutations.ts';
import { expectArticlesOrReasons } from './read-file.ts';

const RUNS = process.env.LATERAL_LONG === undefined ? 30 : 3_000;
/** Bytes that a packed file may give. */
const mostUnpacked = (size: number) => INFLATION_FREE_BYTES + MAX_INFLATION * size;
const endings = ['', '.txt', '.html', '.mhtml', '.xml', '.json', '.jsonl', '.csv', '.gz', '.zip'];

describe.each(Object.entries(goodFiles))('a file of the format %s', (name, { path, bytes }) => {
  const isPacked = name === 'gzip' || name === 'zip';
  const blobOf = (part: Uint8Array<ArrayBuffer>) => new Blob([part]);

  test('gives articles', async () => {
    const records = await expectArticlesOrReasons({ path, blob: blobOf(Uint8Array.from(bytes)) });
    expect(records.some(({ kind }) => kind === 'article')).toBe(true);
  });

  test('whatever is done to its bytes and its name, gives articles or says why not', {
    timeout: 1_200_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        mutations,
        fc.oneof(
          { weight: 3, arbitrary: fc.constant(path) },
          { weight: 1, arbitrary: fc.constantFrom(...endings.map((ending) => `file${ending}`)) },
        ),
        async (all, called) => {
          const blob = blobOf(mutated(bytes, all));
          await expectArticlesOrReasons(
            { path: called, blob },
            isPacked ? mostUnpacked(blob.size) : blob.size,
          );
        },
      ),
      { numRuns: RUNS },
    );
  });

  if (name === 'gzip')
    test('whatever is done to what is packed in it', { timeout: 1_200_000 }, async () => {
      const inside = gunzipSync(bytes);
      await fc.assert(
        fc.asyncProperty(mutations, async (all) => {
          const bytes = mutated(inside, all);
          const blob = blobOf(Uint8Array.from(gzipSync(bytes)));
          await expectArticlesOrReasons({ path, blob }, bytes.length);
        }),
        { numRuns: RUNS },
      );
    });
});
