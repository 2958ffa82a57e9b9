import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { previewSource } from '../../../../src/corpus/sources/read-source.ts';
import { spoken } from '../../../language/spoken.ts';
import { encode } from './encode.ts';

const { signal } = new AbortController();
const line = (text: string) => `${JSON.stringify({ title: 'T', text })}\n`;
/** Without a clock of its own no time passes: what a busy machine takes is no part of what is tested. */
const preview = (path: string, content: string | Uint8Array, now: () => number = () => 0) =>
  previewSource({ path, blob: new Blob([content as BlobPart]) }, { signal, now }).then(spoken);

describe('previewSource', () => {
  it('says what a small file is and holds', async () => {
    const text = ['one', 'two', 'three', 'four'].map(line).join('').concat('{"title":"none"}\n');
    expect(await preview('a.jsonl', text)).toEqual({
      file: 'a.jsonl',
      format: 'json-lines',
      bytes: text.length,
      encoding: 'UTF-8',
      articles: ['one', 'two', 'three'].map((each) => expect.objectContaining({ text: each })),
      found: 4,
      whole: true,
      columns: null,
      problems: [{ file: 'a.jsonl', line: 5, reason: 'no “text”' }],
    });
  });

  it('proposes columns, and shows what they hold', async () => {
    const shown = await preview(
      'a.csv',
      encode('Titel;Text;Zahl\nÜberschrift;Wörter, größer;1\n', 'windows-1252'),
    );
    expect(shown).toMatchObject({
      format: 'csv',
      encoding: 'windows-1252',
      columns: { delimiter: ';', headers: ['Titel', 'Text', 'Zahl'], fields: ['title', 'text', null] },
      samples: [['Überschrift'], ['Wörter, größer'], ['1']],
      found: 1,
    });
    const blob = new Blob(['a;b\nc;d\n']);
    const columns = [{ delimiter: ';', headers: ['a', 'b'], fields: ['text', null] as const }];
    const corrected = await previewSource({ path: 'a.csv', blob }, { signal, columns, now: () => 0 });
    expect(corrected).toMatchObject({ columns: columns[0], articles: [{ text: 'c' }] });
  });

  it('counts articles alone, however much beside them can’t be used', async () => {
    const shown = await preview('a.jsonl', line('one').concat('broken\n'.repeat(50), line('two')));
    expect(shown).toMatchObject({ found: 2, whole: true });
    expect(shown.problems).toHaveLength(20);
  });

  it('looks into archives', async () => {
    const zipped = zipSync({
      'a.jsonl': new TextEncoder().encode(line('one')),
      'b.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
    });
    expect(await preview('a.zip', zipped)).toMatchObject({
      format: 'zip',
      encoding: 'UTF-8',
      articles: [{ text: 'one' }],
      found: 1,
      whole: true,
      problems: [{ file: 'a.zip › b.png', line: null }],
    });
    expect(await preview('a.gz', gzipSync(line('one')))).toMatchObject({
      format: 'gzip',
      articles: [{ text: 'one' }],
    });
  });

  it('says what it can’t use', async () => {
    expect(await preview('a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toMatchObject({
      format: null,
      encoding: null,
      articles: [],
      whole: true,
      problems: [{ reason: 'a picture' }],
    });
    expect(await preview('.DS_Store', 'x')).toMatchObject({
      format: null,
      found: 0,
      whole: true,
      problems: [],
    });
  });

  it('looks at the head of a large file alone', async () => {
    const noTime = () => 0;
    const large = await preview('a.jsonl', line('words').repeat(200_000), noTime);
    expect(large).toMatchObject({ found: 100, whole: false });
    // One record that goes on and on.
    const long = await preview('a.json', `[{"text":"${'x'.repeat(20_000_000)}"}]`, noTime);
    expect(long).toMatchObject({ format: 'json', found: 0, whole: false, articles: [], problems: [] });
    const packed = await preview(
      'a.gz',
      gzipSync(Buffer.alloc(20 * 2 ** 20, line('many words of a text'))),
      noTime,
    );
    expect(packed).toMatchObject({ found: 100, whole: false });
    const zipped = zipSync({ 'a.txt': new Uint8Array(5_000_000).fill(0x61) }, { level: 0 });
    expect(await preview('a.zip', zipped, noTime)).toMatchObject({ format: 'zip', found: 0, whole: false });
  });

  it('takes no longer than it may', async () => {
    let time = 0;
    const shown = await preview('a.jsonl', line('words').repeat(90), () => (time += 100));
    expect(shown.whole).toBe(false);
    expect(shown.found).toBeGreaterThan(0);
    expect(shown.found).toBeLessThan(6);
  });

  it('ends when it is told to', async () => {
    await expect(
      previewSource(
        { path: 'a.txt', blob: new Blob(['x']) },
        { signal: AbortSignal.abort(new Error('enough')) },
      ),
    ).rejects.toThrow('enough');
  });
});
