import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtmlPage } from '../../../../src/corpus/formats/html-page.ts';
import { FERRY, FERRY_TEXT, fixture, PAROM_TEXT, readFixture } from './import-fixtures.ts';
import { articlesOf, readDocument, reasonsOf } from './read-document.ts';

const read = (html: string | Uint8Array, encoding?: string) => readDocument(readHtmlPage, html, encoding);
const body = FERRY_TEXT.split('\n\n')
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('');
const page = (before: string, head = '') =>
  `<!doctype html>${before}<html><head>${head}<title>Ferry held</title></head><body><h1>Ferry held</h1>${body}</body></html>`;
const addressIn = async (html: string) => articlesOf(await read(html))[0]?.url;

describe('a saved page', () => {
  test.each<[file: string, expected: Record<string, unknown>]>([
    ['saved-by-browser', { url: FERRY, published: '2022-12-19T07:30:00+01:00' }],
    ['singlefile', { url: FERRY }],
    ['base', { url: FERRY, published: null }],
    ['front-page-as-base', { url: null }],
    ['windows-1251', { title: 'Паром задержали в порту', lang: 'ru', text: PAROM_TEXT }],
    ['utf-16', { title: 'Night ferry held – rudder cracked' }],
    ['misdeclared', {}],
    ['amp', { url: FERRY, byline: 'Mara Lind', published: '2022-12-19T07:30:00+01:00' }],
    ['json-ld-only', { url: null, published: '2022-12-19' }],
  ])('%s', async (file, expected) => {
    const encoding = file === 'utf-16' ? 'utf-16le' : 'windows-1252';
    const records = await readFixture(readHtmlPage, `html/valid-${file}.html`, encoding);
    expect(records).toMatchObject([
      {
        kind: 'article',
        line: null,
        notes: [],
        article: { outlet: 'The Ravna Observer', lang: 'en', text: FERRY_TEXT, ...expected },
      },
    ]);
  });

  test('XHTML that closes its scripts and anchors as XML does', async () => {
    expect(articlesOf(await readFixture(readHtmlPage, 'html/valid-xhtml.xhtml'))).toMatchObject([
      { title: 'Night ferry held in harbour', text: FERRY_TEXT },
    ]);
  });

  test('tags that browsers mend are mended as they do it', async () => {
    const [article] = articlesOf(await readFixture(readHtmlPage, 'html/valid-tag-soup.html'));
    expect(article).toMatchObject({ title: 'Night ferry held in harbour', published: '2022-12-19' });
    expect(article?.text).toContain(
      'Passengers said: we waited for seven hours, without a word from anybody on board. a stray sentence that stands in a table',
    );
    expect(article?.text).not.toMatch(/no text|©|Home/);
  });

  test.each([
    ['empty', /the file is empty/],
    ['front-page', /hardly any running text/],
    ['scripts-only', /hardly any running text/],
  ])('%s is passed over with its reason', async (file, reason) => {
    const records = await readFixture(readHtmlPage, `html/invalid-${file}.html`);
    expect(records).toHaveLength(1);
    expect(reasonsOf(records)[0]).toMatch(reason);
  });

  test('hostile words in every field are text or nothing, and nothing runs', async () => {
    const [article] = articlesOf(await readFixture(readHtmlPage, 'html/valid-hostile-words.html'));
    expect(article).toMatchObject({
      url: null,
      outlet: '"><img src=x onerror=alert(1)>',
      title: 'Night ferry <script>alert(1)</script>gpj.exe',
      byline: '<svg/onload=alert(1)>',
      published: null,
      lang: 'en',
    });
    expect(article?.text).toContain('<svg/onload=alert(1)> gpj.exe {{7*7}} is what a reader typed');
    expect(article?.text).not.toContain('A script ran');
    expect(globalThis).not.toHaveProperty('ran');
  });

  test('a frame that Chrome saves beside a page is no page', async () => {
    const signal = new AbortController().signal;
    const bytes = new TextEncoder().encode(page(''));
    const reasonFor = (file: string) => [...readAll({ file, bytes, encoding: 'utf-8', signal })][0];
    expect(reasonFor('One_files/saved_resource(2).html')).toMatchObject({ kind: 'passed-over' });
    expect(reasonFor('One_files/article.html')).toMatchObject({ kind: 'article' });
  });
});

