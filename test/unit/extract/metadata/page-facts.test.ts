import { describe, expect, test } from 'vitest';
import { copyPage } from '../../../../src/extract/copy-page.ts';
import { canonicalUrl } from '../../../../src/extract/metadata/canonical-url.ts';
import { findByline } from '../../../../src/extract/metadata/find-byline.ts';
import { declaredLang, findLang } from '../../../../src/extract/metadata/find-lang.ts';
import { findOutlet } from '../../../../src/extract/metadata/find-outlet.ts';
import { findPublished } from '../../../../src/extract/metadata/find-published.ts';
import { findTitle } from '../../../../src/extract/metadata/find-title.ts';
import { headed } from '../../../../src/extract/metadata/near-headline.ts';
import { type PageFacts, readPageFacts } from '../../../../src/extract/metadata/page-facts.ts';
import { parsePage } from '../../../../src/extract/parse-page.ts';

const NOW = Date.parse('2024-01-01T00:00:00Z');
const URL = 'https://www.daily.example/world/talks-held';

function facts(html: string, url = URL): PageFacts {
  return readPageFacts(copyPage(parsePage(html)).document, url);
}
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const published = (html: string, url = URL) => {
  const page = facts(html, url);
  return (
    findPublished(page, headed(page, findTitle(page).value), declaredLang(page)?.value ?? null, NOW)?.value ??
    null
  );
};

describe('JSON-LD', () => {
  const article = { '@type': 'NewsArticle', headline: 'Talks held', datePublished: '2022-12-19' };

  test.each([
    ['plain', ld(article)],
    ['in an array', ld([{ '@type': 'BreadcrumbList' }, article])],
    ['in a @graph', ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, article] })],
    ['with types in an array', ld({ ...article, '@type': ['ReportageNewsArticle', 'Thing'] })],
    ['as the main entity', ld({ '@type': 'WebPage', mainEntity: article })],
    ['beside a broken block', `<script type="application/ld+json">{ "a": 1, }</script>${ld(article)}`],
    [
      'with a raw line break in a string',
      `<script type="application/ld+json">${JSON.stringify(article).replace('Talks held', 'Talks\nheld')}</script>`,
    ],
    [
      'in a CDATA wrapper',
      `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify(article)}\n//]]></script>`,
    ],
  ])('%s', (_, html) => {
    expect(facts(html).jsonLd.article).toMatchObject({ published: '2022-12-19' });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '<script type="application/ld+json">window.x = 1</script>'],
    ['null', ld(null)],
    ['other articles only', ld({ '@type': 'ItemList', itemListElement: [article] })],
    [
      'too deep to follow',
      `<script type="application/ld+json">${'{"@graph":['.repeat(5_000)}${']}'.repeat(5_000)}</script>`,
    ],
  ])('none in: %s', (_, html) => {
    expect(facts(html).jsonLd.article).toBeNull();
  });

  test('publisher and authors may be names, nodes or pointers', () => {
    const page = facts(
      ld({
        '@graph': [
          { '@type': 'Organization', '@id': '#o', name: 'The Daily' },
          {
            ...article,
            publisher: { '@id': '#o' },
            author: ['Ann Lee', { '@type': 'Person', name: 'Bo Yi' }],
          },
        ],
      }),
    );
    expect(findOutlet(page, 'Talks held').value).toBe('The Daily');
    expect(findByline(page, headed(page, 'Talks held'))?.value).toBe('Ann Lee, Bo Yi');
  });
});

