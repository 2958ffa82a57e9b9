import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Extraction, extractArticle } from '../../../src/extract/extract-article.ts';
import { parsePage } from '../../../src/extract/parse-page.ts';
import gold from '../../fixtures/gold/seeds.json' with { type: 'json' };
import pages from '../../fixtures/pages/index.json' with { type: 'json' };

const NOW = Date.parse('2024-12-01T00:00:00Z');
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const source = (file: string) =>
  readFileSync(new URL(`../../fixtures/pages/${file}`, import.meta.url), 'utf8');

function extract(html: string, url = 'https://news.example/world/one'): Extraction {
  return extractArticle(parsePage(html), url, NOW);
}

function article(html: string, url?: string): Extract<Extraction, { kind: 'article' }> {
  const extraction = extract(html, url);
  if (extraction.kind !== 'article') throw new Error(JSON.stringify(extraction));
  return extraction;
}

describe('sample pages', () => {
  const articles = pages.filter((page) => page.kind === 'article');

  test.each(articles)('$file: title, outlet, date and language', (page) => {
    const found = article(source(page.file)).article;
    expect(found).toMatchObject({
      title: page.title,
      outlet: page.outlet,
      published: page.published,
      lang: page.lang,
    });
  });

  test.each(articles.filter((page) => 'seed' in page))('$file: every sentence and nothing else', (page) => {
    const seed = gold.seeds.find((one) => one.file === page.seed)!;
    let left = spaced(article(source(page.file)).article.text);
    for (const { kind, text } of seed.sentences) {
      const sentence = spaced(text);
      if (kind === 'caption') {
        expect(left).not.toContain(sentence);
      } else {
        expect(left).toContain(sentence);
        left = left.replace(sentence, '');
      }
    }
    expect(spaced(left)).toBe('');
  });

  test.each(pages.filter((page) => page.kind === 'not-article'))('$file is no article', (page) => {
    expect(extract(source(page.file))).toMatchObject({ kind: 'not-article', title: page.title });
  });

  test('a page that shows an article in a frame says so', () => {
    expect(extract(source('frame.html'))).toMatchObject({ kind: 'not-article', page: 'frame' });
  });

  test.each(pages)('$file is left as it was', (page) => {
    const document = parsePage(source(page.file));
    const before = document.toString();
    extractArticle(document, 'https://news.example/', NOW);
    expect(document.toString()).toBe(before);
  });

  test.each(pages)('$file asks for nothing from the network', (page) => {
    const document = parsePage(source(page.file));
    const loading = [...document.querySelectorAll('[src], link[rel="stylesheet"], script:not([type])')];
    const addresses = loading.map((element) => element.getAttribute('src') ?? element.localName);
    expect(addresses.filter((address) => address !== 'the-second-angle.html')).toEqual([]);
    expect(source(page.file)).not.toMatch(/url\(|@import/);
  });
});

const PARAGRAPH =
  'The ministers of both countries met for two hours in the old town hall and agreed to meet again before the end of the year.';
const BODY = `<p>${PARAGRAPH}</p><p>Neither side published a statement, but a clerk who was in the room said that the talks were calm.</p>`;

/** A page whose article has something between its paragraphs. */
const within = (between: string) =>
  `<h1>Ministers meet</h1><article>${BODY}${between}${BODY.replaceAll('town', 'city')}</article>`;

describe('text', () => {
  const onSite = (title: string, url: string, head = '') =>
    article(`<title>${title}</title>${head}<main>${BODY}</main>`, url).article.title;

  test.each([
    ['news.sky.example', 'Putin arrives in Minsk – Zelensky calls for help'],
    ['www.ria.example', 'Talks go on – Austria and Syria stay away'],
    ['www.thesun.example', 'Talks go on – SUNDAY'],
    ['www.time.example', 'Leaders meet – for the first time in Minsk'],
    ['www.time.example', 'Leaders meet – Time is running out'],
    ['www.independent.co.uk', 'Putin in Minsk – independent experts disagree'],
    ['www.express.co.uk', 'Rail strike – Orient Express cancelled'],
    ['metro.co.uk', 'Kyiv without power – Metro stations shut'],
    ['www.elmundo.es', 'La guerra sigue – el mundo espera'],
    ['www.welt.de', 'Der Krieg geht weiter – Die Welt schaut zu'],
  ])('%s inside other words or in a clause is the headline’s: %s', (host, title) => {
    expect(onSite(title, `https://${host}/world/one`)).toBe(title);
  });

  test.each([
    ['www.cnn.example', 'CNNPolitics'],
    ['www.cnn.example', 'CNNPolitics.com'],
    ['www.zeit.example', 'ZEITmagazin'],
    ['www.tagesschau.example', 'tagesschau24'],
    ['www.bbc.co.uk', 'BBC News'],
    ['www.independent.co.uk', 'The Independent'],
    ['norvik.example', 'Norvik Community Forum'],
    ['lenta.example', 'Lenta.example'],
    ['norvikherald.example', 'Herald'],
    ['www.toms-ferries.example', 'Tom’s Ferries'],
  ])('the name of %s by itself is not: %s', (host, name) => {
    const title = 'Ferry sinks off Norvik';
    expect(onSite(`${title} – ${name}`, `https://${host}/world/one`)).toBe(title);
  });

  test.each([
    ['TIME', 'Time is running out'],
    ['DIE WELT', 'Die Welt schaut zu'],
  ])('nor is %s, which the page states, in a clause: %s', (name, last) => {
    const title = `Leaders meet – ${last}`;
    const head = `<meta property="og:site_name" content="${name}">`;
    expect(onSite(title, 'https://news.example/world/one', head)).toBe(title);
  });

  test.each([
    ['Norvik Herald', 'World news from Norvik Herald'],
    ['РИА Новости', 'РИА Новости, 19.12.2022, 15:40'],
  ])('but %s, which the page states, with some words beside is not: %s', (name, last) => {
    const title = 'Ferry sinks off Norvik';
    const head = `<meta property="og:site_name" content="${name}">`;
    expect(onSite(`${title} – ${last}`, 'https://news.example/world/one', head)).toBe(title);
  });

  test('what a registry puts before its country is no name of the site', () => {
    const titled = (title: string) =>
      article(`<title>${title}</title><main>${BODY}</main>`, 'https://www.norvikherald.com.ua/world/one')
        .article.title;
    const title = 'Ferry sinks off Norvik – Commander blames the owners';
    expect(titled(title)).toBe(title);
    expect(titled(`${title} – Norvik Herald`)).toBe(title);
  });

  test('a title at the head of the text is not repeated', () => {
    const { text } = article(
      `<title>Ministers meet</title><main><h1>Ministers meet</h1><div><h2>Ministers meet</h2>${BODY}</div></main>`,
    ).article;
    expect(text.startsWith(PARAGRAPH)).toBe(true);
  });

  test('captions, prompts, related links, share bars and comments stay out', () => {
    const { text } = article(`<title>Ministers meet</title><main><article><h1>Ministers meet</h1>
      <figure><figcaption>The town hall.</figcaption></figure>${BODY}
      <p>Read more: <a href="/2">Minister resigns over fish</a></p>
      <p>Subscribe to our newsletter and never miss a thing.</p>
      <ul class="share-bar"><li>Facebook</li></ul>
      <blockquote><p>“We were heard,” she said.</p></blockquote>
      <ul><li>One treaty was signed.</li><li>Two were not.</li></ul></article>
      <section id="comments"><p>${'I do not believe a single word of all this, and neither should you. '.repeat(5)}</p></section></main>`).article;
    expect(text.split('\n\n')).toEqual([
      PARAGRAPH,
      expect.stringContaining('Neither side'),
      '“We were heard,” she said.',
      'One treaty was signed.',
      'Two were not.',
    ]);
  });

  test.each([
    'Related talks in Geneva broke down on Friday evening.',
    'Updated figures show that 300 people fled.',
    'By the end of the day, the border was closed.',
    'Authorities in Minsk closed two roads.',
    'Источник в правительстве сообщил о новых переговорах.',
    'Подписан указ о призыве резервистов на сборы.',
    'Sigue la guerra en el este del país vecino.',
    'Photo evidence shows tanks on the northern road.',
  ])('a sentence that opens like a prompt stays: %s', (sentence) => {
    expect(
      article(`<title>T</title><article>${BODY}<p>${sentence}</p>${BODY}</article>`).article.text,
    ).toContain(sentence);
  });

  test.each([
    'The ministers on the steps of the old town hall on Monday. Photo: Jane Doe',
    'Die Minister vor dem alten Rathaus. Bild: Erika Muster/Die Zeitung',
    'Les ministres devant la mairie © Jeanne Dupont / Le Journal',
    'The ministers in the harbour. (AP Photo/John Doe)',
    'Ministers in the harbour on Monday — Getty Images',
  ])('a caption that says whose picture it is is no paragraph: %s', (caption) => {
    expect(article(within(`<p>${caption}</p>`)).article.text).not.toContain(caption);
  });

  test.each([
    'The ministers met in the harbour, as was first reported by The Example and Reuters.',
    'With files from AFP, Reuters',
    'Taken together, the figures paint a bleak picture: Russia is running out of men.',
    'Selenskyj sagte der Bild: „Wir werden nicht aufgeben“.',
    'The claim of the artists follows a similar suit that was brought in London by Getty Images.',
    'Flames were visible for miles around, AFP photographers on the ground said.',
    'Ergibt sich ein klares Bild: Die Front bewegt sich kaum.',
    'Les enquêteurs ont diffusé sa photo : un homme de trente ans.',
    'Mit Material von dpa/AFP',
    'The photo: nobody could say whose it was. Then the clerk came.',
  ])('what says whose text it is, or only sounds like such a caption, is kept: %s', (line) => {
    expect(article(within(`<p>${line}</p>`)).article.text).toContain(line);
  });

  test('a class that most paragraphs have names no small box, whatever it is called', () => {
    const page = (line: string) =>
      `<h1>Ministers meet</h1><article>${BODY.replaceAll('<p>', '<p class="tagStyle_z4k">')}${line}</article>`;
    expect(article(page('')).article.text).toContain(PARAGRAPH);
    const boxed = BODY.replaceAll('<p>', '<div class="tagStyle_z4k"><p>').replaceAll('</p>', '</p></div>');
    expect(article(`<h1>Ministers meet</h1><article>${boxed}</article>`).article.text).toContain(PARAGRAPH);
    const first = BODY.replaceAll('<p>', '<p class="tagStyle_z4k">').replace('z4k"', 'z4k first"');
    expect(article(`<h1>Ministers meet</h1><article>${first}</article>`).article.text).toContain(PARAGRAPH);
    const captions =
      '<div class="image-caption"><p>The ministers on the steps of the old town hall, which was built for the fair of the year in which both were born.</p></div>'.repeat(
        6,
      );
    expect(article(`<h1>Ministers meet</h1><article>${BODY}${captions}</article>`).article.text).not.toMatch(
      /steps/,
    );
    expect(
      article(`<h1>Ministers meet</h1>${BODY}<p class="tags">Ministers, talks.</p>`).article.text,
    ).not.toMatch(/Ministers, talks/);
  });

  test('what a page builder calls a widget, and how a paragraph looks in print, is text', () => {
    const short = 'Neither of them would say where they are to meet.';
    for (const name of [
      'elementor-element elementor-widget elementor-widget-text-editor',
      'mb-4 print:text-sm',
    ]) {
      const page = within(`<div class="${name}"><p>${short}</p></div>`);
      expect(article(page).article.text).toContain(short);
    }
    const kept = `<h1>Ministers meet</h1><article>${BODY}<div class="print:hidden"><p>${short}</p></div></article>`;
    expect(article(kept).article.text).not.toContain(short);
  });

  test('a lead that stands apart from the text comes first', () => {
    const lead = 'After two years of silence the neighbours talk again, and nobody wants to say about what.';
    const { text } =
      article(`<title>Ministers meet</title><div class="hero"><h1>Ministers meet</h1><p>${lead}</p></div>
      <div class="story">${BODY.repeat(3)}</div>`).article;
    expect(text.startsWith(lead)).toBe(true);
  });

  test('where Readability picks one section of several, the densest box stands in', () => {
    const section = (n: number) =>
      `<section><div><h2>Part ${n}</h2><div><p>${n}. ${PARAGRAPH}</p></div></div></section>`;
    const { text } = article(
      `<title>Ministers meet</title><main>${[1, 2, 3, 4, 5, 6].map(section).join('')}</main>`,
    ).article;
    for (const n of [1, 2, 3, 4, 5, 6]) expect(text).toContain(`${n}. ${PARAGRAPH}`);
  });

  test('a text far shorter than JSON-LD says is doubted', () => {
    const first = `<div><p>${`First part. ${PARAGRAPH} `.repeat(9)}</p><p>${`More of it. ${PARAGRAPH} `.repeat(9)}</p></div>`;
    const second = `<section><div><span>${`Second part. ${PARAGRAPH} `.repeat(25)}</span></div></section>`;
    const page = (length: number) =>
      `<title>Ministers meet</title><script type="application/ld+json">${JSON.stringify({
        '@type': 'NewsArticle',
        articleBody: 'x'.repeat(length),
      })}</script><main><div>${first}</div><div><div>${second}</div></div></main>`;
    expect(article(page(6_000)).article.text).toContain('Second part.');
    expect(article(page(6_000)).article.text).toContain('First part.');
  });

  test('a page too large for Readability is read by its densest box', () => {
    const item = `<div><b>${PARAGRAPH}</b><i></i></div>`;
    const large = article(
      `<title>Ministers meet</title><nav>${'<a href="/">x</a>'.repeat(9)}</nav><main>${item.repeat(4_000)}</main>`,
    );
    expect(large.evidence.body).toBe('densest-box');
    expect(large.article.text.split('\n\n')).toHaveLength(4_000);
    expect(article(`<title>Ministers meet</title><main>${item.repeat(100)}</main>`).evidence.body).toBe(
      'readability',
    );
  });

  test('too little text is no article', () => {
    expect(extract('<title>Hi</title><p>Just a line of text, no more than that.</p>')).toMatchObject({
      kind: 'not-article',
      title: 'Hi',
    });
  });
});
