import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Extraction, extractArticle } from '../../../../src/extract/extract-article.ts';
import { parsePage, parseTree } from '../../../../src/extract/parse-page.ts';
import index from '../../../fixtures/page-kinds/index.json' with { type: 'json' };

const NOW = Date.parse('2024-12-01T00:00:00Z');
const source = (file: string) =>
  readFileSync(new URL(`../../../fixtures/page-kinds/${file}`, import.meta.url), 'utf8');
const kindOf = (reading: Extraction) => (reading.kind === 'article' ? 'article' : reading.page);

describe('kinds of page', () => {
  test.each(index)('$file is told as $page', ({ file, url, page, entries }) => {
    const reading = extractArticle(parseTree(source(file)), url, NOW);
    expect(kindOf(reading)).toBe(page);
    if (entries !== undefined) {
      expect(reading).toMatchObject({ kind: 'entries', entries, total: entries.length });
    }
    if (reading.kind !== 'article' && page !== 'frame') expect(reading.reasons.length).toBeGreaterThan(0);
  });

  test.each(index)('$file is left as it was', ({ file, url }) => {
    const document = parsePage(source(file));
    const before = document.toString();
    extractArticle(document, url, NOW);
    expect(document.toString()).toBe(before);
  });

  test('a live blog is one article where that is asked for, and a front page is none', () => {
    const asOne = (file: string) => {
      const { url } = index.find((page) => page.file === file)!;
      return extractArticle(parseTree(source(file)), url, NOW, 'live-blogs');
    };
    expect(asOne('live-structure-de.html')).toMatchObject({ kind: 'article', article: { lang: 'de' } });
    expect(asOne('front-cards-en.html').kind).toBe('entries');
  });
});

const TEXT =
  'The ministers of both countries met for two hours in the old town hall and agreed to meet again before the end of the year. ';
const CARDS = Array.from(
  { length: 12 },
  (_, i) =>
    `<div class="card"><h3><a href="/news/a-story-about-the-harbour-${4000 + i}">A story about harbour ${i}</a></h3><p>What it says in few words, part ${i}.</p></div>`,
).join('');
const read = (html: string, url: string) => extractArticle(parseTree(html), url, NOW);

describe('an article beside a list', () => {
  test.each([
    ['its length', `<h1>Ministers meet</h1><p>${TEXT.repeat(12)}</p>`, ''],
    ['the text that comes first', `<h1>Ministers meet</h1><p>${TEXT.repeat(2)}</p>`, ''],
    ['what it tells machines', `<h1>Ministers meet</h1>`, '<meta property="og:type" content="article">'],
  ])('is told by %s', (_, text, meta) => {
    const html = `<title>Ministers meet</title>${meta}<body>${text}<div>${CARDS}</div>`;
    expect(kindOf(read(html, 'https://news.example/world/ministers-meet-in-town-4711'))).toBe('article');
  });

  test('without text of its own the list is one', () => {
    const html = `<title>Harbour</title><body><h1>Harbour</h1><div>${CARDS}</div>`;
    expect(kindOf(read(html, 'https://news.example/topic/harbour'))).toBe('section');
    expect(kindOf(read(html, 'https://news.example/'))).toBe('front-page');
    expect(kindOf(read(html, 'https://news.example/?q=harbour'))).toBe('search-results');
  });
});

describe('what a browser shows by itself', () => {
  test.each(['text/plain', 'application/json', 'application/pdf'])('%s is a document', (contentType) => {
    const document = parsePage(`<title>x</title><pre>${TEXT.repeat(9)}</pre>`);
    Object.defineProperty(document, 'contentType', { value: contentType });
    expect(kindOf(extractArticle(document, 'https://a.example/x', NOW))).toBe('document');
  });
});

