import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { streamRecords } from '../../../../src/command-line/input/stream-records.ts';
import { createReport } from '../../../../src/command-line/output/report.ts';
import { capturedTerminal } from '../captured-terminal.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lateral-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Buffer, name = 'file.jsonl') {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readPath(path);
}

async function readPath(path: string, stdin = '') {
  const { terminal, err } = capturedTerminal(stdin);
  const report = createReport(terminal);
  const texts: string[] = [];
  for await (const article of streamRecords(path, terminal.stdin, report)) texts.push(article.text);
  report.end();
  return { texts, messages: err().map((message) => message.replace(`lateral: ${folder}/`, '')) };
}

const record = (text: string) => JSON.stringify({ text });

describe('streamRecords', () => {
  it('uses the good records and names each bad one by file and line', async () => {
    const lines = [record('one'), '', '{"text":', '{"title":"no text"}', '   ', record('two'), '[]', ''];
    expect(await read(lines.join('\r\n'))).toEqual({
      texts: ['one', 'two'],
      messages: [
        expect.stringMatching(/^file\.jsonl:3: not valid JSON; passed over$/),
        'file.jsonl:4: no “text”; passed over',
        'file.jsonl:7: a record must be an object, this is a list; passed over',
      ],
    });
  });

  it('reads past a byte order mark and unpacks gzip whatever the name', async () => {
    const packed = gzipSync(`\uFEFF${record('Мінск')}\n${record('two')}`);
    expect(await read(packed)).toEqual({ texts: ['Мінск', 'two'], messages: [] });
  });

  it('reads standard input for -', async () => {
    expect(await readPath('-', `${record('one')}\nx\n`)).toEqual({
      texts: ['one'],
      messages: [expect.stringMatching(/^lateral: standard input:2: not valid JSON/)],
    });
  });

  it.each([
    ['an empty file', '', 'file.jsonl: the file is empty'],
    ['blank lines', '\n\r\n \n', 'file.jsonl: the file is empty'],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'file.jsonl: a binary file, not JSON lines',
    ],
    ['a PDF', '%PDF-1.7\n%', 'file.jsonl: a binary file, not JSON lines'],
    ['control characters', Buffer.alloc(100, 1), 'file.jsonl: a binary file, not JSON lines'],
    ['UTF-16', Buffer.from(`\uFEFF${record('a')}`, 'utf16le'), 'file.jsonl: UTF-16 text: save it as UTF-8'],
    ['a gzipped picture', gzipSync(Buffer.alloc(100)), 'file.jsonl: a binary file, not JSON lines'],
  ])('names %s once', async (_, content, message) => {
    expect(await read(content)).toEqual({ texts: [], messages: [message] });
  });

  it('says what is wrong with a missing file and a folder', async () => {
    expect(await readPath(join(folder, 'nowhere.jsonl'))).toEqual({
      texts: [],
      messages: ['nowhere.jsonl: no such file'],
    });
    expect((await readPath(folder)).messages).toEqual([expect.stringContaining('a folder, not a file')]);
  });

  it('costs one line where one byte is no UTF-8', async () => {
    const latin = Buffer.concat([Buffer.from('{"text":"caf'), Buffer.from([0xe9]), Buffer.from('"}\n')]);
    expect(await read(Buffer.concat([latin, Buffer.from(record('two'))]))).toEqual({
      texts: ['two'],
      messages: ['file.jsonl:1: not valid UTF-8; passed over'],
    });
  });

  it('uses what comes before the end of a torn gzip file, and says that it is torn', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => record(`${i} ${Math.sin(i)}`)).join('\n');
    const whole = gzipSync(lines);
    const { texts, messages } = await read(whole.subarray(0, whole.length / 2));
    expect(texts.length).toBeGreaterThan(5_000);
    expect(texts[5_000]).toBe(`5000 ${Math.sin(5_000)}`);
    expect(messages).toEqual([
      expect.stringMatching(/gzip data that ends too early \(the \d+ good records before that are used\)$/),
    ]);
  });

  it('names the first notes of a file and counts the rest', async () => {
    const dated = JSON.stringify({ text: 'a', date: 'yesterday' });
    const { texts, messages } = await read(Array(25).fill(dated).join('\n'));
    expect(texts).toHaveLength(25);
    expect(messages).toHaveLength(11);
    expect(messages[0]).toMatch(/^file\.jsonl:1: “date” left out: not a date that can be read/);
    expect(messages[10]).toBe('file.jsonl: 15 more fields left out like these');
  });

  it('holds one record at a time', async () => {
    const path = join(folder, 'long.jsonl');
    writeFileSync(
      path,
      Array(5_000)
        .fill(record('x'.repeat(10_000)))
        .join('\n'),
    ); // 50 MB
    const { terminal } = capturedTerminal();
    const report = createReport(terminal);
    const held = () => {
      collectGarbage();
      return process.memoryUsage().arrayBuffers;
    };
    const before = held();
    let most = 0;
    let records = 0;
    for await (const _ of streamRecords(path, terminal.stdin, report)) {
      if (++records % 500 === 0) most = Math.max(most, held());
    }
    expect(records).toBe(5_000);
    expect(most - before).toBeLessThan(20_000_000);
  });
});

/** What is garbage is not held, and when it goes is nobody's promise. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