describe('title', () => {
  test.each([
    [
      'the heading on the page',
      '<meta property="og:title" content="Talks held in Minsk, and what it means"><h1>Talks held in Minsk</h1>',
      'Talks held in Minsk',
    ],
    [
      'not the site in h1',
      '<title>Talks held | The Daily</title><meta property="og:site_name" content="The Daily"><h1>The Daily</h1><h2>Talks held</h2>',
      'Talks held',
    ],
    [
      'not a heading of something else',
      '<title>Talks held in Minsk - Daily</title><h1>Menu of the week</h1>',
      'Talks held in Minsk',
    ],
    [
      'without the section line inside it',
      '<title>Talks held</title><h1><span class="kicker">World</span> Talks held</h1>',
      'Talks held',
    ],
    [
      'a headline with a dash of its own',
      '<title>Concerns rise – Joint manoeuvres | Krone</title>',
      'Concerns rise – Joint manoeuvres',
    ],
    [
      'entities escaped twice',
      '<meta property="og:title" content="Q&amp;amp;A with &amp;#039;X&amp;#039;">',
      "Q&A with 'X'",
    ],
    [
      'not the site in a heading that leads to the front page',
      '<title>Talks held – The Daily of the Coast</title><h1><a href="/">The Daily of the Coast</a></h1><h2>Talks held</h2>',
      'Talks held',
    ],
    [
      'not the sections after it',
      '<title>Talks held in the town hall | World | Tageblatt</title>',
      'Talks held in the town hall',
    ],
    [
      'its parts, where styles alone keep them asunder',
      '<title>After the talks – How the border moves | Daily</title><h1><span>After the talks</span><span aria-hidden="true"> – </span><span>How the border moves</span></h1>',
      'After the talks – How the border moves',
    ],
    [
      'without the dash that a section line leaves',
      '<title>Talks - “We held on” | Daily</title><h1><span class="kicker">Talks</span><span> - </span>“We held on”</h1>',
      '“We held on”',
    ],
    [
      'not another name behind a bar',
      '<meta property="og:title" content="Talks held in Minsk"><h1>Talks held in Minsk<span> | FASSETTE.NET</span></h1>',
      'Talks held in Minsk',
    ],
    [
      'the longer of two headings that are borne out',
      '<title>News - Daily</title><meta property="og:title" content="Talks held in Minsk"><h1>News</h1><h1>Talks held in Minsk</h1>',
      'Talks held in Minsk',
    ],
    [
      'not the site in a link around a heading’s words',
      '<title>Talks held | Daily of the Coast – Comic</title><h1><span><a href="/">Daily of the Coast – Comic</a></span></h1><h1>Talks held</h1>',
      'Talks held',
    ],
    [
      'though the page calls its site so',
      '<meta name="application-name" content="Talks held in Minsk on Monday"><title>Talks held in Minsk on Monday</title><h1>Talks held in Minsk on Monday</h1>',
      'Talks held in Minsk on Monday',
    ],
    [
      'of a title that has slipped into the body',
      '<p>x</p><svg><title>Menu</title></svg><title>Talks held</title>',
      'Talks held',
    ],
    [
      'all of it, where what stands behind the bar is longer',
      '<meta property="og:title" content="Live"><title>Talks</title><h1>Live | Talks in Minsk go on</h1>',
      'Live | Talks in Minsk go on',
    ],
    [
      'a name in quotation marks that it begins with',
      '<title>«Новая газета» приостановила выход | Газета</title>',
      '«Новая газета» приостановила выход',
    ],
    [
      'not one that says it twice',
      '<meta property="og:title" content="Talks held in Minsk"><h1>Talks held in Minsk</h1><div itemprop="headline">Talks held in Minsk / Talks held in Minsk</div>',
      'Talks held in Minsk',
    ],
    ['not the archive it lies in', '<title>Daily » Blog Archive » Talks held</title>', 'Talks held'],
    ['nothing', '', ''],
  ])('%s', (_, html, title) => {
    expect(findTitle(facts(html)).value).toBe(title);
  });
});