describe('entries', () => {
  test('more than are kept are counted', () => {
    const cards = Array.from(
      { length: 130 },
      (_, i) => `<li><h3><a href="/news/${i}">Another story about harbour ${i}</a></h3></li>`,
    ).join('');
    const reading = read(`<title>News</title><ul>${cards}</ul>`, 'https://news.example/');
    expect(reading).toMatchObject({ kind: 'entries', entries: { length: 100 }, total: 130 });
  });

  test('menus, advertisements and what is named twice stay out', () => {
    const html = `<title>News</title>
      <nav><h3><a href="/politics">All about politics today</a></h3></nav>
      <div class="ad-box"><h3><a href="/promo">Buy our calendar for the year</a></h3></div>
      <h3><a href="https://elsewhere.example/tyres">Tyres for winter at half price</a></h3>
      <div>${CARDS}</div><div class="most-read">${CARDS}</div>`;
    const reading = read(html, 'https://news.example/');
    expect(reading).toMatchObject({ kind: 'entries', total: 12 });
  });

  test('a card under an empty link is read by its heading', () => {
    const cards = Array.from(
      { length: 8 },
      (_, i) => `<div class="card"><a href="/news/${i}"></a><h3>Another story about harbour ${i}</h3></div>`,
    ).join('');
    const reading = read(`<title>News</title><main>${cards}</main>`, 'https://news.example/');
    expect(reading).toMatchObject({
      kind: 'entries',
      entries: expect.arrayContaining([
        expect.objectContaining({
          title: 'Another story about harbour 7',
          url: 'https://news.example/news/7',
        }),
      ]),
    });
  });
});

describe('a live blog', () => {
  const updates = (times: readonly string[]) =>
    times
      .map((time, i) => `<div class="entry" id="e${i}"><span>${time}</span><p>Update ${i}: ${TEXT}</p></div>`)
      .join('');
  const live = (html: string) =>
    read(
      `<title>Live: ministers meet</title><meta property="article:published_time" content="2024-11-18T08:00:00Z"><body><h1>Live: ministers meet</h1>${html}`,
      'https://news.example/x',
    );

  test('a clock alone is of the page’s day, and of none once midnight is past', () => {
    const reading = live(updates(['18:05', '17:40', '00:10', '23:50', '22:00']));
    expect(reading).toMatchObject({ kind: 'entries', page: 'live-blog' });
    const days = reading.kind === 'entries' ? reading.entries.map(({ published }) => published) : [];
    expect(days).toEqual(['2024-11-18', '2024-11-18', '2024-11-18', null, null]);
  });

  test('updates without boxes of their own are what follows each time', () => {
    const rows = ['18:05', '17:40', '16:10', '15:30'].map(
      (time) => `<h4>${time}</h4><p>At ${time}. ${TEXT}</p>`,
    );
    const reading = live(`<div>${rows.join('')}</div>`);
    expect(reading).toMatchObject({ kind: 'entries', total: 4 });
    expect(reading.kind === 'entries' && reading.entries[1]!.text).toBe(`At 17:40. ${TEXT}`.trim());
  });

  test('an article with comments that have times is none', () => {
    const reading = live(
      `<p>${TEXT.repeat(8)}</p><section class="c">${updates(['18:05', '17:40', '16:10', '15:30']).replaceAll(TEXT, 'So it is, and long it will be.')}</section>`,
    );
    expect(reading.kind).toBe('article');
  });

  test('what the page tells machines is not taken where it shows something else', () => {
    const told = JSON.stringify({
      '@type': 'LiveBlogPosting',
      liveBlogUpdate: [1, 2, 3, 4].map((n) => ({
        headline: `Old ${n}`,
        articleBody: `Words of last week, number ${n}, that are shown nowhere.`,
      })),
    });
    const reading = live(
      `<script type="application/ld+json">${told}</script>${updates(['18:05', '17:40', '16:10', '15:30'])}`,
    );
    expect(reading.kind === 'entries' && reading.entries[0]!.text).toContain('Update 0');
  });

  test('an update longer than is kept says so', () => {
    const long = updates(['18:05', '17:40', '16:10', '15:30']).replace(TEXT, TEXT.repeat(30));
    const reading = live(long);
    expect(reading.kind === 'entries' && reading.entries.map(({ cutOff }) => cutOff)).toEqual([
      true,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
