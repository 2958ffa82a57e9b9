import { describe, expect, test } from 'vitest';
import { columnsOfMark, fingerprint, importMark } from '../../../../src/corpus/import/fingerprint.ts';

const signal = new AbortController().signal;
const file = (path: string, text: string) => ({ path, blob: new Blob([text]) });
const print = (...files: ReturnType<typeof file>[]) => fingerprint(files, signal);

describe('the fingerprint of files', () => {
  test('is the same for the same files picked again', async () => {
    expect(await print(file('a', 'one'), file('b', 'two'))).toBe(
      await print(file('a', 'one'), file('b', 'two')),
    );
    expect(await print(file('a', 'one'))).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['another name', [file('b', 'one')]],
    ['another beginning', [file('a', 'One')]],
    ['another length', [file('a', 'one ')]],
    ['one more file', [file('a', 'one'), file('c', '')]],
    ['no file', []],
  ])('is another for %s', async (_, files) => {
    expect(await print(...files)).not.toBe(await print(file('a', 'one')));
  });

  test('sees the beginning and the end of a long file', async () => {
    const long = (at: number) => file('a', `${'x'.repeat(at)}y${'x'.repeat(1_000_000 - at)}`);
    const first = await print(long(100));
    expect(await print(long(101))).not.toBe(first);
    expect(await print(long(999_990))).not.toBe(first);
  });

  test('of a file that can’t be read is that of its name and size', async () => {
    const gone = new Blob(['one']);
    gone.slice = () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) as unknown as Blob;
    expect(await fingerprint([{ path: 'a', blob: gone }], signal)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('can be stopped', async () => {
    await expect(fingerprint([file('a', 'one')], AbortSignal.abort(new Error('stop')))).rejects.toThrow(
      'stop',
    );
  });
});

describe('the mark of an import', () => {
  const columns = [{ delimiter: ';', headers: ['T'], fields: ['text' as const] }];

  test('carries the columns that the reader had corrected', () => {
    expect(columnsOfMark(importMark('abc', []), 'abc')).toEqual([]);
    expect(columnsOfMark(importMark('abc', columns), 'abc')).toEqual(columns);
  });

  test('is not that of other files', () => {
    expect(columnsOfMark(importMark('abc', columns), 'abd')).toBeNull();
  });
});
