import { describe, expect, test } from 'vitest';
import { sameArticle, sameArticleOrVersion, sameOutlet } from '../../../../src/core/event/same-article.ts';
import { article, ferry } from '../sample-event.ts';

const at = (url: string, id: string) => article({ id, url, outlet: `outlet ${id}`, text: `text ${id}` });
const same = (a: string, b: string) => sameArticle(at(a, '1'), at(b, '2'));

const url = 'https://herald.example/news/ferry?id=7';

describe('one address', () => {
  test.each([
    'http://herald.example/news/ferry?id=7',
    'https://www.herald.example/news/ferry?id=7',
    'HTTPS://WWW.Herald.EXAMPLE/news/ferry?id=7',
    'https://herald.example/news/ferry/?id=7',
    'https://herald.example/news/ferry?id=7#comments',
    'https://herald.example/news/ferry?utm_source=mail&id=7&fbclid=abc',
    'https://herald.example/news/ferry?id=7&ref=home',
  ])('%s', (other) => expect(same(url, other)).toBe(true));
});

describe('another address', () => {
  test.each([
    'https://herald.example/news/ferry?id=8',
    'https://herald.example/news/ferry',
    'https://herald.example/news/Ferry?id=7',
    'https://m.herald.example/news/ferry?id=7',
    'https://herald.example.evil.example/news/ferry?id=7',
    'https://herald.example/news/ferry?id=7&page=2',
    'https://herald.example/news/ferry?id=7?id=8',
    'https://herald.example/news/ferry?id=7&reference=2',
  ])('%s', (other) => expect(same(url, other)).toBe(false));
});

describe('one outlet', () => {
  test.each<[string, string]>([
    ['The Second Angle', 'thesecondangle.com'],
    ['Norvik Herald', 'www.norvikherald.co.uk'],
    ['Norvik Herald', 'norvikherald.org.ua'],
    ['Norvik Herald', 'norvikherald.com'],
    ['NORVIK HERALD', 'Norvik-Herald'],
    ['El País', 'El Pais'],
    ['The Herald', 'Herald'],
    ['herald.example', 'www.herald.example'],
  ])('%s and %s', (a, b) => expect(sameOutlet(a, b) && sameOutlet(b, a)).toBe(true));

  test.each<[string, string]>([
    ['Herald', 'Evening Herald'],
    // A name of its own, where no country follows.
    ['Norvik', 'norvik.co.example'],
    ['Them', 'm'],
    ['', ''],
    ['…', '—'],
    ['', 'Herald'],
    ['Правда', 'Известия'],
  ])('but not %j and %j', (a, b) => expect(sameOutlet(a, b)).toBe(false));
});

describe('one article', () => {
  const { herald } = ferry;
  const elsewhere = { ...herald, id: 'x', url: 'https://mirror.example/1' };

  test('by its id, or by its text at the same outlet, whatever the marks and breaks', () => {
    expect(sameArticle(herald, { ...ferry.courier, id: herald.id })).toBe(true);
    const plain = herald.text.replace(/[“”]/g, '"').replace(/\n\n/g, '\n').toUpperCase();
    expect(sameArticle(herald, { ...elsewhere, text: plain })).toBe(true);
    expect(sameArticle(herald, { ...elsewhere, text: `${plain} More.` })).toBe(false);
  });

  test('the same text at another outlet is another article: a copy', () => {
    expect(sameArticle(herald, { ...elsewhere, outlet: 'Mirror' })).toBe(false);
  });

  test('a text without an outlet is nobody else’s', () => {
    expect(sameArticle({ ...herald, outlet: '' }, { ...elsewhere, outlet: '' })).toBe(true);
    expect(sameArticle({ ...herald, outlet: '' }, elsewhere)).toBe(false);
  });

  test('a later version at the same outlet is one too, at another it is none', () => {
    const longer = {
      ...elsewhere,
      text: `${herald.text}\n\nThe ferry was freed on Tuesday, a spokesman said.`,
    };
    expect(sameArticle(herald, longer)).toBe(false);
    expect(sameArticleOrVersion(herald, longer)).toBe(true);
    expect(sameArticleOrVersion(longer, herald)).toBe(true);
    expect(sameArticleOrVersion(herald, { ...longer, outlet: 'Mirror' })).toBe(false);
    expect(sameArticleOrVersion(herald, { ...ferry.courier, outlet: herald.outlet })).toBe(false);
  });
});
