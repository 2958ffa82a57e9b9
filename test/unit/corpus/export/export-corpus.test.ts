import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article/article.ts';
import { exportCorpus } from '../../../../src/corpus/export/export-corpus.ts';
import type { ExportedArticle } from '../../../../src/corpus/export/export-source.ts';
import { asOwnFile, type OwnLine } from '../../../../src/corpus/import/own-file.ts';
import { anyText, arbitraryArticle } from './arbitrary-article.ts';
import { type InventedSet, inventedSet, inventedSource, running } from './invented-source.ts';

const signal = new AbortController().signal;
const plain = (article: Article): ExportedArticle => ({ article, cutOff: false, older: [] });
const article: Article = {
  id: 'a1',
  url: 'https://paper.example/a',
  outlet: 'The Paper',
  title: '=HYPERLINK("https://x.example")',
  byline: null,
  published: '2022-12-19',
  lang: 'en',
  text: 'First paragraph.\n\nSecond, with "quotes".',
};

async function linesOf(file: Blob, name: string): Promise<OwnLine[]> {
  const own = await asOwnFile({ path: name, blob: file }, signal);
  if (own?.kind !== 'readable') throw new Error('Not read as a file of our own.');
  const lines: OwnLine[] = [];
  for await (const line of own.lines(file, { signal, onBytes: () => {} })) lines.push(line);
  return lines;
}

async function headOf(file: Blob, name: string) {
  const own = await asOwnFile({ path: name, blob: file }, signal);
  return own?.kind === 'readable' ? own.head : own;
}

describe('JSON lines', () => {
  test('give back every article to the last character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryArticle(anyText), { maxLength: 5 }), async (articles) => {
        const desk = inventedSource([inventedSet('s', articles.map(plain))]);
        const { file, name } = await exportCorpus(desk, { set: 's', format: 'json-lines' }, running());
        const read = (await linesOf(file, name)).flatMap((line) =>
          line.kind === 'article' ? [line.article] : [],
        );
        expect(read).toEqual(articles);
      }),
    );
  });

  test('are text that other programs read: one JSON value a line, the article’s own keys', async () => {
    const desk = inventedSource([
      inventedSet('s', [plain(article)], { name: 'News', licence: 'CC0', note: 'n', from: ['dump.jsonl'] }),
    ]);
    const { file, name } = await exportCorpus(desk, { set: 's', format: 'json-lines' }, running());
    const lines = (await file.text()).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        lateral: 'corpus',
        version: 1,
        kind: 'set',
        exported: expect.stringMatching(/^2026-11-26T/),
        articles: 1,
        name: 'News',
        licence: 'CC0',
        note: 'n',
      },
      article,
      { lateral: 'end', articles: 1 },
    ]);
    expect(name).toBe('lateral-News-2026-11-26.jsonl');
  });

  test('of everything tell the sets apart, with all that their cards say, and older versions', async () => {
    const older = { article: { ...article, text: 'As it first was.' }, replacedAt: Date.UTC(2026, 0, 2) };
    const two = [
      inventedSet('a', [plain(article)], { importedAt: null }),
      inventedSet('b', [{ article: { ...article, id: 'a2' }, cutOff: false, older: [older] }], {
        on: false,
        importedAt: Date.UTC(2026, 1, 3),
        from: ['dump.jsonl'],
      }),
    ];
    const { file, name } = await exportCorpus(
      inventedSource(two),
      { set: null, format: 'json-lines' },
      running(),
    );
    expect(name).toBe('lateral-corpus-2026-11-26.jsonl');
    expect((await linesOf(file, name)).map((line) => (line.kind === 'set' ? line.id : line.kind))).toEqual([
      'a',
      'article',
      'b',
      'older',
      'article',
      'end',
    ]);
    expect(await headOf(file, name)).toMatchObject({
      kind: 'everything',
      articles: 2,
      sets: [
        { id: 'a', name: 'Set a', on: true, importedAt: null, from: [], articles: 1 },
        {
          id: 'b',
          name: 'Set b',
          on: false,
          importedAt: Date.UTC(2026, 1, 3),
          from: ['dump.jsonl'],
          articles: 1,
        },
      ],
      settings: null,
    });
  });
});

describe('a backup', () => {
  const older = { article: { ...article, text: 'As it first was.' }, replacedAt: Date.UTC(2026, 0, 2) };
  const sets: InventedSet[] = [
    inventedSet('starter', [plain(article)]),
    inventedSet('s2', [{ article: { ...article, id: 'a2' }, cutOff: true, older: [older] }]),
  ];
  const settings = { topics: ['a'], nested: { theme: 'dark' } };

  test('is gzipped, with older versions, what is cut off, and settings', async () => {
    const { file, name } = await exportCorpus(
      inventedSource(sets, settings),
      { set: null, format: 'backup' },
      running(),
    );
    expect(name).toBe('lateral-backup-2026-11-26.jsonl.gz');
    expect(gunzipSync(new Uint8Array(await file.arrayBuffer())).toString()).toContain('"lateral":"corpus"');
    expect(await headOf(file, name)).toMatchObject({ kind: 'backup', settings });
    const lines = await linesOf(file, name);
    expect(lines.map(({ kind }) => kind)).toEqual(['set', 'article', 'set', 'older', 'article', 'end']);
    expect(lines[3]).toMatchObject(older);
    expect(lines[4]).toMatchObject({ article: { id: 'a2' }, cutOff: true });
  });

  test('gives back every article and settings whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryArticle(anyText), { maxLength: 3 }),
        fc.json(),
        async (articles, json) => {
          const kept = { value: JSON.parse(json) };
          const desk = inventedSource([inventedSet('s', articles.map(plain))], kept);
          const { file, name } = await exportCorpus(desk, { set: null, format: 'backup' }, running());
          const read = (await linesOf(file, name)).flatMap((line) =>
            line.kind === 'article' ? [line.article] : [],
          );
          expect(read).toEqual(articles);
          const head = await headOf(file, name);
          expect(JSON.stringify(head && 'settings' in head && head.settings)).toBe(JSON.stringify(kept));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('of a few MB comes out whole', async () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      plain({ ...article, id: `a${i}`, text: `${i} `.repeat(40_000) }),
    );
    const report = running();
    const { file, name } = await exportCorpus(
      inventedSource([inventedSet('s', many)]),
      { set: null, format: 'backup' },
      report,
    );
    const read = (await linesOf(file, name)).flatMap((line) =>
      line.kind === 'article' ? [line.article] : [],
    );
    expect(read).toEqual(many.map((one) => one.article));
    expect(report.reports[0]).toEqual({ articles: 2, of: 60 });
  });
});

describe('an export', () => {
  test('of a set that is gone says so', async () => {
    await expect(
      exportCorpus(inventedSource([]), { set: 's', format: 'csv' }, running()),
    ).rejects.toMatchObject({ kind: 'refused' });
  });

  test.each(['json-lines', 'csv', 'backup'] as const)('as %s can be cancelled', async (format) => {
    const stop = new AbortController();
    const desk = inventedSource([inventedSet('s', [plain(article), plain(article), plain(article)])]);
    const report = () => stop.abort(new Error('enough'));
    await expect(exportCorpus(desk, { set: null, format }, { signal: stop.signal, report })).rejects.toThrow(
      'enough',
    );
  });
});