describe('outlet', () => {
  test.each([
    ['og:site_name', '<meta property="og:site_name" content="The Daily">', 'The Daily'],
    ['application-name', '<meta name="application-name" content="Daily App">', 'Daily App'],
    ['the end of the title', '<title>Talks held – Daily Post</title><h1>Talks held</h1>', 'Daily Post'],
    [
      'the copyright',
      '<title>Talks held</title><footer>© 2017-22. The Second Angle. All Rights Reserved.</footer>',
      'The Second Angle',
    ],
    ['the host', '<title>Talks held</title>', 'daily.example'],
    ['not an address', '<meta property="og:site_name" content="https://x.example">', 'daily.example'],
  ])('%s', (_, html, outlet) => {
    const page = facts(html);
    expect(findOutlet(page, findTitle(page).value).value).toBe(outlet);
  });
});

describe('published', () => {
  const head = '<title>Talks held</title>';
  test.each([
    [
      'article:published_time',
      '<meta property="article:published_time" content="2022-12-19T10:00:00+03:00">',
      '2022-12-19T10:00:00+03:00',
    ],
    ['Dublin Core', '<meta name="DC.date.issued" content="2022-12-19">', '2022-12-19'],
    ['microdata', '<span itemprop="datePublished" content="2022-12-19">today</span>', '2022-12-19'],
    ['<time> after the headline', '<h1>Talks held</h1><time datetime="2022-12-19">x</time>', '2022-12-19'],
    ['print after the headline', '<h1>Talks held</h1><div>By A. B. | December 19, 2022</div>', '2022-12-19'],
    [
      'print before it in the same box',
      '<article><div>19. Dezember 2022</div><h1>Talks held</h1></article>',
      '2022-12-19',
    ],
    ['the page’s own in JSON-LD', ld({ '@type': 'WebPage', datePublished: '2022-12-19' }), '2022-12-19'],
    [
      'a microformat',
      '<h1>Talks held</h1><abbr class="published" title="2022-12-19T10:00:00+01:00">10:00</abbr>',
      '2022-12-19T10:00:00+01:00',
    ],
    [
      'a line that is not in an element of its own',
      '<div>Date: 19.12.2022<br><div><h1>Talks held</h1><p>They talked.</p></div></div>',
      '2022-12-19',
    ],
    [
      'a dateline',
      `<h1>Talks held</h1><p>Press release, Minsk, 19 December 2022 – ${'The two sides met in the town hall and talked for two hours. '.repeat(3)}</p>`,
      '2022-12-19',
    ],
    [
      'a line of the article that is called a teaser',
      '<article><h3 class="teaser-meta">19.12.2022</h3><h1>Talks held</h1></article>',
      '2022-12-19',
    ],
    [
      'a teaser of another article',
      '<h1>Talks held</h1><div class="teaser"><a href="/2">Fish</a> <p>6 February 2023</p></div>',
      null,
    ],
    [
      'the one date far below',
      `<h1>Talks held</h1>${'<p>They talked for two hours.</p>'.repeat(20)}<p>19 December 2022</p>`,
      '2022-12-19',
    ],
    [
      'several dates far below',
      `<h1>Talks held</h1>${'<p>They talked for two hours.</p>'.repeat(20)}<p>19 December 2022</p><p>6 February 2023</p>`,
      null,
    ],
    [
      'after the headline and not after its repetition in a bar above',
      `<div class="bar-title">Talks held</div>${'<p>Menu</p>'.repeat(20)}<h1>Talks held</h1><p>19 December 2022</p><p>6 May 2022</p>`,
      '2022-12-19',
    ],
    [
      'a date in the future is not believed',
      `${ld({ '@type': 'NewsArticle', datePublished: '2031-01-01' })}<h1>Talks held</h1><p>19 December 2022</p>`,
      '2022-12-19',
    ],
    [
      'a header with the day of the visit',
      '<div class="top">Tuesday, February 7, 2023</div><div><div><div><div><h1>Talks held</h1><p>They talked.</p></div></div></div></div>',
      null,
    ],
    [
      'a clock in the page header',
      '<header><time datetime="2023-02-07">today</time></header><main><h1>Talks held</h1></main>',
      null,
    ],
    [
      'dates of related articles',
      '<h1>Talks held</h1><aside><time datetime="2023-02-06">6 Feb</time></aside><div class="related-posts"><p>6 February 2023</p></div>',
      null,
    ],
    ['dates of comments', '<h1>Talks held</h1><ol id="comments"><li>6 February 2023</li></ol>', null],
    [
      'a date that the text speaks of',
      `<h1>Talks held</h1><p>${'The two sides had last met in the spring, on the eve of the war and far from the capital. '.repeat(2)}It was 4 April 2021.</p>`,
      null,
    ],
    ['"updated" only', '<h1>Talks held</h1><p>Updated: 20 December 2022</p>', null],
    ['modified only', '<meta property="article:modified_time" content="2022-12-20">', null],
  ])('%s', (_, html, date) => {
    expect(published(head + html)).toBe(date);
  });

  test('the address', () => {
    expect(published(head, 'https://daily.example/2022/12/19/talks')).toBe('2022-12-19');
    expect(published(head, 'https://daily.example/2022/13/19/talks')).toBeNull();
  });
});

