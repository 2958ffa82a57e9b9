import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { IMPORT } from '../../../../src/corpus/import/limits.ts';
import { asOwnFile, type OwnLine } from '../../../../src/corpus/import/own-file.ts';
import { inWords } from '../../../../src/words/in-words.ts';
import { sayingLike } from '../../../language/spoken.ts';

const signal = new AbortController().signal;
const HEAD = '{"lateral":"corpus","version":1,"name":"News"}';
const blobOf = (...lines: string[]) => new Blob([lines.join('\n')]);
const own = (path: string, blob: Blob) => asOwnFile({ path, blob }, signal);

async function linesOf(blob: Blob, path = 'a.jsonl'): Promise<OwnLine[]> {
  const file = await own(path, blob);
  if (file?.kind !== 'readable') throw new Error('no corpus file');
  const lines: OwnLine[] = [];
  for await (const line of file.lines(blob, { signal, onBytes: () => {} })) lines.push(line);
  return lines;
}

describe('a corpus file', () => {
  test('is known by its first line, written by hand or not, gzipped or not', async () => {
    const spaced = '{ "lateral": "corpus", "version": 1, "licence": "CC0" }';
    for (const blob of [blobOf(HEAD), blobOf(`\ufeff${HEAD}\r`, ''), blobOf(spaced), gzipped(HEAD)])
      expect(await own('a.jsonl', blob)).toMatchObject({ kind: 'readable', head: { kind: 'set' } });
  });

  test.each([
    ['plain JSON lines', '{"text":"x"}'],
    ['an article that has such a key', '{"lateral":"reading","text":"x"}'],
    ['text', 'lateral corpus'],
    ['nothing', ''],
    ['a list', '[{"lateral":"corpus","version":1}]'],
    ['a head that is broken', '{"lateral":"corpus","version":1'],
  ])('is not %s', async (_, first) => {
    expect(await own('a.jsonl', blobOf(first, '{"text":"x"}'))).toBeNull();
  });

  test('is not looked for in files of other names', async () => {
    expect(await own('a.html', blobOf(HEAD))).toBeNull();
  });

  test('is not looked for beyond the longest head', async () => {
    const [start, end] = ['{"lateral":"corpus","version":1,"more":"', '"}'];
    const long = (bytes: number) => blobOf(start + 'x'.repeat(bytes - start.length - end.length) + end, '');
    expect(await own('a.jsonl', long(IMPORT.headBytes))).toMatchObject({ kind: 'readable' });
    expect(await own('a.jsonl', long(IMPORT.headBytes + 1))).toBeNull();
  });

  test('may hold empty lines, CRLF and no end', async () => {
    const lines = await linesOf(blobOf(HEAD, '', '{"text":"one"}\r', '  ', '{"text":"two"}'));
    expect(lines.map(({ kind, line }) => [kind, line])).toEqual([
      ['article', 3],
      ['article', 5],
    ]);
  });

  test('gives hostile lines back as unusable, each with its reason', async () => {
    const deep = `{"text":${'['.repeat(10_000)}`;
    const lines = await linesOf(
      blobOf(
        HEAD.replace('"name"', '"exported":"2026-11-26T20:00:00Z","name"'),
        '[]',
        deep,
        '{"text":5}',
        '{"lateral":"magic"}',
        `{"text":"x","title":"${'t'.repeat(1_001)}"}`,
        `{"lateral":"older","article":{}}`,
        '{"__proto__":{"text":"stolen"}}',
      ),
    );
    expect(lines.map((one) => (one.kind === 'unusable' ? inWords(one.reason) : one.kind))).toEqual([
      'a line must be an object',
      'nested deeper than 64 levels',
      '“text” must be text',
      'a kind of line that this version of Lateral does not know',
      '“title” is 1,001 characters long, over the limit of 1,000',
      'an older version: no “text”',
      'no “text”',
    ]);
  });

  test('written by hand is read by the names and spellings that people use', async () => {
    const [line] = await linesOf(blobOf(HEAD, '{"id":7,"headline":"T","body":"Words.","date":"2022-12-19"}'));
    expect(line).toMatchObject({ article: { id: '7', title: 'T', text: 'Words.', published: '2022-12-19' } });
  });

  test('whose line is longer than a document may be is read on behind it', async () => {
    const blob = new Blob([HEAD, '\n{"text":"', 'x'.repeat(33 * 2 ** 20), '"}\n{"text":"after"}\n']);
    expect(await linesOf(blob)).toEqual([
      { kind: 'unusable', reason: sayingLike(/^a line longer than 32 MB$/), line: 2 },
      expect.objectContaining({ kind: 'article', line: 3 }),
    ]);
  });

  test('whose gzip data ends too early gives what came before, and says so', async () => {
    const noise = Array.from({ length: 2_000 }, (_, i) => `{"text":"${Math.sin(i)} ${Math.cos(i)}"}`);
    const whole = gzipSync([HEAD, ...noise].join('\n'));
    const lines = await linesOf(new Blob([whole.subarray(0, whole.length / 2)]), 'a.jsonl.gz');
    expect(lines.filter(({ kind }) => kind === 'article').length).toBeGreaterThan(100);
    expect(lines.at(-1)).toMatchObject({
      kind: 'unusable',
      reason: sayingLike(/read no further/),
    });
  });

  test('packs even texts that gzip makes a thousand times smaller', async () => {
    const even = Array.from({ length: 5 }, () => `{"text":"${'a'.repeat(900_000)}"}`);
    expect((await linesOf(gzipped(HEAD, ...even), 'a.gz')).map(({ kind }) => kind)).toEqual(
      Array(5).fill('article'),
    );
  });
});

function gzipped(...lines: string[]): Blob {
  return new Blob([gzipSync(lines.join('\n'))]);
}
