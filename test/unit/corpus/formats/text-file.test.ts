import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTextFile } from '../../../../src/corpus/formats/text-file.ts';
import { readTextPage } from '../../../../src/corpus/formats/text-page.ts';
import { spoken } from '../../../language/spoken.ts';
import { FERRY_TEXT, fixture } from './import-fixtures.ts';
import { readDocument, reasonsOf } from './read-document.ts';

const page = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/pages-text/${path}`, import.meta.url)));

async function read(file: string, text: string | Uint8Array, encoding = 'utf-8') {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const signal = new AbortController().signal;
  const [record] = [...(readTextFile({ file, bytes, encoding, signal }) as Iterable<unknown>)];
  return spoken(record);
}

const bare = `Night ferry held in harbour\n\n${FERRY_TEXT}\n`;

test.each(['de-tagesbote.txt', 'en-harbour.txt', 'pl-kurier.txt', 'ru-vestnik.txt'])(
  '%s is read as a page',
  async (file) => {
    const text = new TextDecoder().decode(page(file));
    const expected = readTextPage(text);
    expect(expected.kind).toBe('article');
    expect(await read(`corpus/${file}`, page(file))).toEqual({
      kind: 'article',
      file: `corpus/${file}`,
      line: null,
      notes: [],
      article: expected.kind === 'article' ? expected.article : null,
    });
  },
);

test('in the encoding that it is told', async () => {
  const bytes = Uint8Array.from(`${bare} “x” –`, (character) => {
    const known: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96 };
    return known[character] ?? character.charCodeAt(0);
  });
  expect(await read('a.txt', bytes, 'windows-1252')).toMatchObject({
    article: { text: expect.stringContaining('“We would rather be late than sorry,”') },
  });
});

test.each<[file: string, expected: Record<string, unknown>, notes: number]>([
  ['2022-12-19 Ferry.txt', { published: '2022-12-19' }, 1],
  ['ferries/2022-12-19_ferry.txt', { published: '2022-12-19' }, 1],
  // When a file was made is not when its article was published.
  ['2022-12-19T10-11-12.txt', { published: null }, 0],
  ['2022-12-19_101112 ferry.txt', { published: null }, 0],
  ['20221219.txt', { published: null }, 0],
  ['2022-13-19 Ferry.txt', { published: null }, 0],
  ['news.zip › www.ravna-observer.example/2022/ferry.txt', { outlet: 'ravna-observer.example' }, 1],
  ['corpus.old/v1.2/ferry.txt', { outlet: '' }, 0],
  ['ferry.txt', { outlet: '', published: null }, 0],
])('%s tells what the page does not', async (file, expected, notes) => {
  const record = (await read(file, bare)) as { notes: unknown[] };
  expect(record).toMatchObject({ kind: 'article', article: { text: FERRY_TEXT, ...expected } });
  expect(record.notes).toHaveLength(notes);
});

test('what turns the direction of a text round is left out', async () => {
  const record = await read('a.txt', bare.replace('ferry held', 'ferry \u202eheld'));
  expect(record).toMatchObject({ article: { title: 'Night ferry held in harbour' } });
});

test('a mail is refused, a text that opens like one is not', async () => {
  expect(reasonsOf(await readDocument(readTextFile, fixture('text/invalid-mail.txt')))[0]).toMatch(
    /an e-mail/,
  );
  const report = `From: our correspondent\nSubject: ferries\nDate: Monday\n\n${bare}`;
  expect(await read('a.txt', report)).toMatchObject({ kind: 'article' });
});

test('an empty file, and one that is no article, say why', async () => {
  expect(await read('a.txt', '')).toMatchObject({ reason: 'the file is empty' });
  expect(await read('a.txt', 'Home\nNews\nSport\n')).toMatchObject({
    reason: expect.stringMatching(/^no article found/),
  });
});
