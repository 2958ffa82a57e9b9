import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The command as it ships, run by plain `node`: `npm run build` makes it. */
const CLI = join(import.meta.dirname, '../../dist/cli/lateral.js');
const SEEDS = join(import.meta.dirname, '../../seeds');

let folder = '';
beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('dist/cli/lateral.js is not there: run `npm run build` first');
  folder = mkdtempSync(join(tmpdir(), 'lateral-'));
});
afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true });
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function lateral(
  words: readonly string[],
  { stdin = '', closeAfter = Number.POSITIVE_INFINITY } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...words], { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.length >= closeAfter) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined); // a command that reads no input may be gone already
    child.stdin.end(stdin);
  });
}

function write(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const records = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

const article = (id: string | number, text: string) =>
  JSON.stringify({ id, outlet: `Outlet ${id}`, published: '2022-12-19', text });
const ON_TOPIC =
  'Russian President Vladimir Putin met Belarusian leader Alexander Lukashenko in Minsk on Monday.';
const OFF_TOPIC =
  'The bakery on the corner sells rye bread from six in the morning, and closes when it is gone.';

describe('what the commands answer', () => {
  it('detect: a topic or none, and no word on the probe for what is no page', async () => {
    const file = write('two.jsonl', `${article('a', ON_TOPIC)}\n${article(2, OFF_TOPIC)}\n`);
    const { code, out, err } = await lateral(['detect', '--jsonl', file]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(records(out)).toEqual([
      {
        id: 'a',
        topic: 'putin-belarus',
        score: expect.any(Number),
        evidence: expect.any(Array),
        probe: null,
      },
      { id: '2', topic: null, score: expect.any(Number), evidence: expect.any(Array), probe: null },
    ]);
  });

  it('analyse: the article as given with lists of spans', async () => {
    const text = `${ON_TOPIC}\n\nHe arrived at noon. “We talk,” he said.`;
    const { out } = await lateral(['analyse', '--jsonl', '-'], { stdin: article('a', text) });
    const [reading] = records(out);
    expect(reading).toMatchObject({ id: 'a', text, outlet: 'Outlet a', published: '2022-12-19' });
    for (const list of ['mentions', 'numbers', 'dates', 'quotes', 'labels'])
      expect(reading[list]).toBeInstanceOf(Array);
    const sentences = reading.sentences.map((s: { start: number; end: number }) =>
      text.slice(s.start, s.end),
    );
    expect(sentences[0]).toBe(ON_TOPIC);
    expect(sentences).toHaveLength(3);
  });

  it('match: the same event, without the article itself, with another outlet’s copy', async () => {
    const corpus = write(
      'corpus.jsonl',
      [
        article('self', ON_TOPIC),
        JSON.stringify({ id: 'again', outlet: 'Outlet self', published: '2022-12-19', text: ON_TOPIC }),
        article('copy', ON_TOPIC),
        article('other', OFF_TOPIC),
      ].join('\n'),
    );
    const query = write('query.jsonl', article('self', ON_TOPIC));
    const { code, out } = await lateral(['match', '--corpus', corpus, '--jsonl', query]);
    expect(code).toBe(0);
    const [answer] = records(out);
    expect(answer.id).toBe('self');
    expect(answer.matches[0]).toEqual({
      id: 'copy',
      score: expect.any(Number),
      sameEvent: true,
      origin: expect.any(String),
    });
    const ids = answer.matches.map((match: { id: string }) => match.id);
    expect(ids).not.toContain('self');
    expect(ids).not.toContain('again');
  });

  it('context: each seed against the starter corpus finds the others and never itself', async () => {
    const seeds = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
    expect(seeds).toHaveLength(5);
    for (const seed of seeds) {
      const { code, out, err } = await lateral(['context', join(SEEDS, seed), '--json']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const context = JSON.parse(out);
      expect(context.coverage).toHaveLength(4);
      expect(Object.keys(context)).toEqual(
        expect.arrayContaining([
          'page',
          'coverage',
          'facts',
          'onlyHere',
          'undecided',
          'differences',
          'origins',
          'ledger',
          'quoted',
          'names',
        ]),
      );
      expect(context.stage).toBe('whole');
      const texts = new Map<string, string>([context.page, ...context.articles].map((a) => [a.id, a.text]));
      for (const { reports } of context.facts) {
        for (const { article: id, start, end } of reports) {
          expect(texts.get(id)?.slice(start, end).trim().length).toBe(end - start);
        }
      }
    }
  });

  it('context: readable text names the other outlets and quotes them', async () => {
    const { code, out } = await lateral(['context', join(SEEDS, '000_cccfa949c5e07198.txt')]);
    expect(code).toBe(0);
    expect(out).toContain('Vladimir Putin heads for Belarus amid fears of new assault on Ukraine\n');
    for (const outlet of ['Taylor Daily Press', 'Global Happenings', 'Krone', 'The Limited Times']) {
      expect(out).toContain(`   ${outlet}, 19 December 2022\n`);
    }
    expect(out).toMatch(/^Reported here and elsewhere: \d+$/m);
    expect(out).not.toContain('\u001b');
  });
});

describe('bad input', () => {
  it('uses the good records, names the others by file and line, and exits with 0', async () => {
    const file = write(
      'mixed.jsonl',
      `${article('a', ON_TOPIC)}\r\n{"id":\r\n\r\n{"id":"b"}\r\n${article('c', ON_TOPIC)}`,
    );
    const { code, out, err } = await lateral(['detect', '--jsonl', file]);
    expect(code).toBe(0);
    expect(records(out).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(err).toMatch(
      /^lateral: mixed\.jsonl:2: not valid JSON.*\nlateral: mixed\.jsonl:4: no “text”; passed over\n$/,
    );
  });

  it.each([
    ['records without text', '{"id":"a"}\n', /^lateral: bad\.jsonl:1: no “text”; passed over\n$/],
    ['an empty file', '', /^lateral: bad\.jsonl: the file is empty\n$/],
    [
      'a binary file',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]),
      /^lateral: bad\.jsonl: a binary file, not JSON lines\n$/,
    ],
    [
      'a torn gzip file',
      gzipSync(article('a', ON_TOPIC)).subarray(0, 40),
      /^lateral: bad\.jsonl: gzip data that ends too early\n$/,
    ],
  ])('%s: exits with 1', async (_, content, message) => {
    const { code, out, err } = await lateral(['analyse', '--jsonl', write('bad.jsonl', content)]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
  });

  it('a missing file and an unknown option: exits with 1', async () => {
    expect(await lateral(['extract', 'nowhere.html'])).toEqual({
      code: 1,
      out: '',
      err: 'lateral: nowhere.html: no such file\n',
    });
    const unknown = await lateral(['extract', '--frob', 'nowhere.html']);
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toMatch(/^lateral: unknown option --frob for extract\nlateral extract FILE…\n/);
  });
});

describe('many articles', () => {
  it('takes 10,000 with progress, and stops quietly when nobody reads on', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => article(`n${i}`, `${ON_TOPIC} Note ${i}.`)).join(
      '\n',
    );
    const file = write('many.jsonl.gz', gzipSync(many));
    const all = await lateral(['detect', '--jsonl', file]);
    expect(all.code).toBe(0);
    expect(records(all.out)).toHaveLength(10_000);
    expect(all.err).toContain('lateral: detect: 1,000 in ');
    expect(all.err).toContain('lateral: detect: 10,000 in ');

    const cut = await lateral(['detect', '--jsonl', file], { closeAfter: 1_000 });
    expect(cut.code).toBe(0);
    expect(cut.err).not.toMatch(/EPIPE|Error/);
    expect(cut.err).not.toContain('10,000 in');
  });
});