const readAll = readHtmlPage as (...of: Parameters<typeof readHtmlPage>) => Iterable<unknown>;

describe('where it was saved from', () => {
  const mark = (address: string) =>
    `<!-- saved from url=(${String(address.length).padStart(4, '0')})${address} -->`;

  test.each<[string, string, string | null]>([
    ['Chrome', page(`\n${mark(FERRY)}\n`), FERRY],
    ['a local file', page(mark('file:///C:/Users/reader/one.html')), null],
    ['Internet Explorer, without one', page('<!-- saved from url=(0014)about:internet -->'), null],
    ['a script', page(mark('javascript:alert(1)')), null],
    ['an archive', page(mark(`https://web.archive.org/web/20221220101112/${FERRY}`)), FERRY],
    [
      'an archive, as it was served',
      page(mark(`https://web.archive.org/web/20221220101112id_/${FERRY}`)),
      FERRY,
    ],
    ['monolith', page(`<!-- Saved from ${FERRY} at 2023-01-03T10:11:12Z using monolith v2.8.1 -->`), FERRY],
    [
      'HTTrack',
      page("<!-- Mirrored from news.example/2022/ferry.html by HTTrack Website Copier/3.x [XR&CO'2014] -->"),
      'http://news.example/2022/ferry.html',
    ],
    ['Save Page WE', page('', `<meta name="savepage-url" content="${FERRY}">`), FERRY],
    ['its tracking parameters', page(mark(`${FERRY}?utm_source=x&id=2#top`)), `${FERRY}?id=2`],
    ['a base that is the article', page('', `<base href="${FERRY}">`), FERRY],
    ['a base that is a folder', page('', '<base href="https://news.example/2022/">'), null],
    ['a base that runs', page('', '<base href="javascript:alert(1)">'), null],
    [
      'a canonical address beats the mark',
      page(mark(`${FERRY}/amp`), `<link rel="canonical" href="${FERRY}">`),
      FERRY,
    ],
    [
      'but not on another site',
      page(mark(FERRY), '<link rel="canonical" href="https://other.example/x">'),
      FERRY,
    ],
    ['nothing', page(''), null],
  ])('%s', async (_, html, address) => {
    expect(await addressIn(html)).toBe(address);
  });

  test('an outlet that nothing names is the site that the folder is named after', async () => {
    const signal = new AbortController().signal;
    const bytes = new TextEncoder().encode(page(''));
    const [record] = readAll({
      file: 'mirror/www.news.example/2022/one.html',
      bytes,
      encoding: 'utf-8',
      signal,
    });
    expect(record).toMatchObject({ article: { outlet: 'news.example' } });
  });
});

describe('limits', () => {
  test('a page of more elements than are read ends early, and says so', async () => {
    const many = (n: number) => `<title>x</title>${body}${'<i></i>'.repeat(n)}${body}`;
    const [whole, cut] = [await read(many(40_000)), await read(many(50_000))];
    expect(whole).toMatchObject([{ kind: 'article', notes: [] }]);
    expect(whole[0]).not.toHaveProperty('cutOff');
    expect(cut).toMatchObject([
      { cutOff: true, notes: ['the page is over a limit, so its text ends early'] },
    ]);
  });

  test('what a parser would make too much of is refused', async () => {
    const records = await read(`<svg>${'<g/>'.repeat(600_000)}</svg>${body}`);
    expect(reasonsOf(records)[0]).toMatch(/more than 500,000 nodes/);
  });
});

test('whatever the bytes are, there is one record and nothing is thrown', async () => {
  const files = readdirSync(new URL('../../../fixtures/import/html/', import.meta.url));
  const samples = files.map((file) => fixture(`html/${file}`));
  const label = fc.constantFrom('utf-8', 'windows-1251', 'utf-16le', 'shift_jis');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.nat(3_000),
      fc.uint8Array({ maxLength: 40 }),
      label,
      async (sample, at, noise, encoding) => {
        const bytes = new Uint8Array([...sample.subarray(0, at), ...noise, ...sample.subarray(at + 3)]);
        expect(await read(bytes, encoding)).toHaveLength(1);
        expect(await read(sample.subarray(0, at), encoding)).toHaveLength(1);
      },
    ),
    { numRuns: 60 },
  );
});
