import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_FIELD_CHARACTERS, MAX_TITLE_CHARACTERS } from '../../../../src/core/article/limits.ts';
import { readFeed } from '../../../../src/corpus/formats/feed.ts';
import { FERRY, FERRY_TEXT, PAROM_TEXT, readFixture } from './import-fixtures.ts';
import { articlesOf, prose, readDocument, reasonsOf } from './read-document.ts';

const long = prose(900);
const read = (feed: string | Uint8Array, encoding?: string) => readDocument(readFeed, feed, encoding);
const rss = (items: string, channel = '', root = '') =>
  `<?xml version="1.0"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"${root}>\n<channel><title>Europe - Baltic Courier</title><link>https://www.balticcourier.example/europe</link><language>en-gb</language>${channel}\n${items}</channel></rss>`;
const item = (inside: string) => `<item><title>Ferry</title>${inside}</item>\n`;

describe('a feed', () => {
  test('RSS 2.0: text as paragraphs, link, date, author, language; the outlet is what the address bears out', async () => {
    const [article] = articlesOf(
      await read(
        rss(
          item(
            `<link>https://www.balticcourier.example/ferry</link><pubDate>Mon, 19 Dec 2022 18:30:00 +0300</pubDate>
             <dc:creator>Ann Author</dc:creator><description>Short.</description><media:title>Not this</media:title>
             <content:encoded><![CDATA[<p>${long}</p><p>This is the second &amp; last.</p><script>alert(1)</script>]]></content:encoded>`,
          ),
          '<image><title>Not this either</title><url>x</url></image>',
        ),
      ),
    );
    expect(article).toMatchObject({
      title: 'Ferry',
      url: 'https://www.balticcourier.example/ferry',
      outlet: 'Baltic Courier',
      published: '2022-12-19T18:30:00+03:00',
      byline: 'Ann Author',
      lang: 'en',
      text: `${long}\n\nThis is the second & last.`,
    });
  });

  test('Atom: content of each kind, the alternate link against the feed’s, a date of publication only', async () => {
    const entry = (content: string, more = '') =>
      `<entry><title type="html">A &amp;amp; B</title><link rel="replies" href="https://x.example/"/><link href="/ferry"/><updated>2023-01-01T00:00:00Z</updated>${more}${content}</entry>`;
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Kurier</title><link href="https://kurier.example/"/>
      ${entry(`<content type="html">&lt;p&gt;${long}&lt;/p&gt;&lt;p&gt;So endet der Bericht.&lt;/p&gt;`.concat('</content>'), '<published>2022-12-19T10:00:00Z</published><author><name>A. Autor</name></author>')}
      ${entry(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${long}</p><p>Das ist 1 &lt; 2 und das <b>Ende</b>.</p></div></content>`)}
      ${entry(`<content>${long}\n\n&lt;p&gt; stays.</content>`)}</feed>`;
    const articles = articlesOf(await read(feed));
    expect(articles.map(({ text }) => text)).toEqual([
      `${long}\n\nSo endet der Bericht.`,
      `${long}\n\nDas ist 1 < 2 und das Ende.`,
      `${long}\n\n<p> stays.`,
    ]);
    expect(articles[0]).toMatchObject({
      title: 'A & B',
      url: 'https://kurier.example/ferry',
      published: '2022-12-19T10:00:00Z',
      byline: 'A. Autor',
      lang: 'de',
      outlet: 'Kurier',
    });
    expect(articles[1]?.published).toBeNull();
  });

  test('RDF and RSS 0.9x', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Post</title></channel>
      <item rdf:about="https://post.example/a"><title>A</title><description>${long}</description><dc:date>2022-12-19</dc:date></item></rdf:RDF>`;
    expect(articlesOf(await read(rdf))[0]).toMatchObject({
      url: 'https://post.example/a',
      published: '2022-12-19',
      outlet: 'Post',
    });
    const old = `<rss version="0.91"><channel><title>Post</title><item><title>A</title><link>https://post.example/b</link><description>${long}</description></item></channel></rss>`;
    expect(articlesOf(await read(old))).toHaveLength(1);
  });

  test('an item with a teaser only is passed over, with its line', async () => {
    const records = await read(
      rss(
        item('<description>Read more on our site.</description>') +
          item('') +
          item(`<description>${long}</description>`),
      ),
    );
    expect(articlesOf(records)).toHaveLength(1);
    expect(reasonsOf(records)).toEqual([
      expect.stringMatching(/^4: only a teaser of 0 characters/),
      expect.stringMatching(/^5: the item has no text/),
    ]);
  });

  test('hostile words in every field come out as text', async () => {
    const nasty = '&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(2)&lt;/script&gt;';
    const [article] = articlesOf(
      await read(
        rss(
          `<item><title>${nasty}Ferry</title><link>javascript:alert(1)</link><author>${nasty}</author><pubDate>${nasty}</pubDate><description>&lt;p&gt;${long}&lt;/p&gt;${nasty}</description></item>`,
        ),
      ),
    );
    expect(article).toMatchObject({ title: 'Ferry', url: null, published: null, text: long });
  });

  test('names of HTML and prefixes that nobody declared do no harm', async () => {
    const records = await read(rss(item(`<x:y>1</x:y><description>a&nbsp;b &foo; ${long}</description>`)));
    expect(articlesOf(records)[0]?.text).toMatch(/^a\sb &foo; The ferry/);
  });
});

describe('fixtures', () => {
  const ferry = {
    url: FERRY,
    outlet: 'The Ravna Observer',
    title: 'Night ferry held in harbour',
    published: '2022-12-19T07:30:00+01:00',
    lang: 'en',
    text: FERRY_TEXT,
  };
  const file = async (name: string) => {
    const records = await readFixture(readFeed, `feed/${name}`, 'windows-1252');
    return { articles: articlesOf(records), reasons: reasonsOf(records), records };
  };

  test('RSS 2.0: the whole text before the teaser, both authors, no caption, no footer, nothing of media', async () => {
    const { articles, reasons } = await file('valid-rss-2.xml');
    expect(articles).toMatchObject([
      { ...ferry, byline: 'Mara Lind, Otto Berg' },
      {
        url: 'https://www.ravna-observer.example/2022/12/19/three',
        title: 'Ferries & fares: what “soon” means',
        published: '2022-12-19',
      },
    ]);
    expect(reasons).toEqual([
      '19: only a teaser of 151 characters: the feed does not carry the article’s text',
    ]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['valid-rss-0.91.xml', { published: null, text: expect.stringContaining('\n\nAbout 340 passengers') }],
    ['valid-rss-1.rdf', {}],
    ['valid-odd-prefixes.xml', { published: '2022-12-19', byline: 'Mara Lind' }],
  ])('%s', async (name, expected) => {
    expect((await file(name)).articles).toMatchObject([{ ...ferry, ...expected }]);
  });

  test('Atom: relative to its base, HTML, XHTML and text; an entry that is a picture', async () => {
    const { articles, reasons } = await file('valid-atom.xml');
    expect(articles).toMatchObject([
      { ...ferry, byline: 'Mara Lind' },
      { url: 'https://www.ravna-observer.example/ru/parom', lang: 'ru', published: null },
      { url: 'https://www.ravna-observer.example/plain', lang: 'en' },
    ]);
    const line = '\n1 < 2 & более';
    expect(articles[1]?.text).toBe(PAROM_TEXT.replaceAll('\n\n', `${line}\n\n`) + line);
    expect(articles[2]?.text).toMatch(
      /^The night.+\n\nAbout.+ The word <b>bold<\/b> stands here with its tags\.$/,
    );
    expect(reasons).toEqual(['9: the item has no text']);
  });

  test('windows-1251 with the whole text in Yandex’s element; the language from the text', async () => {
    expect((await file('valid-yandex.xml')).articles).toMatchObject([
      {
        title: 'Паром задержали в порту',
        outlet: 'Равнинский обозреватель',
        published: '2022-12-19T09:30:00+03:00',
        lang: 'ru',
        text: PAROM_TEXT.replaceAll('\n\n', ' '),
      },
    ]);
  });

  test('ampersands that stand for themselves and characters that XML forbids do no harm', async () => {
    expect((await file('valid-stray-ampersands.xml')).articles).toMatchObject([
      {
        url: `${FERRY}?a=1&b=2`,
        outlet: 'Harbour Press & Sons',
        title: 'Ferry & harbour: a long day',
        text: `${FERRY_TEXT}\n\nFish & chips & tea were served in the meantime.`,
      },
    ]);
  });

  test.each([
    ['invalid-doctype.xml', 0, [/^4: it has a DOCTYPE/]],
    ['invalid-billion-laughs.xml', 0, [/^13: it has a DOCTYPE/]],
    [
      'invalid-mismatched.xml',
      1,
      [/^20: not well-formed XML \(unexpected close tag\); the articles before that are used$/],
    ],
    ['invalid-cut-off.xml', 1, [/^27: the file ends early: <content:encoded> is not closed; the articles/]],
    [
      'invalid-teasers.xml',
      0,
      [/^9: only a teaser/, /^14: the item has no text/, /^18: only a teaser of 294/],
    ],
    ['invalid-other-xml.xml', 0, [/^2: no feed: its outermost element is <opml>/]],
    ['invalid-no-items.xml', 0, [/^: the feed has no items/]],
  ])('%s', async (name, count, expected) => {
    const { articles, reasons } = await file(name);
    expect(articles).toHaveLength(count);
    expect(reasons).toEqual(expected.map((reason) => expect.stringMatching(reason)));
  });
});

describe('what items hold', () => {
  const body = (inside: string) => rss(item(inside));

  test('markup that was escaped once too often', async () => {
    const [article] = articlesOf(
      await read(
        body(
          `<description>&amp;lt;p&amp;gt;${long}&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;This is where the report ends.&amp;lt;/p&amp;gt;</description>`,
        ),
      ),
    );
    expect(article?.text).toBe(`${long}\n\nThis is where the report ends.`);
  });

  test('a prefix that nobody declared is taken for what people mean by it', async () => {
    const feed = `<rss><channel><title>Post</title><item><title>A</title><content:encoded>${long}</content:encoded><dc:creator>Ann</dc:creator></item></channel></rss>`;
    expect(articlesOf(await read(feed))).toMatchObject([{ text: long, byline: 'Ann' }]);
  });

  test('FeedBurner’s word on the page goes before its own link, an outlet’s feed before an aggregator’s', async () => {
    const feed = rss(
      item(
        `<link>https://feedproxy.example/~r/1</link><fb:origLink xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0">https://news.example/one</fb:origLink><source url="https://news.example/feed">The News</source><description>${long}</description>`,
      ),
    );
    expect(articlesOf(await read(feed))).toMatchObject([
      { url: 'https://news.example/one', outlet: 'The News' },
    ]);
  });

  test.each([
    ['[…]', true],
    ['[&amp;#8230;]', true],
    ['... Read more', true],
    ['', false],
  ])('a long text that ends with "%s" is cut off: %s', async (end, isCut) => {
    const [record] = await read(body(`<content:encoded>${prose(1_600)} ${end}</content:encoded>`));
    expect(record).toMatchObject({ kind: 'article', ...(isCut ? { cutOff: true } : {}) });
    if (!isCut) expect(record).not.toHaveProperty('cutOff');
  });

  test.each([
    ['title', MAX_TITLE_CHARACTERS],
    ['author', MAX_FIELD_CHARACTERS],
  ])('a %s over the limit is passed over, not cut', async (name, limit) => {
    const given = (n: number) =>
      `<item><${name}>${'a'.repeat(n)}</${name}><description>${long}</description></item>`;
    const records = await read(rss(given(limit) + given(limit + 1)));
    expect(records.map(({ kind }) => kind)).toEqual(['article', 'passed-over']);
  });

  test('links that run, and those with a password, are left out and said so', async () => {
    for (const link of ['javascript:alert(1)', 'https://a:b@news.example/']) {
      const [record] = await read(body(`<link>${link}</link><description>${long}</description>`));
      expect(record).toMatchObject({
        article: { url: null },
        notes: [expect.stringMatching(/“link” left out/)],
      });
    }
  });

  test('cancelling ends it between items', async () => {
    const control = new AbortController();
    const bytes = new TextEncoder().encode(rss(item(`<description>${long}</description>`).repeat(3)));
    const records = readFeed({ file: 'x', bytes, encoding: 'utf-8', signal: control.signal });
    const next = async () => (records as unknown as Iterator<unknown>).next();
    await next();
    control.abort(new Error('cancelled'));
    await expect(next()).rejects.toThrow('cancelled');
  });
});

describe('hostile feeds', () => {
  test.each([
    ['many attributes', rss(`<item ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(' ')}/>`)],
    ['many fields', rss(item('<link>x</link>'.repeat(100_000)))],
    ['open verbatim sections', rss('<![CDATA['.repeat(100_000))],
    ['ampersands', rss(item('&'.repeat(300_000)))],
    ['references', rss(item(`<title>${'&amp;lt;'.repeat(100_000)}</title>`))],
    ['namespaces', rss(Array.from({ length: 5_000 }, (_, i) => `<x:a xmlns:x="${i}"/>`).join(''))],
  ])('%s end, and each item has a record', async (_, feed) => {
    expect((await read(feed)).length).toBeGreaterThan(0);
  });
});

test('an item of more elements than are parsed does not cost those beside it', async () => {
  const whole = item(`<description>${long}</description>`);
  const records = await read(
    rss(whole + item(`<description><![CDATA[${'<b>x</b>'.repeat(260_000)}]]></description>`) + whole),
  );
  expect(articlesOf(records)).toHaveLength(2);
  expect(reasonsOf(records)).toEqual([expect.stringMatching(/^5: a page of more than 500,000 nodes/)]);
});

describe('a feed that can’t be read', () => {
  test.each([
    ['a DOCTYPE', `<!DOCTYPE rss [<!ENTITY a "b">]>${rss('')}`, /DOCTYPE/],
    ['another XML', '<svg xmlns="http://www.w3.org/2000/svg"/>', /outermost element is <svg>/],
    ['no items', rss(''), /no items/],
    ['nothing', '', /not well-formed/],
    ['a deep nest', rss(item(`<description>${'<b>'.repeat(5_000)}`)), /nested deeper than 256/],
  ])('%s: is refused with its reason', async (_, feed, reason) => {
    const records = await read(feed);
    expect(articlesOf(records)).toEqual([]);
    expect(reasonsOf(records).join()).toMatch(reason);
  });

  test('one that breaks off keeps what came before, and says where it broke', async () => {
    const whole = rss(item(`<description>${long}</description>`).repeat(3));
    const records = await read(whole.slice(0, whole.lastIndexOf('</item>') - 10));
    expect(articlesOf(records)).toHaveLength(2);
    expect(reasonsOf(records)).toEqual([expect.stringMatching(/^6: the file ends early.*used$/)]);
  });

  test('whatever the bytes are, there are records and nothing is thrown', async () => {
    const sample = new TextEncoder().encode(rss(item(`<description>${long}</description>`)));
    await fc.assert(
      fc.asyncProperty(fc.nat(sample.length), fc.nat(255), async (at, byte) => {
        const bytes = sample.slice();
        bytes[at] = byte;
        expect((await read(bytes.subarray(0, Math.max(at, 40)))).length).toBeGreaterThan(0);
        expect((await read(bytes)).length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

test('the encoding is what the XML declares', async () => {
  const head = '<?xml version="1.0" encoding="windows-1251"?>';
  const body = `<rss><channel><title>Post</title><item><title>\u0001</title><description>${long}</description></item></channel></rss>`;
  const bytes = new TextEncoder().encode(head + body.replace('\u0001', 'XX'));
  const at = new TextDecoder('latin1').decode(bytes).indexOf('XX');
  bytes.set([0xcc, 0xe8], at); // Ми
  expect(articlesOf(await read(bytes, 'windows-1252'))[0]?.title).toBe('Ми');
});
