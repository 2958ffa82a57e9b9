import { describe, expect, test } from 'vitest';
import { type Extraction, extractionSteps } from '../../../../src/extract/extract-article.ts';
import { parsePage } from '../../../../src/extract/parse-page.ts';

const NOW = Date.parse('2024-12-01T00:00:00Z');
const HERE = 'https://news.example/world/ministers-meet';

const PARAGRAPH =
  'The ovens of the old bakery were lit for the first time in two winters, and the queue on the square was longer than that for the fair, says one who stood in both.';

/** Paragraphs that only the article of this name has. */
const textOf = (name: string) =>
  ['harbour', 'market', 'station', 'theatre']
    .map(
      (place) =>
        `<p>The ${name} of the ${place} was opened on Monday by the mayor, who thanked all those who had waited for it through two winters, and by the architect, who had come from the capital by the early train and left by the next one.</p>`,
    )
    .join('');

const article = (title: string, name: string, by = '<time datetime="2024-05-02">2 May</time>') =>
  `<article><h1>${title}</h1>${by}${textOf(name)}</article>`;

const FIRST = article('Ministers meet in the old town', 'library');
const SECOND = article('A bakery never closes its oven', 'bakery');

const json = (headline: string, datePublished: string) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline,
    datePublished,
    publisher: { name: 'The Example' },
    author: { name: 'Jane Doe' },
  })}</script>`;

const HEAD = `<title>Ministers meet in the old town</title><meta property="og:title" content="Ministers meet in the old town">
  <meta property="og:description" content="They met."><link rel="canonical" href="${HERE}">${json('Ministers meet in the old town', '2024-05-01')}`;

/** What is read of a page whose headline of that number, from 0, is in view; null for none. */
function read(head: string, body: string, inView: number | null, url = HERE): Extraction {
  const document = parsePage(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);
  const inOrder = [...document.querySelectorAll('h1')];
  // All that begin before it are above the middle of the window as well.
  const headlines = inView === null ? [] : inOrder.slice(0, inView + 1).reverse();
  const steps = extractionSteps(document, url, NOW, 'none', headlines);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function articleRead(...page: Parameters<typeof read>) {
  const found = read(...page);
  if (found.kind !== 'article') throw new Error(JSON.stringify(found));
  return found.article;
}

describe('of articles one below the other', () => {
  test('the one in view is read, and nothing of the others', () => {
    const first = articleRead(HEAD, FIRST + SECOND, 0);
    expect(first).toMatchObject({
      title: 'Ministers meet in the old town',
      published: '2024-05-01',
      byline: 'Jane Doe',
      url: HERE,
    });
    expect(first.text).toContain('The library of the harbour');
    expect(first.text).not.toContain('bakery');
  });

  test('what the head tells of another is not taken for its own', () => {
    const there = 'https://news.example/life/bakery';
    const second = articleRead(HEAD, FIRST + SECOND, 1, there);
    expect(second).toMatchObject({
      title: 'A bakery never closes its oven',
      outlet: 'The Example',
      published: '2024-05-02',
      byline: null,
      url: there,
    });
    expect(second.text).toContain('The bakery of the theatre');
    expect(second.text).not.toContain('library');
  });

  test('nor its address, where the page is still at it', () => {
    expect(articleRead(HEAD, FIRST + SECOND, 1).url).toBeNull();
  });

  test.each([
    ['spelt otherwise', HEAD, 'https://www.news.example/world/ministers-meet/?ref=home'],
    ['of which nothing is told', HEAD.replace(/<link[^>]*>/, ''), HERE],
  ])('nor an address %s', (_, head, url) => {
    expect(articleRead(head, FIRST + SECOND, 1, url).url).toBeNull();
  });

  test('what is told of it further down is its own', () => {
    const later = json('A bakery never closes its oven', '2024-05-03');
    expect(articleRead(HEAD, FIRST + SECOND + later, 1)).toMatchObject({
      published: '2024-05-03',
      byline: 'Jane Doe',
    });
    expect(articleRead(HEAD, FIRST + SECOND + later, 0).published).toBe('2024-05-01');
  });

  test('a head that followed the reader is not that of the first', () => {
    const followed = HEAD.replaceAll('Ministers meet in the old town', 'A bakery never closes its oven');
    const there = 'https://news.example/life/bakery';
    expect(articleRead(followed, FIRST + SECOND, 0, there)).toMatchObject({
      title: 'Ministers meet in the old town',
      published: '2024-05-02',
    });
  });

  test('where none is in view it is the one that the title names', () => {
    expect(articleRead(HEAD, SECOND + FIRST, null).title).toBe('Ministers meet in the old town');
  });

  test('a headline in view that is no article’s is passed over for the article before it', () => {
    const site = '<header><h1>The Example</h1></header>';
    const more = '<div><h1>More stories</h1><a href="/one">One</a></div>';
    expect(articleRead(HEAD, site + FIRST + more + SECOND, 2).title).toBe('Ministers meet in the old town');
    expect(articleRead(HEAD, site + FIRST + more + SECOND, 3).title).toBe('A bakery never closes its oven');
    expect(articleRead(HEAD, site + FIRST + more + SECOND, 0).title).toBe('Ministers meet in the old town');
  });
});

describe('one article', () => {
  test('with sections under headlines of the first rank stays whole', () => {
    const section = (title: string, name: string) =>
      `<section><h1>${title}</h1><time>14:30</time>${textOf(name)}<cite class="quote__author">The mayor</cite></section>`;
    const sections = `<article><h1>Ministers meet in the old town</h1><p class="byline">Jane Doe</p>${section('What was said', 'library')}${section('What was not', 'bakery')}</article>`;
    const { text } = articleRead(HEAD, sections, 2);
    expect(text).toContain('The library of the harbour');
    expect(text).toContain('The bakery of the harbour');
  });

  test('beside teasers under such headlines is that article', () => {
    const teaser = `<div><h3><a href="/x">A bakery never closes</a></h3><p>${PARAGRAPH}</p><time>2 May</time></div>`;
    const more = `<div><h1>More stories</h1>${teaser.repeat(6)}</div>`;
    const { title, text } = articleRead(HEAD, FIRST + more, 1);
    expect(title).toBe('Ministers meet in the old town');
    expect(text).toContain('The library of the harbour');
  });

  test('above what its readers wrote is that article', () => {
    const said = `<p class="comment-author">Jim</p><time>2 May</time>${textOf('school')}`;
    const comments = `<section id="comments"><h1>Comments</h1>${said.repeat(3)}</section>`;
    expect(articleRead(HEAD, FIRST + comments, 1).title).toBe('Ministers meet in the old town');
  });

  test('is not called by a headline without words, nor by a short one that stands in its title by chance', () => {
    const promo = `<section><h1><img alt="x"></h1><time>2 May</time>${textOf('school')}</section>`;
    expect(articleRead(HEAD, promo + FIRST + SECOND, null).title).toBe('Ministers meet in the old town');
    const awards = HEAD.replaceAll(
      'Ministers meet in the old town',
      'Ministers in town: awards and warnings',
    );
    const war = article('War', 'bakery');
    const first = articleRead(awards, FIRST + war, 0);
    expect(first).toMatchObject({ published: '2024-05-01', url: HERE });
  });

  test('posts of a page that is called otherwise stay together as long as none is in view', () => {
    const { text } = articleRead('<title>Notes</title>', FIRST + SECOND, null);
    expect(text).toContain('library');
    expect(text).toContain('bakery');
  });

  test('a live blog stays one', () => {
    const updates = [1, 2, 3, 4, 5].map((hour) => ({
      '@type': 'BlogPosting',
      headline: `Hour ${hour} of the talks`,
      articleBody: `The ministers of both countries met for the hour ${hour} in the old town hall and agreed to go on.`,
      datePublished: `2024-05-0${hour}T10:00:00Z`,
    }));
    const live = `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Talks live', liveBlogUpdate: updates })}</script>`;
    const page = `<title>Talks live</title>${live}`;
    const found = read(page, FIRST + SECOND, 1);
    expect(found).toMatchObject({ kind: 'entries', page: 'live-blog' });
  });
});
