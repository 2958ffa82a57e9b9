import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../../src/command-line/input/open-input.ts';
import type { PackagedData } from '../../../src/command-line/input/packaged-data.ts';
import { runCommandLine } from '../../../src/command-line/run-command-line.ts';
import type { Article } from '../../../src/core/article/article.ts';
import { lexicon } from '../core/reading/lexicon.ts';
import { capturedTerminal } from './captured-terminal.ts';

const starter: Article = {
  id: 'starter',
  url: null,
  outlet: 'Starter Times',
  title: 'Putin arrives in Minsk',
  byline: null,
  published: '2022-12-19',
  lang: 'en',
  text: 'Russian President Vladimir Putin arrived in Minsk on Monday for talks with Alexander Lukashenko.',
};

const rareIfLong = (term: string) => (term.length > 4 ? 6 : 1);
const rarity = { most: 8, of: rareIfLong, withinTopic: rareIfLong };
const packaged: PackagedData = {
  rarity: async () => rarity,
  related: async () => ({ of: () => [] }),
  lexicon: async () => lexicon,
  starterCorpus: async () => [starter],
};

let folder = '';
const file = (name: string) => join(folder, name);
const good = (id: string) =>
  JSON.stringify({
    id,
    outlet: id,
    published: '2022-12-19',
    text: `Putin met Lukashenko in Minsk on Monday. ${id}.`,
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lateral-'));
  writeFileSync(
    file('mixed.jsonl'),
    [good('a'), '{"id": "torn', '{"id":"no-text"}', good('b'), ''].join('\n'),
  );
  writeFileSync(file('bad.jsonl'), 'not json\n{"text":7}\n');
  writeFileSync(file('empty.jsonl'), '');
  writeFileSync(file('empty.html'), '');
  writeFileSync(file('binary.jsonl'), Buffer.from([0, 1, 2, 3, 255, 254]));
  writeFileSync(file('binary.html'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  writeFileSync(file('torn.txt'), Buffer.from([0xff, 0xfe, 0]));
  writeFileSync(file('blank.html'), ' \n');
  writeFileSync(file('long.txt'), 'Minsk.\n'.repeat(50_001));
  writeFileSync(file('start.html'), '<title>Putin in Minsk: Belarus, Lukashenko</title><p>Start page.</p>');
  writeFileSync(file('shop.html'), '<title>Shop</title><p>Bread, rolls.</p>');
  writeFileSync(file('note.txt'), 'Shopping list\nBread\nRolls\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command; `@name` stands for a file of this test. */
async function lateral(line: string, data = packaged) {
  const { terminal, out, err } = capturedTerminal();
  const words = line.split(' ').map((word) => (word.startsWith('@') ? file(word.slice(1)) : word));
  const code = await runCommandLine(words, { terminal, packaged: data, now: () => 0 });
  return { code, out: out(), err: err().map((message) => message.replace(`${folder}/`, '')) };
}

describe('bad records', () => {
  it.each(['detect', 'analyse', 'match'])(
    '%s uses the good ones and names the others by file and line',
    async (command) => {
      const { code, out, err } = await lateral(`${command} --jsonl @mixed.jsonl`);
      expect(code).toBe(0);
      expect(out.map((line) => JSON.parse(line).id)).toEqual(['a', 'b']);
      expect(err).toEqual([
        expect.stringMatching(/^lateral: mixed\.jsonl:2: not valid JSON; passed over$/),
        'lateral: mixed.jsonl:3: no “text”; passed over',
      ]);
    },
  );

  it.each(['detect', 'analyse', 'match'])('%s fails where there is no good one', async (command) => {
    const { code, out, err } = await lateral(`${command} --jsonl @bad.jsonl`);
    expect(code).toBe(1);
    expect(out).toEqual([]);
    expect(err).toEqual([
      expect.stringMatching(/^lateral: bad\.jsonl:1: not valid JSON/),
      'lateral: bad.jsonl:2: “text” must be text, this is a number; passed over',
    ]);
  });

  it('does not cost the good records of another file', async () => {
    const { code, out } = await lateral(
      'analyse --jsonl @bad.jsonl --jsonl @mixed.jsonl --jsonl @nowhere.jsonl',
    );
    expect(code).toBe(0);
    expect(out).toHaveLength(2);
  });

  it('counts in a corpus as in a query', async () => {
    const { code, out, err } = await lateral('match --jsonl @mixed.jsonl --corpus @bad.jsonl @mixed.jsonl');
    expect(code).toBe(0);
    expect(out.map((line) => JSON.parse(line).id)).toEqual(['a', 'b']);
    expect(err.filter((message) => message.includes('bad.jsonl:'))).toHaveLength(2);
  });

  it('makes a corpus without a good record an error, never an empty answer', async () => {
    const { code, out, err } = await lateral('match --jsonl @mixed.jsonl --corpus @bad.jsonl');
    expect(code).toBe(1);
    expect(out).toEqual([]);
    expect(err.at(-1)).toBe('lateral: no article to compare with: the corpus holds none that can be used');
  });
});

describe('bad files', () => {
  it.each([
    ['detect --jsonl @empty.jsonl', 'lateral: empty.jsonl: the file is empty'],
    ['match --jsonl @binary.jsonl', 'lateral: binary.jsonl: a binary file, not JSON lines'],
    ['analyse --jsonl @nowhere.jsonl', 'lateral: nowhere.jsonl: no such file'],
    ['extract @nowhere.html', 'lateral: nowhere.html: no such file'],
    ['extract @empty.html', 'lateral: empty.html: the file is empty'],
    ['extract @binary.html', 'lateral: binary.html: a binary file, not a page'],
    ['extract @mixed.jsonl', 'lateral: mixed.jsonl: JSON lines, not a page: give it with --jsonl'],
    ['detect @binary.html', 'lateral: binary.html: a binary file, not a page'],
    ['detect @empty.html', 'lateral: empty.html: the file is empty'],
    ['detect @blank.html', 'lateral: blank.html: the file is empty'],
    ['detect @torn.txt', 'lateral: torn.txt: not text, or in an encoding that it does not say'],
    ['detect @long.txt', 'lateral: long.txt: more than 50,000 lines'],
    ['context @nowhere.html', 'lateral: nowhere.html: no such file'],
    ['context @empty.jsonl', 'lateral: empty.jsonl: the file is empty'],
    ['context @nowhere.html --json', 'lateral: nowhere.html: no such file'],
  ])('%s is named, and the exit code is 1', async (line, message) => {
    expect(await lateral(line)).toEqual({ code: 1, out: [], err: [message] });
  });

  it.each([
    ['start.html', true],
    ['shop.html', false],
    ['note.txt', null],
  ])('%s is a page, but no article: it has no topic, which is an answer', async (name, probe) => {
    const { code, out } = await lateral(`detect @torn.txt @${name} @binary.html`);
    expect(code).toBe(0);
    expect(out.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ id: file(name), topic: null, probe }),
    ]);
  });

  it('says that a table beside the command is missing', async () => {
    const without: PackagedData = {
      ...packaged,
      rarity: () => Promise.reject(new InputError('rarity.json is missing')),
    };
    expect(await lateral('match --jsonl @mixed.jsonl', without)).toEqual({
      code: 1,
      out: [],
      err: ['lateral: rarity.json is missing'],
    });
  });
});

describe('bad arguments', () => {
  it('names the unknown option and shows how the command is used', async () => {
    const { code, out, err } = await lateral('match --jsonl @mixed.jsonl --fuzzy');
    expect(code).toBe(1);
    expect(out).toEqual([]);
    expect(err[0]).toBe('lateral: unknown option --fuzzy for match');
    expect(err[1]).toBe('lateral match [--corpus FILE…] --jsonl FILE');
  });

  it('answers --help and --version on standard output', async () => {
    const help = await lateral('--help');
    expect(help).toMatchObject({ code: 0, err: [] });
    for (const command of ['extract', 'detect', 'analyse', 'match', 'context']) {
      expect(help.out.some((line) => line.startsWith(`lateral ${command} `))).toBe(true);
    }
    expect(await lateral('--version')).toEqual({
      code: 0,
      out: [expect.stringMatching(/^\d+\.\d+\.\d+$/)],
      err: [],
    });
  });
});