describe('language', () => {
  const russian =
    'Президент России прилетел в Минск на переговоры, которые продлились два часа, и это был первый визит.';
  test.each([
    ['html lang', '<html lang="de-AT"></html>', '', 'de'],
    ['og:locale', '<meta property="og:locale" content="pl_PL">', '', 'pl'],
    ['JSON-LD', ld({ '@type': 'Article', inLanguage: 'fr-FR' }), '', 'fr'],
    ["a template's lang around another script", '<html lang="en"></html>', russian, 'ru'],
    ['the text', '', russian, 'ru'],
    ['nothing', '', '', null],
  ])('%s', (_, html, text, lang) => {
    expect(findLang(declaredLang(facts(html)), text)?.value ?? null).toBe(lang);
  });
});

describe('byline', () => {
  test.each([
    ['meta', '<meta name="author" content="By Ann Lee">', 'Ann Lee'],
    [
      'not an address',
      '<meta property="article:author" content="https://facebook.com/x"><p class="byline">Von Ann Lee</p>',
      'Ann Lee',
    ],
    [
      'not a biography',
      `<div class="author">${'Ann Lee has reported from many places. '.repeat(9)}</div>`,
      null,
    ],
    ['without the date behind it', '<p class="byline">VON ANN LEE am 21. April 2020</p>', 'ANN LEE'],
    [
      'without the time and comments behind it',
      '<p class="author">Ann Lee 8 January 2020, 3:51 pm 11</p>',
      'Ann Lee',
    ],
    ['without the link it is', '<a class="author">View all posts by Ann Lee</a>', 'Ann Lee'],
    ['in Cyrillic', '<p class="byline">Автор: Иван Петров, 19.12.2022</p>', 'Иван Петров'],
    ['not a date', '<p class="byline">Dezember 10, 2019 · von annlee</p>', null],
    ['nobody is nobody', '<meta name="author" content="No Author">', null],
    [
      'who is printed, not the outlet that machines are told',
      '<meta name="author" content="The Daily"><meta property="og:site_name" content="The Daily"><h1>Talks held</h1><p>By Ann Lee and Bo van der Yi | Minsk</p>',
      'Ann Lee and Bo van der Yi',
    ],
    [
      'an agency that is printed under the headline',
      '<meta name="author" content="daily.example"><h1>Talks held</h1><p>Von Reuters Wien</p>',
      'Reuters Wien',
    ],
    [
      'the outlet, where nobody else is named',
      '<meta name="author" content="daily.example"><h1>Talks held</h1>',
      'daily.example',
    ],
    [
      'not a line that only begins so',
      '<h1>Talks held</h1><p>By Monday all sides had left for home</p>',
      null,
    ],
    [
      'an outlet with a number in its name',
      ld({ '@type': 'NewsArticle', author: 'FRANCE 24 with AFP' }),
      'FRANCE 24 with AFP',
    ],
    ['behind a date', '<p class="byline">Posted on May 3, 2020 by Ann Lee</p>', 'Ann Lee'],
    [
      'behind a date, in other languages',
      '<p class="byline">Dienstag, 21. April 2020 – von Max Müller</p>',
      'Max Müller',
    ],
    [
      'not the label of a date',
      '<p class="byline">Publié le 12 mai 2020</p><p class="author">Ann Lee</p>',
      'Ann Lee',
    ],
    [
      'before a dash and a day',
      '<p class="author">Олена Рощіна — Четвер, 11 листопада 2021, 12:00</p>',
      'Олена Рощіна',
    ],
    [
      'not the author of another story, against what machines are told',
      '<meta property="og:site_name" content="DER SPIEGEL"><meta name="author" content="DER SPIEGEL"><main><h1>Talks held</h1><p>They met.</p></main><section><h3>Other</h3><span class="author">Zed Other</span></section>',
      'DER SPIEGEL',
    ],
    [
      'two of one outlet',
      '<h1>Talks held</h1><p>By Kateryna Khin & Olga d’Arcy, BBC Russian</p>',
      'Kateryna Khin & Olga d’Arcy, BBC Russian',
    ],
    [
      'not who took a picture',
      '<h1>Talks held</h1><figure><figcaption>By Ann Photo</figcaption></figure>',
      null,
    ],
    [
      'not a headline further down',
      '<h1>Talks held</h1><h2>Von Max Müller bis heute</h2><h3>By Ann Lee</h3>',
      null,
    ],
    ['not two towns', '<h1>Talks held</h1><p>Von Berlin und Paris</p>', null],
    ['not a commenter', '<ol id="comments"><li class="author">Troll</li></ol>', null],
  ])('%s', (_, html, byline) => {
    const page = facts(html);
    expect(findByline(page, headed(page, 'Talks held'))?.value ?? null).toBe(byline);
  });
});

