import { describe, expect, it } from 'vitest';
import { languageTag } from '../../../../../src/corpus/formats/record/language-tag.ts';
import { readRecord } from '../../../../../src/corpus/formats/record/read-record.ts';
import { SayingError } from '../../../../../src/words/saying.ts';
import { spoken } from '../../../../language/spoken.ts';

function article(record: unknown) {
  const reading = readRecord(record);
  if (!reading.ok) throw new SayingError(reading.reason);
  return reading.article;
}

function notes(record: unknown) {
  const reading = readRecord(record);
  return spoken(reading.ok ? reading.notes : [reading.reason]);
}

describe('readRecord', () => {
  it.each<[string, unknown]>([
    [
      'schema.org',
      {
        '@type': 'NewsArticle',
        headline: 'Talks in Minsk',
        articleBody: 'They met.',
        datePublished: '2022-12-19',
        author: [{ '@type': 'Person', name: 'A. Writer' }],
        publisher: { '@type': 'Organization', name: 'Example News' },
        inLanguage: 'en-GB',
        url: 'https://news.example/1',
        '@id': '#1',
        identifier: 'x1',
      },
    ],
    [
      'NewsAPI',
      {
        id: 'x1',
        source: { id: null, name: 'Example News' },
        author: 'A. Writer',
        title: 'Talks in Minsk',
        description: 'Something else',
        url: 'https://news.example/1',
        publishedAt: '2022-12-19',
        language: 'en',
        content: 'They met.',
      },
    ],
    [
      'WordPress',
      {
        id: 'x1',
        date: '2022-12-19',
        link: 'https://news.example/1',
        title: { rendered: 'Talks in Minsk' },
        content: { rendered: '<p>They <em>met</em>.</p>', protected: false },
        source: 'Example News',
        lang: 'en',
        author: 'A. Writer',
      },
    ],
    [
      'the Guardian',
      {
        id: 'x1',
        webTitle: 'Talks in Minsk',
        webUrl: 'https://news.example/1',
        webPublicationDate: '2022-12-19',
        fields: { bodyText: 'They met.', byline: 'A. Writer', publication: 'Example News', lang: 'en' },
      },
    ],
    [
      'Webz',
      {
        uuid: 'x1',
        url: 'https://news.example/1',
        title: 'Talks in Minsk',
        text: 'They met.',
        author: 'A. Writer',
        published: '2022-12-19',
        crawled: '2023-01-01',
        language: 'english',
        thread: { site: 'Example News', published: '2022-12-30' },
      },
    ],
    [
      'a data set',
      {
        doc_id: 'x1',
        article_title: 'Talks in Minsk',
        article_text: ['They met.'],
        publish_date: '2022-12-19',
        date_download: '2023-01-01',
        authors: ['A. Writer'],
        domain: 'Example News',
        URL: 'https://news.example/1',
        Language: 'eng',
      },
    ],
    [
      'MongoDB',
      {
        _id: { $oid: 'x1' },
        Title: 'Talks in Minsk',
        Text: 'They met.',
        date: { $date: '2022-12-19' },
        Author: 'A. Writer',
        outlet: 'Example News',
        url: 'https://news.example/1',
        lang: 'en',
      },
    ],
  ])('reads what %s writes', (_, record) => {
    expect(article(record)).toEqual({
      id: 'x1',
      url: 'https://news.example/1',
      outlet: 'Example News',
      title: 'Talks in Minsk',
      byline: 'A. Writer',
      published: '2022-12-19',
      lang: 'en',
      text: 'They met.',
    });
    expect(notes(record)).toEqual([]);
  });

  it('takes the likeliest of several names, and the next where it holds nothing', () => {
    expect(article({ content: 'c', body: 'b', text: 't' }).text).toBe('t');
    expect(article({ content: 'c', body: ' ', text: null }).text).toBe('c');
    expect(article({ text: 'a', published: 'soon', date: '2022-12-19' }).published).toBeNull();
  });

  it('tells the language by the text where the record names none, or none that there is', () => {
    const german = 'Der Präsident ist am Montag nach Minsk gereist, und die Gespräche dauerten zwei Stunden.';
    expect(article({ text: german }).lang).toBe('de');
    expect(article({ text: `${german} ${german.repeat(20)}` }).lang).toBe('de');
    expect(article({ text: german, lang: 'fr' }).lang).toBe('fr');
    expect(article({ text: `${'1 2 3 '.repeat(200)}${german.repeat(5)}` }).lang).toBe('de');
    expect(article({ text: '12 34 56' }).lang).toBeNull();
  });

  it('leaves out what it can’t use, with a note, and keeps the article', () => {
    expect(notes({ text: 'a', title: { x: 1 }, byline: false })).toEqual([
      '“title” left out: it should be text and is an object',
      '“byline” left out: it should be text and is true or false',
    ]);
    expect(notes({ text: 'a', title: { x: 1 }, headline: 'b' })).toEqual([]);
    expect(notes({ text: 'a', publishedAt: 'soon' })).toEqual([
      '“publishedAt” left out: not a date that can be read, such as 2022-12-19 or 2022-12-19T18:30:00Z',
    ]);
  });

  it('reads HTML as text, except under the name "text"', () => {
    expect(article({ body: 'Profits < losses, and <b>that</b> is<br>All' }).text).toBe(
      'Profits < losses, and that is\nAll',
    );
    expect(article({ body: 'Profits < losses > all' }).text).toBe('Profits < losses > all');
    expect(article({ text: '<p>As it stands.</p>' }).text).toBe('<p>As it stands.</p>');
    expect(notes({ body: '<p><script>alert(1)</script></p>' })).toEqual([
      'its “body” holds markup and no text',
    ]);
  });

  it('says that NewsAPI cut a text off', () => {
    const reading = readRecord({ content: 'They met and… [+1234 chars]' });
    expect(reading).toMatchObject({ ok: true, cutOff: true });
    expect(readRecord({ content: 'They met.' })).toMatchObject({ ok: true, cutOff: false });
  });

  it('notes characters that were not read, and refuses a text of them', () => {
    expect(notes({ text: `${'Words of a text. '.repeat(10)}\ufffd` })).toEqual([
      'some characters of its text can’t be read and stand as \ufffd',
    ]);
    expect(notes({ text: 'W\ufffdrds \ufffdf a t\ufffdxt' })[0]).toMatch(/^its text can’t be read/);
  });

  it('takes an address for the outlet’s name only as its host', () => {
    expect(article({ text: 'a', source: 'https://www.news.example/rss' }).outlet).toBe('news.example');
  });
});

describe('languageTag', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['pt_BR', 'pt'],
    ['ENG', 'en'],
    ['rus', 'ru'],
    ['fil', 'fil'],
    ['English', 'en'],
    ['русский', 'ru'],
    ['Deutsch', 'de'],
    ['Belarusian', 'be'],
    ['', null],
    ['the language', null],
    ['x'.repeat(10_000), null],
  ])('%s is %s', (value, tag) => {
    expect(languageTag(value)).toBe(tag);
  });
});
