import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { corpusArticles } from '../../../../src/command-line/input/corpus-articles.ts';
import { createReport } from '../../../../src/command-line/output/report.ts';
import { capturedTerminal } from '../captured-terminal.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lateral-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array | null, stdin = '') {
  const path = name === '-' ? name : join(folder, name);
  if (content !== null) writeFileSync(path, content);
  const { terminal, err } = capturedTerminal(stdin);
  const texts: string[] = [];
  for await (const article of corpusArticles(path, terminal.stdin, createReport(terminal)))
    texts.push(article.text);
  return { texts, messages: err().map((message) => message.replace(`lateral: ${folder}/`, '')) };
}

it.each<[string, string | Uint8Array]>([
  ['a.jsonl', '{"text":"one"}\n{"text":"two"}\n'],
  ['a.jsonl.gz', gzipSync('{"text":"one"}\n{"text":"two"}\n')],
  ['a.json', '{"articles":[{"text":"one"},{"text":"two"}]}'],
  ['a.csv', 'title;text\na;one\nb;two\n'],
  ['a.zip', zipSync({ 'a.json': new TextEncoder().encode('[{"text":"one"},{"text":"two"}]') })],
])('reads %s', async (name, content) => {
  expect(await read(name, content)).toEqual({ texts: ['one', 'two'], messages: [] });
});

it('names what it passes over by file and line, and what it leaves out', async () => {
  expect(await read('a.jsonl', '{"text":"one","date":"soon"}\n{"title":"a"}\n')).toEqual({
    texts: ['one'],
    messages: [expect.stringMatching(/^a\.jsonl:1: “date” left out/), 'a.jsonl:2: no “text”; passed over'],
  });
});

it('reads JSON lines from standard input', async () => {
  expect(await read('-', null, '{"text":"one"}\n')).toEqual({ texts: ['one'], messages: [] });
});

it('says what is wrong with a missing file and a folder', async () => {
  expect((await read('nowhere.jsonl', null)).messages).toEqual(['nowhere.jsonl: no such file']);
  expect((await read('', null)).messages).toEqual([expect.stringContaining('a folder, not a file')]);
});