test('a headline that begins as a byline does is none', () => {
  const page = facts('<article><h1>Von Anna Karenina</h1><p>They met.</p></article>');
  expect(findByline(page, headed(page, 'Von Anna Karenina'))).toBeNull();
});

describe('address', () => {
  const canonical = (href: string, url = URL) =>
    canonicalUrl(facts(`<link rel="canonical" href="${href}">`, url))?.value ?? null;
  test.each([
    ['as the page says', '/world/talks', URL, 'https://www.daily.example/world/talks'],
    ['on a sister host', 'https://daily.example/a', 'https://m.daily.example/b', 'https://daily.example/a'],
    ['not the front page', 'https://www.daily.example/', URL, URL],
    ['not another site', 'https://other.example.org/a', URL, URL],
    [
      'another site from a cache',
      'https://other.example.org/a',
      'https://cdn.ampproject.org/v/x',
      'https://other.example.org/a',
    ],
    ['no scripts', 'javascript:alert(1)', URL, URL],
    ['no credentials', 'https://u:p@www.daily.example/a', URL, URL],
    ['for a file on disk', 'https://daily.example/a', 'file:///tmp/a.html', 'https://daily.example/a'],
    ['too long', `https://www.daily.example/${'a'.repeat(2_050)}`, URL, URL],
  ])('%s', (_, href, url, expected) => {
    expect(canonical(href, url)).toBe(expected);
  });

  test('tracking parameters and fragments go, others stay', () => {
    const url = `${URL}?id=7&utm_source=x&utm_medium=y&fbclid=z&gclid=1#top`;
    expect(canonicalUrl(facts('', url))?.value).toBe(`${URL}?id=7`);
  });

  test('a page without a web address has none', () => {
    expect(canonicalUrl(facts('', 'file:///tmp/a.html'))).toBeNull();
    expect(canonicalUrl(facts('', ''))).toBeNull();
  });
});
