import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mimeParts } from '../../../../src/corpus/formats/mhtml-page/mime-parts.ts';
import { readMhtmlPage } from '../../../../src/corpus/formats/mhtml-page.ts';
import { FERRY, FERRY_TEXT, fixture, PAROM_TEXT, readFixture } from './import-fixtures.ts';
import { articlesOf, readDocument, reasonsOf } from './read-document.ts';

const read = (file: string) => readFixture(readMhtmlPage, `mhtml/${file}`);
const html = `<title>Ferry held</title><h1>Ferry held</h1>${FERRY_TEXT.split('\n\n')
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('')}`;
const message = (...lines: readonly string[]) => readDocument(readMhtmlPage, lines.join('\r\n'));

describe('a page saved as one file', () => {
  test.each<[file: string, expected: Record<string, unknown>]>([
    // Quoted-printable; its style, picture and the longer frame behind it are no text of the page.
    ['valid-chrome.mhtml', { url: FERRY, text: FERRY_TEXT, published: '2022-12-19T07:30:00+01:00' }],
    // Base64, in the encoding that the part's header names.
    [
      'valid-internet-explorer.mht',
      { url: 'http://www.ravna-observer.example/ru/parom-zaderzhali', text: PAROM_TEXT, published: null },
    ],
    // The page is named in the header and comes behind an alternative that is longer.
    ['valid-nested.mht', { url: FERRY, text: FERRY_TEXT }],
  ])('%s', async (file, expected) => {
    expect(await read(file)).toMatchObject([
      { kind: 'article', line: null, notes: [], article: { outlet: 'The Ravna Observer', ...expected } },
    ]);
  });

  test('a file that ends early gives what it has, marked as cut off', async () => {
    const [record] = await read('valid-truncated.mhtml');
    expect(record).toMatchObject({
      cutOff: true,
      notes: ['the file ends early, so its text may be cut off'],
      article: { url: FERRY, text: FERRY_TEXT.slice(0, FERRY_TEXT.indexOf('s that were bought')) },
    });
  });

  test.each([
    ['invalid-no-page.mhtml', /none of its parts is HTML/],
    ['invalid-newsletter.eml', /an e-mail, not a page/],
  ])('%s is refused', async (file, reason) => {
    const records = await read(file);
    expect(records).toHaveLength(1);
    expect(reasonsOf(records)[0]).toMatch(reason);
  });

  test('a page that is no multipart, and one that a word processor saved', async () => {
    const single = await message(
      'MIME-Version: 1.0',
      'Content-Type: text/html',
      `Content-Location: ${FERRY}`,
      '',
      html,
    );
    expect(articlesOf(single)).toMatchObject([{ url: FERRY, text: FERRY_TEXT }]);
    const word = await message(
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="b"',
      '',
      '--b',
      'Content-Location: file:///C:/one.htm',
      'Content-Type: text/html; charset="us-ascii"',
      '',
      html,
      '--b--',
    );
    expect(articlesOf(word)).toMatchObject([{ url: null, text: FERRY_TEXT }]);
  });

  test('an address that runs is none', async () => {
    const records = await message(
      'Snapshot-Content-Location: javascript:alert(1)',
      'Content-Type: text/html',
      '',
      html,
    );
    expect(articlesOf(records)[0]?.url).toBeNull();
  });

  test('a page with nothing in it says so', async () => {
    expect(reasonsOf(await message('MIME-Version: 1.0', 'Content-Type: text/html', '', ' '))).toEqual([
      ': the page in the file is empty',
    ]);
  });
});

describe('mimeParts', () => {
  const types = (text: string) =>
    mimeParts(text).parts.map(({ headers }) => headers.get('content-type') ?? '');

  test('a boundary is a whole line', () => {
    const text =
      'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: a/a\n\n--bc\n x --b\n--b \t\nContent-Type: c/c\n\n--b--\n--b\nafter';
    expect(types(text).slice(0, 2)).toEqual(['a/a', 'c/c']);
  });

  test('headers are unfolded, and of two alike the first counts', () => {
    const { headers } = mimeParts('A: 1\r\n\t2\r\na: 3\r\nB:4\r\n\r\nbody');
    expect([...headers]).toEqual([
      ['a', '1 2'],
      ['b', '4'],
    ]);
  });

  test('parts within parts are followed eight levels deep', () => {
    const nested = (levels: number): string =>
      levels === 0
        ? 'Content-Type: text/html\n\nx'
        : `Content-Type: multipart/mixed; boundary=b${levels}\n\n--b${levels}\n${nested(levels - 1)}\n--b${levels}--`;
    expect(types(nested(8))).toEqual(['text/html']);
    expect(types(nested(9))[0]).toMatch(/^multipart/);
  });

  test('a file of nothing but boundaries is read in linear time', () => {
    const parts = mimeParts(`Content-Type: multipart/mixed; boundary=b\n\n${'--b\n'.repeat(400_000)}`).parts;
    expect(parts.length).toBeLessThanOrEqual(20_001);
  });
});

test('whatever the bytes are, there is one record and nothing is thrown', async () => {
  const files = readdirSync(new URL('../../../fixtures/import/mhtml/', import.meta.url));
  const samples = files.map((file) => fixture(`mhtml/${file}`));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.nat(5_000),
      fc.uint8Array({ maxLength: 30 }),
      async (sample, at, noise) => {
        const bytes = new Uint8Array([...sample.subarray(0, at), ...noise, ...sample.subarray(at + 2)]);
        expect(await readDocument(readMhtmlPage, bytes)).toHaveLength(1);
        expect(await readDocument(readMhtmlPage, sample.subarray(0, at))).toHaveLength(1);
      },
    ),
    { numRuns: 60 },
  );
});
